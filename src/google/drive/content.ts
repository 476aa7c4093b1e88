// File content to and from Drive: Word files converted to native Docs, files stored as they are, exports.

import type { Backoff } from './backoff';
import type { DriveResult } from './failure';
import { API, driveFile, FIELDS, type FolderFile, fileOf, type Properties, UPLOAD } from './file';
import { type Request, read, send } from './send';

const BOUNDARY = 'lembar-juri-boundary-7f3a9c';

/** "Use multipart upload for small files (5 MB or less)": what is larger is not sent. */
export const MOST_BYTES = 5 * 1024 * 1024 - 4096;

export type Upload = {
  /** The file to write over; null makes a new one in the folder. */
  fileId: string | null;
  folder: string;
  title: string;
  properties: Properties;
  /** The type of the bytes, and the type that Drive should store. */
  from: string;
  to: string;
  bytes: Uint8Array;
  /** False: whom the file is shared with cannot share it on. */
  writersCanShare?: false;
};

/** Uploads files, several at once: one call each. */
export function upload(uploads: readonly Upload[], backoff: Backoff): DriveResult<FolderFile>[] {
  return send(uploads.map(requestOf), backoff).map((outcome) => {
    const answer = read(driveFile, outcome);
    return 'failure' in answer ? answer : { ok: fileOf(answer.ok) };
  });
}

/** Changes what Drive knows of a file without touching its content; `trashed` puts it into the bin. */
export function change(id: string, metadata: { trashed: true }, backoff: Backoff): DriveResult<FolderFile> {
  const url = `${API}/${encodeURIComponent(id)}?fields=${encodeURIComponent(FIELDS)}`;
  const payload = JSON.stringify(metadata);
  const answer = read(
    driveFile,
    send([{ url, method: 'patch', contentType: 'application/json', payload }], backoff)[0],
  );
  return 'failure' in answer ? answer : { ok: fileOf(answer.ok) };
}

/** Docs as files of another type, several at once: one call each. Google exports at most 10 MB. */
export function exported(ids: readonly string[], type: string, backoff: Backoff): DriveResult<Uint8Array>[] {
  const urls = ids.map((id) => `${API}/${encodeURIComponent(id)}/export?mimeType=${encodeURIComponent(type)}`);
  return fetched(urls, backoff);
}

/** A file's content as it was uploaded. */
export function downloaded(id: string, backoff: Backoff): DriveResult<Uint8Array> {
  const [one] = fetched([`${API}/${encodeURIComponent(id)}?alt=media`], backoff);
  return one ?? { failure: { kind: 'unknown', reason: 'no-answer' } };
}

function fetched(urls: readonly string[], backoff: Backoff): DriveResult<Uint8Array>[] {
  const requests = urls.map((url): Request => ({ url, method: 'get' }));
  return send(requests, backoff, 'bytes').map((one) =>
    'failure' in one ? one : { ok: Uint8Array.from(one.ok.bytes, (byte) => byte & 0xff) },
  );
}

function requestOf({ fileId, folder, title, properties, from, to, bytes, writersCanShare }: Upload): Request {
  const parents = fileId === null ? { parents: [folder] } : {};
  const sharing = writersCanShare === undefined ? {} : { writersCanShare };
  const metadata = { name: title, mimeType: to, appProperties: properties, ...parents, ...sharing };
  const path = fileId === null ? '' : `/${encodeURIComponent(fileId)}`;
  return {
    url: `${UPLOAD}${path}?uploadType=multipart&fields=${encodeURIComponent(FIELDS)}`,
    method: fileId === null ? 'post' : 'patch',
    contentType: `multipart/related; boundary=${BOUNDARY}`,
    payload: [
      ...bytesOf(
        `--${BOUNDARY}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n`,
      ),
      ...bytesOf(`--${BOUNDARY}\r\nContent-Type: ${from}\r\n\r\n`),
      // Apps Script's bytes are signed.
      ...Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte)),
      ...bytesOf(`\r\n--${BOUNDARY}--\r\n`),
    ],
  };
}

const bytesOf = (text: string): number[] => Utilities.newBlob(text).getBytes();
