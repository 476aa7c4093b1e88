// Imports a list of entries or judges, pasted or from a form's responses, with a preview before it is added.
import { useState } from 'preact/hooks';
import { preparationWords } from '../../use-cases/judging/words/preparation';
import type { State } from '../../use-cases/server';
import type { Session } from '../client/session';
import { Button } from '../parts/button';
import { ListPreview } from './list-preview';

type Kind = 'entries' | 'judges';
type Props = { session: Session; state: State; kind?: Kind };

/** With a kind it is the step that comes next and has its heading; without one, both kinds may be chosen. */
export function ListIntake({ session, state, kind: given }: Props) {
  const { words, busy, known } = session;
  const texts = preparationWords[words.language];
  const responses = state.responses ?? [];
  const [kind, setKind] = useState<Kind>(given ?? 'entries');
  // What a form has asked for is who takes part.
  const [tab, setTab] = useState(given === 'entries' ? (responses[0] ?? '') : '');
  const [text, setText] = useState('');
  const isBusy = busy !== null;
  const isBlank = tab === '' && text.trim() === '';
  const showPreview = () => session.start('list', { list: tab === '' ? { kind, text } : { kind, tab } });
  const preview = known.list !== null && (given === undefined || known.list.request.kind === given) ? known.list : null;
  return (
    <section class="intake" aria-labelledby={given === undefined ? undefined : 'list-title'}>
      {given !== undefined && <h2 id="list-title">{texts.listTitle[given]}</h2>}
      {given === undefined && (
        <label class="field">
          <span>{texts.listOf}</span>
          <select
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value === 'judges' ? 'judges' : 'entries')}
          >
            {(['entries', 'judges'] as const).map((one) => (
              <option key={one} value={one}>
                {texts.kinds[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      {responses.length > 0 && (
        <label class="field">
          <span>{texts.source}</span>
          <select value={tab} onChange={(event) => setTab(event.currentTarget.value)}>
            <option value="">{texts.paste}</option>
            {responses.map((one) => (
              <option key={one} value={one}>
                {texts.fromTab(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {tab === '' && (
        <div class="field">
          <label for="list-text">{texts.pasteLabel}</label>
          <textarea
            id="list-text"
            rows={5}
            spellcheck={false}
            value={text}
            aria-describedby="list-hint"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <span class="hint" id="list-hint">
            {texts.pasteHint[kind]}
          </span>
        </div>
      )}
      <Button
        id="step-list"
        primary={given !== undefined && preview === null}
        disabled={isBusy || isBlank}
        onPress={showPreview}
      >
        {texts.preview}
      </Button>
      {preview && <ListPreview session={session} preview={preview} primary={given !== undefined} />}
      {given !== undefined && preview === null && (
        <p class="hint aside">
          {texts.typeHint[given]}{' '}
          <button type="button" class="plain" aria-disabled={isBusy} onClick={() => isBusy || session.load()}>
            {texts.lookAgain}
          </button>
        </p>
      )}
    </section>
  );
}
