// Judges' spreadsheets on Drive: listed with their permissions, and shared. All under `drive.file`: only the user's own
// files, and only those made by the add-on.
import * as z from 'zod/mini';
import type { Backoff } from './backoff';
import type { DriveResult } from './failure';
import { API, driveFile, FIELDS, type FolderFile, fileOf, GOOGLE_SHEET, sortOf } from './file';
import { findSort, listSort } from './find';
import { type Request, read, send } from './send';

const permission = z.object({ id: z.string(), emailAddress: z.optional(z.string()), role: z.string() });

/** A permission on a file. */
export type Access = z.infer<typeof permission>;
export type FileRole = 'reader' | 'writer';

const sheetFile = z.extend(driveFile, { permissions: z.optional(z.array(permission)) });

export type SheetFile = FolderFile & { access: Access[] };

const sheets = sortOf(
  `${FIELDS},permissions(id,emailAddress,role)`,
  sheetFile,
  (file): SheetFile => ({ ...fileOf(file), access: file.permissions ?? [] }),
);

const encoded = encodeURIComponent;
const fileUrl = (id: string): string => `${API}/${encoded(id)}`;

/** The spreadsheets in a folder that are not in the bin. */
export const listSheets = (folder: string, backoff: Backoff): DriveResult<SheetFile[]> =>
  listSort(sheets, folder, [`mimeType = '${GOOGLE_SHEET}'`], backoff);

/** A spreadsheet, wherever it was moved to; null when it is deleted, in the bin, or not accessible. */
export const findSheet = (id: string, backoff: Backoff): DriveResult<SheetFile | null> => findSort(sheets, id, backoff);

/** A change of who may open a file. Drive takes only one at a time for the same file. */
export type AccessChange = { file: string } & (
  | { change: 'grant'; email: string; role: FileRole; message: string }
  | { change: 'role'; permission: string; role: FileRole }
  | { change: 'withdraw'; permission: string }
);

function requestOf(one: AccessChange): Request {
  const url = `${fileUrl(one.file)}/permissions`;
  const json = (value: object) => ({ contentType: 'application/json', payload: JSON.stringify(value) });
  const fields = `fields=${encoded('id,emailAddress,role')}`;
  switch (one.change) {
    case 'grant':
      return {
        url: `${url}?sendNotificationEmail=true&emailMessage=${encoded(one.message)}&${fields}`,
        method: 'post',
        ...json({ type: 'user', role: one.role, emailAddress: one.email }),
      };
    case 'role':
      return { url: `${url}/${encoded(one.permission)}?${fields}`, method: 'patch', ...json({ role: one.role }) };
    case 'withdraw':
      return { url: `${url}/${encoded(one.permission)}`, method: 'delete' };
  }
}

/** Changes who may open files, each another; answers with the permission as it then is, null where it was withdrawn. */
export function changeAccess(changes: readonly AccessChange[], backoff: Backoff): DriveResult<Access | null>[] {
  const outcomes = send(changes.map(requestOf), backoff);
  return changes.map((one, index) => {
    const outcome = outcomes[index];
    if (one.change !== 'withdraw') return read(permission, outcome);
    if (outcome === undefined || 'failure' in outcome)
      return outcome ?? { failure: { kind: 'unknown', reason: 'no-answer' } };
    // Drive says nothing where it has withdrawn. Whatever else it said, even that nothing is there, the next listing shows who
    // still has access; who was forgotten before would keep it.
    if (outcome.ok.text !== '') return { failure: { kind: 'unknown', reason: 'malformed-answer' } };
    return { ok: null };
  });
}
