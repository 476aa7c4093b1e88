// Decides what is done with each document, given the documents tab and the folder. Nothing is ever made twice.

export const DOCUMENT_STATUSES = [
  'begun',
  'made',
  'draft',
  'edited',
  'signed',
  'own',
  'failed',
  'deleted',
  'void',
] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** A row of the documents tab. */
export type FiledDocument = {
  kind: string;
  /** What it is about, for instance the code of an entry. */
  entry: string;
  title: string;
  /** As typed by the office; '' while there is none. */
  number: string;
  link: string;
  fileId: string;
  /** `own`: the office's own text, no status of the add-on. */
  status: DocumentStatus;
  /** How the cell says it: kept as long as the status stays, for the office may have written it. */
  statusText: string;
  maker: string;
  /** When it was last written, for people. */
  at: string;
  /** The spreadsheet it was made from: rows of last year's copy are history. */
  spreadsheet: string;
  /** Hash of what went into it. */
  content: string;
  /** Drive's modifiedTime right after the write: anything later is an edit by a person. */
  modified: string;
  /** The run that wrote it last. */
  run: string;
  /** '' for the first document, '1', '2' … for what was made after it had been signed. */
  revision: string;
};

/** A file in the maker's folder. */
export type FoundFile = { id: string; link: string; modified: string; content: string };

/** Requests of a person where a document is not renewed by itself. */
export type Choice = 'overwrite' | 'revise' | 'remake' | 'own-copy';

export type Decision =
  | { action: 'create' }
  | { action: 'update'; file: FoundFile }
  /** A new document beside the one that stands: after a signature, or beside another admin's. */
  | { action: 'add' }
  | { action: 'keep'; status: DocumentStatus; file: FoundFile | null; choice: Choice | null };

export type FilingWish = {
  user: string;
  /** Whether deleted documents are all made again. */
  remake: boolean;
  /** Whether this very document was asked to be renewed. */
  renew: boolean;
};

const SETTLED: readonly DocumentStatus[] = ['edited', 'own'];

/** Whether a document stands as the add-on wrote it. */
export const isMade = ({ status }: FiledDocument): boolean => status === 'made' || status === 'draft';

/** Whether the time of a filed document's file has moved. */
export const isMoved = ({ fileId, modified }: FiledDocument, file: Pick<FoundFile, 'id' | 'modified'>): boolean =>
  fileId === file.id && modified !== '' && file.modified > modified;

/** Whether the row is another admin's: their file cannot be seen from here (Drive answers 404). */
export const isForeign = (filed: FiledDocument | null, user: string): boolean =>
  filed !== null && filed.maker !== '' && filed.maker !== user;

/**
 * Decides about one document.
 *
 * @param content hash of what would go into it now
 * @param filed its row in the documents tab, null when there is none
 * @param file the file found for it, null when there is none (any more)
 */
export function decide(
  content: string,
  filed: FiledDocument | null,
  file: FoundFile | null,
  { user, remake, renew }: FilingWish,
): Decision {
  if (filed?.status === 'signed') {
    const isSame = filed.content === content;
    return renew && !isSame ? { action: 'add' } : keep('signed', file, isSame ? null : 'revise');
  }
  if (filed !== null && isForeign(filed, user)) return renew ? { action: 'add' } : keep(filed.status, null, 'own-copy');
  if (file === null) {
    const was = filed !== null && filed.fileId !== '';
    return was && !remake && !renew ? keep('deleted', null, 'remake') : { action: 'create' };
  }
  const touched = filed !== null && isMoved(filed, file);
  const byHand = filed !== null && (touched || SETTLED.includes(filed.status));
  if (byHand && !renew) return keep(filed.status === 'own' ? 'own' : 'edited', file, 'overwrite');
  // Asked for once more, for its answer was lost: what is as it is to be is not written again.
  return file.content === content && !byHand ? keep('made', file, null) : { action: 'update', file };
}

const keep = (status: DocumentStatus, file: FoundFile | null, choice: Choice | null): Decision => ({
  action: 'keep',
  status,
  file,
  choice,
});
