// The document files in the verifier's own folder, against what the documents tab says of them. Nobody sees another's files.
import { type FiledDocument, isMoved } from '../../domain/documents/filing/filing';
import { TABS } from '../../domain/vocabulary/words';
import { placeIn, readTable } from '../../domain/workbook/read/table';
import { documentsTable, readDocuments } from '../../domain/workbook/tabs/documents-tab';
import { backoffFrom, type FolderFile, GOOGLE_DOC, listFolder, WIDEST } from '../../google/drive';
import { currentUser } from '../../google/session';
import { filledTabNames, spreadsheetId } from '../../google/spreadsheet';
import { recall } from '../../google/store';
import { readWritten } from '../../google/written-tabs';
import { folderKey, shortHash } from '../documents/filing/folder';
import { canLook, lookAt } from '../documents/filing/moved-time';
import type { WorkbookReading } from '../reading/read-workbook';
import type { Discrepancy } from './words/verify';

/** One listing; nothing where the user has made no documents, or Drive does not let them be seen. */
export function fileDiscrepancies({ competition }: WorkbookReading): Discrepancy[] {
  const wanted = TABS.documents[competition.settings.language];
  const user = currentUser();
  const folder = filledTabNames().includes(wanted) ? recall(folderKey(user)) : null;
  const files = folder === null ? null : seen(folder);
  if (files === null) return [];
  const { name: tab, grid } = readWritten(wanted);
  const reading = grid === null ? null : readTable(grid, documentsTable);
  const rows =
    grid === null ? [] : [...readDocuments(grid).rows].filter(([, one]) => one.spreadsheet === spreadsheetId());
  const own = rows.filter(([, { maker, fileId }]) => maker === user && fileId !== '');
  const edited = editedAmong(
    own.map(([, one]) => one),
    files,
  );
  const known = new Set(own.map(([, { fileId }]) => fileId));
  const stray = files.filter(
    ({ id, type, properties: { sheet, kind } }) =>
      type === GOOGLE_DOC && kind !== undefined && sheet === shortHash(spreadsheetId()) && !known.has(id),
  );
  return [
    ...own.flatMap(([row, one]): Discrepancy[] => {
      const found = files.find(({ id }) => id === one.fileId);
      const doubt = doubtOf(one, found, edited);
      if (doubt === null) return [];
      const cell = placeIn(reading, row, doubt === 'DOCUMENT_NUMBER' ? 'number' : 'link')?.cell;
      return [{ code: doubt, tab, cell, params: { documents: [one] } }];
    }),
    ...(stray.length === 0 ? [] : [{ code: 'DOCUMENT_ROW_MISSING' as const, tab, params: { count: stray.length } }]),
  ];
}

type FileDoubt = 'DOCUMENT_FILE_MISSING' | 'DOCUMENT_LINK' | 'DOCUMENT_NUMBER' | 'DOCUMENT_FILE_CHANGED';

/** What a person takes care of, or marked as edited, may differ. */
const THEIRS: readonly FiledDocument['status'][] = ['edited', 'own', 'signed', 'deleted', 'void'];

function doubtOf(one: FiledDocument, file: FolderFile | undefined, edited: ReadonlySet<string>): FileDoubt | null {
  if (file === undefined) return ['deleted', 'void'].includes(one.status) ? null : 'DOCUMENT_FILE_MISSING';
  if (file.link !== one.link) return 'DOCUMENT_LINK';
  const { number } = file.properties;
  if (number !== undefined && number !== shortHash(one.number)) return 'DOCUMENT_NUMBER';
  return edited.has(one.fileId) ? 'DOCUMENT_FILE_CHANGED' : null;
}

/** Ids of the documents that somebody has edited: by their text where the time has moved and they can be looked at. */
function editedAmong(rows: readonly FiledDocument[], files: readonly FolderFile[]): Set<string> {
  const byId = new Map(files.map((file) => [file.id, file]));
  const moved = rows.flatMap((one) => {
    const file = byId.get(one.fileId);
    return file !== undefined && !THEIRS.includes(one.status) && isMoved(one, file) ? [file] : [];
  });
  const looked = moved.filter(canLook);
  const looks = lookAt(looked, backoffFrom(WIDEST, Date.now()));
  return new Set(moved.filter((file) => looks[looked.indexOf(file)] !== 'same').map(({ id }) => id));
}

/** A folder that cannot be listed says nothing: verifying must not need Drive. */
function seen(folder: string): readonly FolderFile[] | null {
  try {
    const outcome = listFolder(folder, backoffFrom(1, Date.now()));
    return 'ok' in outcome ? outcome.ok : null;
  } catch {
    // A permission that was not given.
    return null;
  }
}
