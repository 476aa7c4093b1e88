// Drive: a folder, a Doc made of a Word file, written over, exported, asked for ten times at once, put into the bin.

import { smallDocument } from '../../../domain/documents/filling/smallest-document';
import { change, DOCX, exported, findFile, GOOGLE_DOC, listFolder, upload } from '../../drive';
import type { Upload } from '../../drive/content';
import type { DriveResult } from '../../drive/failure';
import { API } from '../../drive/file';
import { send } from '../../drive/send';
import type { Check, Scratch } from '../check';

const isGood = (result: DriveResult<unknown> | undefined): boolean => result !== undefined && !('failure' in result);

function made({ folder, backoff, timed }: Scratch, fileId: string | null = null) {
  const one: Upload = {
    ...{ fileId, folder: folder(), title: 'Uji', properties: { kind: 'uji' } },
    ...{ from: DOCX, to: GOOGLE_DOC, bytes: smallDocument() },
  };
  const [result] = timed(fileId === null ? 'upload' : 'update', () => upload([one], backoff));
  return result !== undefined && 'ok' in result ? result.ok : null;
}

/** Whether the Drive API answers at all: the one manual step of set-up. */
export const driveApi: Check = {
  expected: 'answers',
  run: ({ backoff, timed }) => {
    const result = timed('list', () => listFolder('root', backoff));
    return 'failure' in result ? result.failure.kind : 'answers';
  },
};

/** The same file is written over in place; it is found in its folder at once. */
export const driveDocument: Check = {
  expected: { isDoc: true, isSame: true, listed: 1, properties: 'uji' },
  run: (scratch) => {
    const first = made(scratch);
    if (first === null) return 'refused';
    const second = made(scratch, first.id);
    const listed = listFolder(scratch.folder(), scratch.backoff);
    return {
      isDoc: first.type === GOOGLE_DOC,
      isSame: second?.id === first.id,
      listed: 'ok' in listed ? listed.ok.length : -1,
      properties: second?.properties.kind ?? '',
    };
  },
};

/** How long after an upload its time still moves: milliseconds after 5, 15 and 30 seconds. */
export const driveDrift: Check = {
  expected: null,
  run: (scratch) => {
    const file = made(scratch);
    if (file === null) return 'refused';
    const moved = [5, 10, 15].map((seconds) => {
      Utilities.sleep(seconds * 1000);
      const now = findFile(file.id, scratch.backoff);
      return 'ok' in now && now.ok !== null ? Date.parse(now.ok.modified) - Date.parse(file.modified) : -1;
    });
    return { moves: moved.some((one) => one > 0), settled: moved[1] === moved[2] };
  },
};

export const driveExport: Check = {
  expected: { docx: 'PK', again: true },
  run: (scratch) => {
    const file = made(scratch);
    if (file === null) return 'refused';
    const taken = () => scratch.timed('export', () => exported([file.id], DOCX, scratch.backoff))[0];
    const [first, second] = [taken(), taken()];
    const head = first !== undefined && 'ok' in first ? String.fromCharCode(...first.ok.slice(0, 2)) : 'refused';
    return { docx: head, again: isGood(second) };
  },
};

export const driveWave: Check = {
  expected: { good: 10 },
  run: ({ folder, backoff, timed }) => {
    const url = `${API}/${encodeURIComponent(folder())}?fields=id`;
    const requests = Array.from({ length: 10 }, () => ({ url, method: 'get' as const }));
    return { good: timed('fetchAll', () => send(requests, backoff)).filter(isGood).length };
  },
};

/** What is in the bin is no file of its folder any more. */
export const driveBin: Check = {
  expected: { isGone: true, listed: 0 },
  run: (scratch) => {
    const file = made(scratch);
    if (file === null) return 'refused';
    const all = listFolder(scratch.folder(), scratch.backoff);
    for (const one of 'ok' in all ? all.ok : []) change(one.id, { trashed: true }, scratch.backoff);
    const [found, listed] = [findFile(file.id, scratch.backoff), listFolder(scratch.folder(), scratch.backoff)];
    return { isGone: 'ok' in found && found.ok === null, listed: 'ok' in listed ? listed.ok.length : -1 };
  },
};
