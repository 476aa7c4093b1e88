// Documents whose time of change has moved since they were filed. Converting and sharing move it too, so that alone is a
// reason to look: the text says whether somebody has edited them.
import type { DriveFailure } from '../../../domain/documents/filing/drive-failure';
import { textPrint } from '../../../domain/documents/filing/text-print';
import { type Backoff, DOCX, exported, type FolderFile, GOOGLE_DOC, type Properties } from '../../../google/drive';

/** What looking at a document says. */
export type Look = 'same' | 'edited' | { failure: DriveFailure };

/** The property of a file that is to be looked at some day; none for bytes that are no Word document. */
export function printOf(docx: Uint8Array = new Uint8Array()): Properties {
  const text = textPrint(docx);
  return text === null ? {} : { text };
}

/** Whether there is something to look at: what release 0.1 filed has no print of its text. */
export const canLook = ({ type, properties }: FolderFile): boolean => type === GOOGLE_DOC && 'text' in properties;

const UNREADABLE: Look = { failure: { kind: 'unknown', reason: 'malformed-answer' } };

/** Looks at the text of each; one export a document. */
export function lookAt(files: readonly FolderFile[], backoff: Backoff): Look[] {
  const ids = files.map(({ id }) => id);
  return exported(ids, DOCX, backoff).map((outcome, index) => {
    if ('failure' in outcome) return { failure: outcome.failure };
    const print = textPrint(outcome.ok);
    if (print === null) return UNREADABLE;
    return print === files[index]?.properties.text ? 'same' : 'edited';
  });
}
