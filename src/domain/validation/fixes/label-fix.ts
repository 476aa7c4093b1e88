// The fix of a row's code or name, where the rest of the row leaves no doubt.
import type { Entry } from '../../competition/competition';
import type { Fix } from '../../competition/fix';
import type { ScoreRow } from '../../competition/score-sheet';
import { nameKey } from '../../vocabulary/keys';
import { isSimilar } from '../../vocabulary/similar';
import type { Line } from '../shared/line';
import type { ScoreSheetView } from '../shared/score-sheet-view';

const named = (entries: readonly Entry[], name: string): Entry[] =>
  name === '' ? [] : entries.filter((one) => nameKey(one.name) === nameKey(name));

/** The code of a row with none or an unknown one, if its name is that of exactly one entry without another row. */
export function codeFix(row: ScoreRow, sheetView: ScoreSheetView, entries: readonly Entry[]): { fix?: Fix } {
  const [entry, second] = named(entries, row.name);
  if (entry === undefined || second !== undefined || sheetView.sheet?.codeColumn == null) return {};
  const rows = sheetView.strays.filter((one) => nameKey(one.name) === nameKey(row.name));
  return sheetView.lines.has(entry.code) || rows.length > 1
    ? {}
    : { fix: { kind: 'label', old: row.code, now: entry.code } };
}

/** The name beside a code, mistyped: it is almost the entry's own, and no other's. */
export function nameFix({ row, entry }: Line, entries: readonly Entry[]): { fix?: Fix } {
  if (!isSimilar(row.name, entry.name) || named(entries, row.name).length > 0) return {};
  if (entries.some((one) => one.code !== entry.code && isSimilar(row.name, one.name))) return {};
  return { fix: { kind: 'label', old: row.name, now: entry.name } };
}
