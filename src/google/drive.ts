// Drive's REST interface: a folder, Word files turned into native Docs, several at once.
import * as z from 'zod/mini';
import type { FoundFile } from '../documents/filing';
import { missingScopes } from './authorization';

export const API = 'https://www.googleapis.com/drive/v3/files';
export const UPLOAD = 'https://www.googleapis.com/upload/drive/v3/files';
const FOLDER = 'application/vnd.google-apps.folder';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FIELDS = 'id,webViewLink,modifiedTime,appProperties,trashed';
const BOUNDARY = 'lembar-juri-boundary-7f3a9c';

/** Drive refuses bursts: how often and how long a refused request waits. */
const PATIENCE_MS = [1000, 3000, 8000];

export type DriveFailure = {
  kind: 'api-off' | 'scope' | 'quota' | 'busy' | 'not-found' | 'refused' | 'unknown';
  reason: string;
};

export type Outcome<T> = { ok: T } | { failure: DriveFailure };

/** What marks a file as ours: hashes, since Drive allows 124 bytes a property. */
export type Properties = Record<string, string>;

export type Upload = {
  /** The file to write over; null makes a new one in the folder. */
  fileId: string | null;
  folder: string;
  title: string;
  properties: Properties;
  docx: Uint8Array;
};

export type Request = {
  url: string;
  method: 'get' | 'post' | 'patch' | 'delete';
  contentType?: string;
  payload?: string | number[];
  /** The answer is a file: a sign for each byte. */
  isBinary?: true;
};

const driveFile = z.object({
  id: z.string(),
  webViewLink: z.optional(z.string()),
  modifiedTime: z.optional(z.string()),
  appProperties: z.optional(z.record(z.string(), z.string())),
  trashed: z.optional(z.boolean()),
});

/** Without its list an answer is none: taken for an empty folder it would have everything made a second time. */
const fileList = z.object({ files: z.array(driveFile), nextPageToken: z.optional(z.string()) });

type DriveFile = z.infer<typeof driveFile>;

/** A file as Drive describes it, with all its properties. */
export type FolderFile = FoundFile & { properties: Properties };

/** Puts requests to Drive, all at once; those refused for haste are put again. Order of answers = order of requests. */
export function send(requests: readonly Request[]): Outcome<string>[] {
  const outcomes = attempt(requests);
  for (const pause of PATIENCE_MS) {
    const again = outcomes.flatMap((one, index) =>
      'failure' in one && one.failure.kind === 'busy' && isSafe(requests[index], one) ? [index] : [],
    );
    if (again.length === 0) break;
    Utilities.sleep(pause);
    const retried = attempt(again.flatMap((index) => requests[index] ?? []));
    for (const [position, index] of again.entries()) {
      const [before, after] = [outcomes[index]!, retried[position]];
      outcomes[index] = after === undefined || ('failure' in after && mayHaveWorked(before)) ? before : after;
    }
  }
  return outcomes;
}

/** A server error may come after its effect: whatever is answered to a second attempt, the first one stays unknown. */
const mayHaveWorked = (outcome: Outcome<string>): boolean =>
  'failure' in outcome && /^5\d\d/.test(outcome.failure.reason);

/** Only what may be repeated without harm is repeated. */
const isSafe = (request: Request | undefined, outcome: Outcome<string>): boolean =>
  request?.method !== 'post' || !mayHaveWorked(outcome);

function attempt(requests: readonly Request[]): Outcome<string>[] {
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const prepared = requests.map(({ isBinary: _, ...one }) => ({ ...one, headers, muteHttpExceptions: true }));
  let responses: GoogleAppsScript.URL_Fetch.HTTPResponse[];
  try {
    responses = UrlFetchApp.fetchAll(prepared);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    // A missing permission is known to have had no effect; anything else is unknown for every request.
    if (missingScopes(reason).length > 0) throw thrown;
    return requests.map(() => ({ failure: { kind: 'unknown', reason } }));
  }
  return responses.map((response, index) => {
    const code = response.getResponseCode();
    if (code < 200 || code >= 300) return { failure: failureOf(code, response.getContentText()) };
    return { ok: requests[index]?.isBinary ? signsOf(response.getContent()) : response.getContentText() };
  });
}

/** Apps Script's bytes are signed. */
const signsOf = (bytes: readonly number[]): string => bytes.map((byte) => String.fromCharCode(byte & 0xff)).join('');

type ErrorBody = {
  error?: { message?: string; status?: string; errors?: { reason?: string }[]; details?: { reason?: string }[] };
};

function failureOf(code: number, text: string): DriveFailure {
  const body = parsed<ErrorBody>(text)?.error;
  const reasons = [
    body?.status,
    ...(body?.errors ?? []).map((one) => one.reason),
    ...(body?.details ?? []).map((one) => one.reason),
  ];
  const says = (...wanted: string[]): boolean => wanted.some((one) => reasons.includes(one));
  const reason = `${code} ${body?.message ?? ''}`.trim();
  if (says('accessNotConfigured', 'SERVICE_DISABLED')) return { kind: 'api-off', reason };
  if (code === 401 || says('insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'))
    return { kind: 'scope', reason };
  if (says('storageQuotaExceeded', 'teamDriveFileLimitExceeded')) return { kind: 'quota', reason };
  if (code === 429 || code >= 500 || says('userRateLimitExceeded', 'rateLimitExceeded'))
    return { kind: 'busy', reason };
  return { kind: code === 404 ? 'not-found' : 'refused', reason };
}

