// Letterhead and signers: the emblems, uploaded once for all papers, and the tab of who signs.
import { useState } from 'preact/hooks';
import type { Session } from '../client/session';
import { useLookUp } from '../client/use-look-up';
import { readBase64 } from '../parts/base64-file';
import { Button } from '../parts/button';
import { letterheadPanelWords } from '../words/letterhead';

/** Closed until asked for. */
export function Letterhead({ session }: { session: Session }) {
  const { words, known, busy, start } = session;
  const texts = letterheadPanelWords[words.language];
  const lookUp = useLookUp(session);
  const { letterhead } = known;
  return (
    <details
      class="part templates"
      onToggle={(event) => event.currentTarget.open && letterhead === null && lookUp('letterhead')}
    >
      <summary>
        <h2>{texts.title}</h2>
      </summary>
      <p class="hint">{texts.hint}</p>
      {letterhead?.emblems.map((one) => (
        <Emblem key={one.emblem} session={session} {...one} />
      ))}
      {letterhead?.refused && <p class="error-text">{letterhead.refused}</p>}
      {letterhead &&
        (letterhead.signers === null ? (
          <Button id="step-letterhead" disabled={busy !== null} onPress={() => start('letterhead', { on: true })}>
            {texts.addSigners}
          </Button>
        ) : (
          <p class="hint">{texts.signers(letterhead.signers)}</p>
        ))}
    </details>
  );
}

type EmblemProps = { session: Session; emblem: 'garuda' | 'daerah'; kilobytes: number };

/** The picture is uploaded as soon as it is chosen; whether it can be used, the server says. */
function Emblem({ session, emblem, kilobytes }: EmblemProps) {
  const { words, busy, start } = session;
  const texts = letterheadPanelWords[words.language];
  const [isUnreadable, setUnreadable] = useState(false);
  const id = `step-emblem-${emblem}`;
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const content = await readBase64(file);
    input.value = '';
    setUnreadable(content === null);
    if (content !== null) start('letterhead', { kind: emblem, content });
  };
  return (
    <div class="field upload">
      <input
        id={id}
        class="unseen"
        type="file"
        accept="image/png,image/jpeg"
        disabled={busy !== null}
        aria-describedby={`${id}-said`}
        onChange={(event) => void take(event.currentTarget)}
      />
      <label for={id} class="button" aria-disabled={busy !== null}>
        {texts.upload[emblem]}
      </label>
      <div id={`${id}-said`} role="status">
        <span class="hint">{kilobytes === 0 ? texts.none : texts.kept(kilobytes)}</span>
        {isUnreadable && <span class="error-text">{texts.unreadable}</span>}
      </div>
      {kilobytes > 0 && (
        <Button disabled={busy !== null} onPress={() => start('letterhead', { kind: emblem, content: '' })}>
          {texts.drop[emblem]}
        </Button>
      )}
    </div>
  );
}
