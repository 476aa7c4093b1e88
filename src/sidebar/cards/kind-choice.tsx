// Which kinds of documents are made, grouped by the time at which an office needs them.
import { kindsIn, PHASES } from '../../domain/documents/phases';
import { chooseKinds, kindName, phaseName } from '../../domain/documents/words/document-kinds';
import type { Session } from '../client/session';
import { templatePanelWords } from '../words/templates';

/** Closed until it is wanted: most want certificates and letters. */
export function KindChoice({ session: { words, busy, kinds, chooseKind } }: { session: Session }) {
  const { language } = words;
  return (
    <details class="kinds">
      <summary>{chooseKinds(kinds.length, language)}</summary>
      {PHASES.map((phase) => (
        <fieldset key={phase}>
          <legend>{phaseName(phase, language)}</legend>
          {kindsIn(phase).map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                disabled={busy !== null}
                onChange={(event) => chooseKind(kind, event.currentTarget.checked)}
              />
              <span>{kindName(kind, language)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}

/** Ordered with the documents; each PDF lies beside its Doc. */
export function PdfToo({ session: { words, busy, pdfToo, choosePdf } }: { session: Session }) {
  const texts = templatePanelWords[words.language];
  return (
    <label class="pdf-too">
      <input
        type="checkbox"
        checked={pdfToo}
        disabled={busy !== null}
        onChange={(event) => choosePdf(event.currentTarget.checked)}
      />
      <span>{texts.pdfToo}</span>
    </label>
  );
}
