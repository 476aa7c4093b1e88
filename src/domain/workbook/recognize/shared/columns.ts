// One tab with columns per judge: criteria under each judge's name, both in one header, or one score per judge.

import type { Cell, Grid } from '../../../vocabulary/cell';
import { nameKey } from '../../../vocabulary/keys';
import { isBlank } from '../../read/cells';
import { criterionHeader } from '../../read/criterion-header';
import { fixedOf } from '../../read/score-sheet';
import { JUDGE_HEADER_ROWS } from '../../read/table';
import { isNoCriterion } from '../not-criteria';
import { isOverJudges, judgeAndRest, judgeLabel } from './judge-label';
import { type JudgeView, ONLY_SCORE, type SharedTab, textIn } from './view';

/** A column that is one judge's: what its header would be on a tab of the judge's own. */
type Own = { column: number; label: string; header: string };

/** What stands over columns without naming a judge: rounds, times, subjects. */
const NO_JUDGE =
  /tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i;

const namesEntry = (text: string): boolean => {
  const fixed = fixedOf(text);
  return fixed === 'code' || fixed === 'name';
};

/** The tab as its judges' views; null when its columns are not the judges'. */
export function columnsPerJudge(grid: Grid): SharedTab | null {
  const rows = grid.values.slice(0, JUDGE_HEADER_ROWS + 1).map((cells) => cells.map(textIn));
  const pairs = rows.map((headers, row) => ({
    row,
    headers,
    above: rows[row - 1] ?? [],
    cells: grid.values[row] ?? [],
  }));
  // Two rows before one: the upper of two reads like a header of one score per judge.
  const readings = [
    ...pairs.map((one) => ({
      ...one,
      own: isOneHeader(one.above, one.cells) ? underJudges(one.above, one.headers) : [],
    })),
    ...pairs.map((one) => ({ ...one, own: inOneHeader(one.headers), above: [] })),
  ];
  for (const { row, headers, above, own } of readings) {
    if (![...above, ...headers].some(namesEntry)) continue;
    const scored = own.filter((one) => one.header === ONLY_SCORE || !isNoCriterion(criterionHeader(one.header).name));
    if (new Set(scored.map((one) => nameKey(one.label))).size < 2) continue;
    const layout = scored.every((one) => one.header === ONLY_SCORE) ? 'totals' : 'groups';
    return { tab: grid.tab, layout, views: viewsOf(grid, row, headers, above, own) };
  }
  return null;
}

/** A column of entries is named in one of two header rows; below the other stands nothing of it, else it is an entry. */
const isOneHeader = (above: readonly string[], cells: readonly Cell[]): boolean =>
  above.every((text, column) => !namesEntry(text) || isBlank(cells[column]));

/** Two header rows: judges over criteria, criteria over judges, or a word like "Nilai Juri" over the judges' names. */
function underJudges(above: readonly string[], headers: readonly string[]): Own[] {
  const under = headers.flatMap((header, column) => {
    const over = above.slice(0, column + 1).reduce((last, text) => (text === '' ? last : text), '');
    return header === '' || over === '' || fixedOf(over) === 'code' || fixedOf(over) === 'name' || isEntryColumn(header)
      ? []
      : [{ column, over, header }];
  });
  const names = under.filter((one) => isOverJudges(one.over) && !isNoCriterion(criterionHeader(one.header).name));
  if (names.length > 1) return names.map(({ column, header }) => ({ column, label: header, header: ONLY_SCORE }));
  const turned = under.filter((one) => judgeLabel(one.header) !== null && judgeLabel(one.over) === null);
  if (turned.length > 1 && new Set(turned.map((one) => one.over)).size > 1) {
    return turned.map(({ column, over, header }) => ({ column, label: judgeLabel(header) ?? '', header: over }));
  }
  // A column belongs to the judges when its header stands under another of them too.
  const repeated = under.filter((one) =>
    under.some((other) => other.over !== one.over && nameKey(other.header) === nameKey(one.header)),
  );
  const areJudges = repeated.some((one) => judgeLabel(one.over) !== null);
  const rounds = repeated.some((one) => NO_JUDGE.test(one.over));
  if (!areJudges && rounds) return [];
  return repeated
    .filter((one) => !areJudges || judgeLabel(one.over) !== null)
    .map(({ column, over, header }) => ({ column, label: judgeLabel(over) ?? over, header }));
}

const isEntryColumn = (header: string): boolean => {
  const fixed = fixedOf(header);
  return fixed === 'code' || fixed === 'name' || fixed === 'institution';
};

/** "Juri 1 - Kebaruan", "Kebaruan J1"; or "Juri 1", "Juri 2" with one score each. */
function inOneHeader(headers: readonly string[]): Own[] {
  const both = headers.flatMap((header, column): Own[] => {
    const parts = judgeAndRest(header);
    return parts === null ? [] : [{ column, label: parts.label, header: parts.rest }];
  });
  const isReal = ({ header }: Own): boolean => !isNoCriterion(criterionHeader(header).name) && !isScoreWord(header);
  if (both.some(isReal)) return both;
  return headers.flatMap((header, column): Own[] => {
    const label = judgeLabel(header) ?? judgeAndRest(header)?.label;
    return label === undefined ? [] : [{ column, label, header: ONLY_SCORE }];
  });
}

const isScoreWord = (header: string): boolean =>
  /^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(header.trim());

function viewsOf(
  grid: Grid,
  headerRow: number,
  headers: readonly string[],
  above: readonly string[],
  own: readonly Own[],
): JudgeView[] {
  const first = Math.min(...own.map((one) => one.column));
  const labels = new Map<string, string>();
  for (const { label } of own) if (!labels.has(nameKey(label))) labels.set(nameKey(label), label);
  return [...labels].map(([key, label]) => {
    const mine = new Map(own.filter((one) => nameKey(one.label) === key).map((one) => [one.column, one.header]));
    const header = headers.map((text, column) =>
      column < first ? text || (above[column] ?? '') : (mine.get(column) ?? ''),
    );
    const keep = (cells: readonly Cell[]): Cell[] =>
      cells.map((cell, column) => (column < first || mine.has(column) ? cell : ''));
    const values = grid.values.map((cells, row) => {
      if (row === headerRow) return header;
      // What stands over the header names judges, not columns.
      return row === headerRow - 1 && above.length > 0 ? cells.map(() => '') : keep(cells);
    });
    return { label, grid: { tab: grid.tab, values } };
  });
}