function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** An answer's JSON; what cannot be read leaves the effect unknown. */
export function read<T extends z.core.$ZodType>(schema: T, outcome: Outcome<string> | undefined): Outcome<z.output<T>> {
  if (outcome === undefined) return { failure: { kind: 'unknown', reason: 'no answer' } };
  if ('failure' in outcome) return outcome;
  const body = z.safeParse(schema, parsed(outcome.ok));
  return body.success ? { ok: body.data } : { failure: { kind: 'unknown', reason: 'malformed answer' } };
}

const fileOf = (file: DriveFile): FolderFile => ({
  id: file.id,
  link: file.webViewLink ?? '',
  modified: file.modifiedTime ?? '',
  content: file.appProperties?.content ?? '',
  properties: file.appProperties ?? {},
});

/** All files of ours in a folder (`root`: the top of the user's Drive) that are not in the bin. Does not lag behind writes. */
export function listFolder(folder: string): Outcome<FolderFile[]> {
  const files: FolderFile[] = [];
  let page = '';
  do {
    const q = encodeURIComponent(`'${folder}' in parents and trashed = false`);
    const url = `${API}?q=${q}&pageSize=1000&fields=${encodeURIComponent(`nextPageToken,files(${FIELDS})`)}${page}`;
    const answer = read(fileList, send([{ url, method: 'get' }])[0]);
    if ('failure' in answer) return answer;
    files.push(...answer.ok.files.map(fileOf));
    page = answer.ok.nextPageToken ? `&pageToken=${encodeURIComponent(answer.ok.nextPageToken)}` : '';
  } while (page !== '');
  return { ok: files };
}

/** A file wherever it was moved to; null when it is gone, in the bin, or somebody else's. */
export function findFile(id: string): Outcome<FolderFile | null> {
  const url = `${API}/${encodeURIComponent(id)}?fields=${encodeURIComponent(FIELDS)}`;
  const answer = read(driveFile, send([{ url, method: 'get' }])[0]);
  if ('failure' in answer) return answer.failure.kind === 'not-found' ? { ok: null } : answer;
  return { ok: answer.ok.trashed === true ? null : fileOf(answer.ok) };
}

/**
 * The folder with these properties at the top of the user's Drive, made where there is none; answers with its id. It is
 * looked for first because an earlier attempt may have made it without our hearing of it; not by its properties, since
 * Drive finds those only some time after they were written.
 */
export function ensureFolder(name: string, properties: Properties): Outcome<string> {
  const found = listFolder('root');
  if ('failure' in found) return found;
  const known = found.ok.find((one) => Object.keys(properties).every((key) => one.properties[key] === properties[key]));
  if (known !== undefined) return { ok: known.id };
  const payload = JSON.stringify({ name, mimeType: FOLDER, appProperties: properties });
  const answer = read(
    z.object({ id: z.string() }),
    send([{ url: `${API}?fields=id`, method: 'post', contentType: 'application/json', payload }])[0],
  );
  return 'failure' in answer ? answer : { ok: answer.ok.id };
}

/** Uploads filled Word files as native Docs, all at once: one call a document. */
export function uploadDocuments(uploads: readonly Upload[]): Outcome<FolderFile>[] {
  return send(uploads.map(requestOf)).map((outcome) => {
    const answer = read(driveFile, outcome);
    return 'failure' in answer ? answer : { ok: fileOf(answer.ok) };
  });
}

function requestOf(upload: Upload): Request {
  const { fileId, folder, title, properties, docx } = upload;
  const parents = fileId === null ? { parents: [folder] } : {};
  const metadata = { name: title, mimeType: GOOGLE_DOC, appProperties: properties, ...parents };
  const path = fileId === null ? '' : `/${encodeURIComponent(fileId)}`;
  return {
    url: `${UPLOAD}${path}?uploadType=multipart&fields=${encodeURIComponent(FIELDS)}`,
    method: fileId === null ? 'post' : 'patch',
    contentType: MULTIPART,
    payload: multipart(metadata, DOCX, docx),
  };
}

/** The content type of `multipart`. */
export const MULTIPART = `multipart/related; boundary=${BOUNDARY}`;

/** Metadata and content of a file in one body. */
export const multipart = (metadata: object, type: string, content: Uint8Array): number[] => [
  ...bytesOf(`--${BOUNDARY}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n`),
  ...bytesOf(`--${BOUNDARY}\r\nContent-Type: ${type}\r\n\r\n`),
  // Apps Script's bytes are signed.
  ...Array.from(content, (byte) => (byte > 127 ? byte - 256 : byte)),
  ...bytesOf(`\r\n--${BOUNDARY}--\r\n`),
];

const bytesOf = (text: string): number[] => Utilities.newBlob(text).getBytes();
