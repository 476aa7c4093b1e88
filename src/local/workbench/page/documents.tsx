// The documents folder as a list to download from.
import type { WorkbenchWords } from '../../../i18n/workbench';
import type { DocumentShown } from '../protocol';
import { documentAddress } from './api';

type Props = { documents: DocumentShown[]; onClose: () => void; words: WorkbenchWords };

/** Newest first. */
export function DocumentList({ documents, onClose, words }: Props) {
  return (
    <section class="documents" aria-labelledby="documents-title">
      <header>
        <h2 id="documents-title">{words.documents}</h2>
        <button
          type="button"
          class="close"
          aria-label={words.closeDocuments}
          title={words.closeDocuments}
          onClick={onClose}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {documents.length === 0 && <p>{words.documentsNone}</p>}
      <ul>
        {[...documents].reverse().map(({ name, file }) => (
          <li key={file}>
            <a href={documentAddress(file)} download={file} title={words.download(name)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
