// Finds files, and creates the folder that they go into.
import * as z from 'zod/mini';
import type { Backoff } from './backoff';
import type { DriveResult } from './failure';
import { API, anyFile, type Described, FOLDER, type FolderFile, type Properties, type Sort } from './file';
import { read, send } from './send';

/**
 * All the add-on's files in a folder that are not in the bin and match all terms of `also`. Does not lag behind writes.
 */
export function listSort<D extends Described, F>(
  sort: Sort<D, F>,
  folder: string,
  also: readonly string[],
  backoff: Backoff,
): DriveResult<F[]> {
  const files: F[] = [];
  let page = '';
  do {
    const q = encodeURIComponent(
      `'${folder}' in parents and trashed = false${also.map((term) => ` and ${term}`).join('')}`,
    );
    const fields = encodeURIComponent(`nextPageToken,files(${sort.fields})`);
    const url = `${API}?q=${q}&pageSize=1000&fields=${fields}${page}`;
    const answer = read(sort.list, send([{ url, method: 'get' }], backoff)[0]);
    if ('failure' in answer) return answer;
    files.push(...answer.ok.files.map(sort.fileOf));
    page = answer.ok.nextPageToken ? `&pageToken=${encodeURIComponent(answer.ok.nextPageToken)}` : '';
  } while (page !== '');
  return { ok: files };
}

/** A file, wherever it was moved to; null when it is deleted, in the bin, or not accessible. */
export function findSort<D extends Described, F>(
  sort: Sort<D, F>,
  id: string,
  backoff: Backoff,
): DriveResult<F | null> {
  const url = `${API}/${encodeURIComponent(id)}?fields=${encodeURIComponent(sort.fields)}`;
  const answer = read(sort.one, send([{ url, method: 'get' }], backoff)[0]);
  if ('failure' in answer) return answer.failure.kind === 'not-found' ? { ok: null } : answer;
  return { ok: answer.ok.trashed === true ? null : sort.fileOf(answer.ok) };
}

/** All files in a folder (`root`: the top of the user's Drive). */
export const listFolder = (folder: string, backoff: Backoff): DriveResult<FolderFile[]> =>
  listSort(anyFile, folder, [], backoff);

export const findFile = (id: string, backoff: Backoff): DriveResult<FolderFile | null> =>
  findSort(anyFile, id, backoff);

/**
 * The folder with these properties at the top of the user's Drive, made where there is none; answers with its id. It is
 * looked for first because an earlier attempt may have made it without our hearing of it; not by its properties, since
 * Drive finds those only some time after they were written.
 */
export function ensureFolder(name: string, properties: Properties, backoff: Backoff): DriveResult<string> {
  const found = listFolder('root', backoff);
  if ('failure' in found) return found;
  const known = found.ok.find((one) => Object.keys(properties).every((key) => one.properties[key] === properties[key]));
  if (known !== undefined) return { ok: known.id };
  const payload = JSON.stringify({ name, mimeType: FOLDER, appProperties: properties });
  const answer = read(
    z.object({ id: z.string() }),
    send([{ url: `${API}?fields=id`, method: 'post', contentType: 'application/json', payload }], backoff)[0],
  );
  return 'failure' in answer ? answer : { ok: answer.ok.id };
}
