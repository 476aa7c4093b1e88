// Templates by kind of document: which one is used, what is wrong with it, and the ways to change it.
import { useState } from 'preact/hooks';
import type { KindId } from '../../domain/documents/kinds/list';
import { kindsIn, PHASES } from '../../domain/documents/phases';
import { kindName, phaseName } from '../../domain/documents/words/document-kinds';
import type { TemplateAnswer } from '../../use-cases/server';
import type { Session } from '../client/session';
import { useLookUp } from '../client/use-look-up';
import { isAddress } from '../parts/addresses';
import { readBase64 } from '../parts/base64-file';
import { Button } from '../parts/button';
import { templatePanelWords } from '../words/templates';
import { TemplateFields } from './template-fields';

/** Larger files do not reach the server; how large a template may be, that decides. */
const MOST_MEGABYTES = 20;

/** Closed until asked for; opening it looks the template of certificates up. */
export function Templates({ session }: { session: Session }) {
  const { words, known, busy } = session;
  const texts = templatePanelWords[words.language];
  const [kind, setKind] = useState<KindId>('piagam');
  const lookUp = useLookUp(session);
  const showTemplate = (wanted: KindId) => lookUp('template', { kind: wanted });
  const template = known.template?.kind === kind ? known.template : null;
  return (
    <details
      class="part templates"
      onToggle={(event) => event.currentTarget.open && template === null && showTemplate(kind)}
    >
      <summary>
        <h2>{texts.title}</h2>
      </summary>
      <p class="hint">{texts.hint}</p>
      <div class="field">
        <label for="step-template">{texts.kind}</label>
        <select
          id="step-template"
          value={kind}
          disabled={busy !== null && busy !== 'template'}
          onChange={(event) => {
            const wanted = event.currentTarget.value as KindId;
            setKind(wanted);
            showTemplate(wanted);
          }}
        >
          {PHASES.map((phase) => (
            <optgroup key={phase} label={phaseName(phase, words.language)}>
              {kindsIn(phase).map((one) => (
                <option key={one} value={one}>
                  {kindName(one, words.language)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {template ? (
        <Template key={kind} session={session} template={template} />
      ) : (
        busy === null && <Button onPress={() => showTemplate(kind)}>{texts.check}</Button>
      )}
    </details>
  );
}

function Template({ session, template }: { session: Session; template: TemplateAnswer }) {
  const { words, busy } = session;
  const texts = templatePanelWords[words.language];
  const { kind, source, maker, link, faults, refused } = template;
  const isBusy = busy !== null;
  return (
    <>
      <p>{source === 'foreign' ? texts.foreign(maker ?? '') : texts.source[source]}</p>
      {link !== null && isAddress(link) && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {texts.link}
          </a>
        </p>
      )}
      <Faults title={texts.refused(refused.length)} faults={refused} />
      <Faults title={texts.faults(faults.length)} faults={faults} />
      {source === 'own' && faults.length === 0 && <p class="hint">{texts.noFaults}</p>}
      <div class="tools">
        {source === 'built-in' && (
          <Button id="step-open-template" disabled={isBusy} onPress={() => session.start('open-template', { kind })}>
            {texts.edit}
          </Button>
        )}
        {source !== 'built-in' && (
          <Button disabled={isBusy} onPress={() => session.start('template', { kind })}>
            {texts.check}
          </Button>
        )}
      </div>
      <Upload session={session} kind={kind} />
      {source !== 'built-in' && (
        <details>
          <summary>{texts.restore}</summary>
          <p class="hint">{texts.restoreText}</p>
          <Button
            id="step-restore-template"
            disabled={isBusy}
            onPress={() => session.start('restore-template', { kind })}
          >
            {texts.restore}
          </Button>
        </details>
      )}
      <TemplateFields session={session} template={template} />
    </>
  );
}

/** Sentences that name tag and paragraph. */
function Faults({ title, faults }: { title: string; faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="faults">
      <h3>{title}</h3>
      <ul class="advice">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}

/** The file is uploaded as soon as it is chosen; faults that the page can see are reported at once. */
function Upload({ session, kind }: { session: Session; kind: string }) {
  const { words, busy } = session;
  const texts = templatePanelWords[words.language];
  const [fault, setFault] = useState<string | null>(null);
  const [chosen, setChosen] = useState('');
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const megabytes = file.size / 1024 / 1024;
    const wrong = !/\.docx$/i.test(file.name)
      ? texts.notWord
      : megabytes > MOST_MEGABYTES
        ? texts.tooLarge(megabytes.toFixed(1))
        : null;
    const content = wrong === null ? await readBase64(file) : null;
    input.value = '';
    setChosen(file.name);
    setFault(wrong ?? (content === null ? texts.unreadable : null));
    if (content !== null) session.start('upload-template', { kind, content });
  };
  return (
    <div class="field upload">
      {/* The browser's own button speaks the browser's language: ours stands in its place, the input keeps the focus. */}
      <input
        id="step-upload-template"
        class="unseen"
        type="file"
        accept=".docx"
        disabled={busy !== null}
        aria-describedby="upload-said"
        onChange={(event) => void take(event.currentTarget)}
      />
      <label for="step-upload-template" class="button" aria-disabled={busy !== null}>
        {texts.upload}
      </label>
      <div id="upload-said" role="status">
        {chosen !== '' && <span class="hint">{texts.chosen(chosen)}</span>}
        {fault !== null && <span class="error-text">{fault}</span>}
      </div>
    </div>
  );
}
