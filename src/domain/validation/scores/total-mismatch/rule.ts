// TOTAL_MISMATCH: a tab's total is not what the totals of its other rows are.
import type { Criterion } from '../../../competition/competition';
import type { Cell } from '../../../vocabulary/cell';
import type { FindingDraftOf } from '../../shared/finding-draft';
import { type FullRow, fullRows } from '../../shared/full-rows';
import { judgeScore } from '../../shared/judge-score';
import type { StageRule } from '../../shared/rule';
import { numberInText } from '../text-number';
import type { TotalBasis } from './words';

type Basis = { basis: TotalBasis; of: (marks: readonly number[], criteria: readonly Criterion[]) => number };

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const weighted = (marks: readonly number[], criteria: readonly Criterion[]): number =>
  sum(marks.map((mark, index) => mark * criteria[index]!.weight));

/** Among those that fit equally many rows the first is taken. */
const BASES: readonly Basis[] = [
  { basis: 'sum', of: sum },
  { basis: 'mean', of: (marks) => sum(marks) / marks.length },
  {
    basis: 'weighted-mean',
    of: (marks, criteria) => weighted(marks, criteria) / sum(criteria.map((one) => one.weight)),
  },
  { basis: 'weighted-sum', of: weighted },
  { basis: 'score', of: judgeScore },
];

/** A total as typed or calculated; null when the cell holds none. */
function totalOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && cell.trim() !== '' ? numberInText(cell, 0, 1e6) : null;
}

/** Totals are often rounded: half a unit of the last decimal that is written is allowed. */
function fits(total: number, expected: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(total))?.[1]?.length ?? 0;
  return Math.abs(total - expected) <= 0.5 * 10 ** -Math.min(decimals, 6) + 1e-9;
}

type Totalled = { row: FullRow; total: number };

function mismatches(
  rows: readonly FullRow[],
  column: number,
  criteria: readonly Criterion[],
): FindingDraftOf<'TOTAL_MISMATCH'>[] {
  const totals = rows.flatMap((row): Totalled[] => {
    const total = totalOf(row.row.total);
    return total === null ? [] : [{ row, total }];
  });
  const best = BASES.map((one) => ({
    ...one,
    off: totals.filter(({ row, total }) => !fits(total, one.of(row.marks, criteria))),
  })).reduce((one, other) => (other.off.length < one.off.length ? other : one));
  // An office may total differently: then nothing can be concluded.
  if (best.off.length * 2 >= totals.length) return [];
  return best.off.map(({ row: { sheetView, row, entry, marks }, total }) => ({
    code: 'TOTAL_MISMATCH',
    severity: 'warning',
    tab: sheetView.tab,
    at: { row: row.row, column },
    params: {
      judge: sheetView.judge.code,
      entry: entry.code,
      value: total,
      expected: Math.round(best.of(marks, criteria) * 1e4) / 1e4,
      basis: best.basis,
    },
  }));
}

export const rule: StageRule<'TOTAL_MISMATCH'> = {
  scope: 'stage',
  find: (view) =>
    fullRows(view).flatMap((rows) => {
      const column = rows[0]?.sheetView.sheet?.totalColumn ?? null;
      return column === null ? [] : mismatches(rows, column, view.check.criteria);
    }),
};
