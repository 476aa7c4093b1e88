// Who might edit the spreadsheet when its tabs were last looked at: whoever came later is new.
import * as z from 'zod/mini';
import { recall, remember } from './store';

const KEY = 'people';

/** As it was read or written last in this call; no variable outlives it. */
let known: string[] | null | undefined;

/** Null where nothing, or nothing that can be read, is remembered. One content call, the first time. */
export function recallPeople(): string[] | null {
  if (known === undefined) known = readPeople();
  return known;
}

function readPeople(): string[] | null {
  const stored = recall(KEY);
  if (stored === null) return null;
  try {
    const parsed = z.safeParse(z.array(z.string()), JSON.parse(stored));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** One content call. */
export function rememberPeople(people: readonly string[]): void {
  remember(KEY, JSON.stringify(people));
  known = [...people];
}
