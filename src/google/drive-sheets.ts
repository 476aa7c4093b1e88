// Judges' spreadsheets on Drive: made of .xlsx files, listed with whoever may open them, shared, and read again as .xlsx.
// All under `drive.file`: only the user's own files, and only those made by the add-on.
import * as z from 'zod/mini';
import { API, MULTIPART, multipart, type Outcome, type Properties, type Request, read, send, UPLOAD } from './drive';

const GOOGLE_SHEET = 'application/vnd.google-apps.spreadsheet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FIELDS = 'id,webViewLink,modifiedTime,appProperties,permissions(id,emailAddress,role)';

const permission = z.object({ id: z.string(), emailAddress: z.optional(z.string()), role: z.string() });

/** Whoever may do something with a file. */
export type Access = z.infer<typeof permission>;
export type Role = 'reader' | 'writer';

const sheetFile = z.object({
  id: z.string(),
  webViewLink: z.optional(z.string()),
  modifiedTime: z.optional(z.string()),
  appProperties: z.optional(z.record(z.string(), z.string())),
  permissions: z.optional(z.array(permission)),
});
const sheetList = z.object({ files: z.array(sheetFile), nextPageToken: z.optional(z.string()) });

export type SheetFile = { id: string; link: string; modified: string; properties: Properties; access: Access[] };

const fileOf = (file: z.infer<typeof sheetFile>): SheetFile => ({
  id: file.id,
  link: file.webViewLink ?? '',
  modified: file.modifiedTime ?? '',
  properties: file.appProperties ?? {},
  access: file.permissions ?? [],
});

const encoded = encodeURIComponent;
const fileUrl = (id: string): string => `${API}/${encoded(id)}`;

/** The spreadsheets in a folder that are not in the bin. Does not lag behind writes. */
export function listSheets(folder: string): Outcome<SheetFile[]> {
  const files: SheetFile[] = [];
  let page = '';
  do {
    const q = encoded(`'${folder}' in parents and trashed = false and mimeType = '${GOOGLE_SHEET}'`);
    const fields = encoded(`nextPageToken,files(${FIELDS})`);
    const answer = read(
      sheetList,
      send([{ url: `${API}?q=${q}&pageSize=1000&fields=${fields}${page}`, method: 'get' }])[0],
    );
    if ('failure' in answer) return answer;
    files.push(...answer.ok.files.map(fileOf));
    page = answer.ok.nextPageToken ? `&pageToken=${encoded(answer.ok.nextPageToken)}` : '';
  } while (page !== '');
  return { ok: files };
}

/** A spreadsheet wherever it was moved to; null when it is gone, in the bin, or somebody else's. */
export function findSheet(id: string): Outcome<SheetFile | null> {
  const url = `${fileUrl(id)}?fields=${encoded(`${FIELDS},trashed`)}`;
  const answer = read(z.extend(sheetFile, { trashed: z.boolean() }), send([{ url, method: 'get' }])[0]);
  if ('failure' in answer) return answer.failure.kind === 'not-found' ? { ok: null } : answer;
  return { ok: answer.ok.trashed ? null : fileOf(answer.ok) };
}

export type SheetUpload = { folder: string; title: string; properties: Properties; xlsx: Uint8Array };

/** Makes spreadsheets of .xlsx files, all at once: one call a file. Whoever gets them cannot pass them on. */
export function makeSheets(uploads: readonly SheetUpload[]): Outcome<SheetFile>[] {
  const requests = uploads.map(({ folder, title, properties, xlsx }): Request => {
    const metadata = {
      name: title,
      mimeType: GOOGLE_SHEET,
      appProperties: properties,
      parents: [folder],
      writersCanShare: false,
    };
    return {
      url: `${UPLOAD}?uploadType=multipart&fields=${encoded(FIELDS)}`,
      method: 'post',
      contentType: MULTIPART,
      payload: multipart(metadata, XLSX, xlsx),
    };
  });
  return send(requests).map((outcome) => {
    const answer = read(sheetFile, outcome);
    return 'failure' in answer ? answer : { ok: fileOf(answer.ok) };
  });
}

/** What spreadsheets hold now, as .xlsx files; all at once. */
export function exportSheets(ids: readonly string[]): Outcome<Uint8Array>[] {
  const url = (id: string): string => `${fileUrl(id)}/export?mimeType=${encoded(XLSX)}`;
  return send(ids.map((id): Request => ({ url: url(id), method: 'get', isBinary: true }))).map((outcome) =>
    'failure' in outcome ? outcome : { ok: Uint8Array.from(outcome.ok, (sign) => sign.charCodeAt(0)) },
  );
}

/** A change of who may open a file. Drive takes only one at a time for the same file. */
export type AccessChange = { file: string } & (
  | { change: 'grant'; email: string; role: Role; message: string }
  | { change: 'role'; permission: string; role: Role }
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
export function changeAccess(changes: readonly AccessChange[]): Outcome<Access | null>[] {
  const outcomes = send(changes.map(requestOf));
  return changes.map((one, index) => {
    const outcome = outcomes[index];
    if (one.change !== 'withdraw') return read(permission, outcome);
    // Gone already is as good.
    if (outcome !== undefined && 'failure' in outcome && outcome.failure.kind !== 'not-found') return outcome;
    return { ok: null };
  });
}
