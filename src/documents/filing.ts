// Filing: what is done with each document, seen what the documents tab and the folder say. Nothing is ever made twice.

export const DOCUMENT_STATUSES = ['begun', 'made', 'edited', 'signed', 'failed', 'deleted', 'void'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** A row of the documents tab. */
export type FiledDocument = {
  kind: string;
  /** Code of the entry. */
  entry: string;
  title: string;
  /** As typed by the office; '' while nobody has. */
  number: string;
  link: string;
  fileId: string;
  status: DocumentStatus;
  maker: string;
  /** When it was last written, for people. */
  at: string;
  /** The spreadsheet it was made from: rows of last year's copy are history. */
  spreadsheet: string;
  /** Hash of what went into it. */
  content: string;
  /** Drive's modifiedTime right after it was written: anything later is somebody's hand. */
  modified: string;
  /** The run that wrote it last. */
  run: string;
};

/** A file in the maker's folder. */
export type FoundFile = { id: string; link: string; modified: string; content: string };

export type Decision =
  | { action: 'create' }
  | { action: 'update'; file: FoundFile }
  | { action: 'keep'; status: DocumentStatus; file: FoundFile | null };

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
  options: { user: string; remake: boolean },
): Decision {
  if (filed?.status === 'signed') return { action: 'keep', status: 'signed', file };
  // Another maker's file cannot be seen from here (Drive answers 404), so nothing is known about it but its row.
  if (filed !== null && filed.maker !== '' && filed.maker !== options.user) {
    return { action: 'keep', status: filed.status, file: null };
  }
  if (file === null) {
    const was = filed !== null && filed.fileId !== '';
    return was && !options.remake ? { action: 'keep', status: 'deleted', file: null } : { action: 'create' };
  }
  const edited = filed !== null && filed.fileId === file.id && filed.modified !== '' && file.modified > filed.modified;
  if (edited || filed?.status === 'edited') return { action: 'keep', status: 'edited', file };
  return file.content === content ? { action: 'keep', status: 'made', file } : { action: 'update', file };
}
