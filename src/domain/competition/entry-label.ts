// An entry as people know it: by the innovation's name, with its code where the office gave it one.
import { quoted } from '../vocabulary/format';
import type { Entry } from './competition';

/** The same in every language: “Posyandu Sore” (K-3). A code that was made up here says nothing to anybody and is left out. */
export function entryLabel({ code, name, codeMadeUp }: Pick<Entry, 'code' | 'name' | 'codeMadeUp'>): string {
  if (name === '') return code;
  return codeMadeUp || code === '' ? quoted(name, 'id') : `${quoted(name, 'id')} (${code})`;
}
