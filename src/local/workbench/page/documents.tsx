// The documents folder as a list to read and to download from.
import { useState } from 'preact/hooks';
import type { WorkbenchWords } from '../../words/workbench';
import type { DocumentShown } from '../protocol';
import { documentAddress, getPreview } from './api';

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
        {[...documents].reverse().map((one) => (
          <li key={one.file}>
            <Preview document={one} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of a document, read when it is unfolded; its looks are Word's business. */
function Preview({ document: { name, file }, words }: { document: DocumentShown; words: WorkbenchWords }) {
  const [paragraphs, setParagraphs] = useState<string[] | null>(null);
  const read = (isOpen: boolean) => {
    if (isOpen)
      getPreview(file).then(setParagraphs, () => {
        setParagraphs([words.noPreview]);
      });
  };
  return (
    <details onToggle={(event) => read(event.currentTarget.open)}>
      <summary>{name}</summary>
      <a href={documentAddress(file)} download={file}>
        {words.download(name)}
      </a>
      {paragraphs !== null && (
        <div class="paper">
          {paragraphs.map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </div>
      )}
    </details>
  );
}
