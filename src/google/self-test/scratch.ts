// The scratch tab and the scratch folder of the self-test: registered before they are made, removed by whoever comes next.
import { backoffFrom, change, ensureFolder, listFolder } from '../drive';
import { active } from '../spreadsheet';
import { recall, remember } from '../store';
import { insertTab } from '../written-tabs';
import type { Scratch } from './check';
import { SCRATCH_FOLDER } from './words';

const KEY = 'selfTest';
const tabName = (token: string): string => `Uji ${token}`;

type Opened = { scratch: Scratch; times: Record<string, number>; close(): void };

/** Removes what an earlier run left. */
export function removeLeftovers(): void {
  const token = recall(KEY) ?? '';
  if (token === '') return;
  const sheet = active().getSheetByName(tabName(token));
  if (sheet !== null) active().deleteSheet(sheet);
  const backoff = backoffFrom(1, Date.now());
  const found = listFolder('root', backoff);
  // Where Drive does not answer, the folder was not made either, or is looked for by the next run.
  if ('failure' in found) return;
  for (const folder of found.ok.filter(({ properties }) => properties[KEY] === token)) {
    const inside = listFolder(folder.id, backoff);
    for (const one of 'ok' in inside ? inside.ok : []) change(one.id, { trashed: true }, backoff);
    change(folder.id, { trashed: true }, backoff);
  }
  remember(KEY, '');
}

/** What one check may use; nothing is made before it is asked for. */
export function openScratch(): Opened {
  const token = Utilities.getUuid().slice(0, 8);
  const backoff = backoffFrom(1, Date.now());
  const times: Record<string, number> = {};
  let sheet: GoogleAppsScript.Spreadsheet.Sheet | null = null;
  let folder: string | null = null;
  const registered = (): void => {
    if (sheet === null && folder === null) remember(KEY, token);
  };
  const scratch: Scratch = {
    sheet: () => {
      registered();
      sheet ??= insertTab(tabName(token));
      return sheet;
    },
    folder: () => {
      registered();
      if (folder === null) {
        const made = ensureFolder(SCRATCH_FOLDER, { [KEY]: token }, backoff);
        if ('failure' in made) throw new Error(made.failure.kind);
        folder = made.ok;
      }
      return folder;
    },
    backoff,
    timed: (what, work) => {
      const start = Date.now();
      try {
        return work();
      } finally {
        times[what] = Date.now() - start;
      }
    },
  };
  return { scratch, times, close: removeLeftovers };
}
