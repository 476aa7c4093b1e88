// JUDGES_IDENTICAL: two judges' scores are the same far more often than chance makes them on that scale.

import type { FindingDraftOf } from '../../shared/finding-draft';
import { type FullRow, fullRows, rowsByEntry } from '../../shared/full-rows';
import type { StageRule } from '../../shared/rule';
import type { StageView } from '../../shared/stage-view';
import { judgeGroups } from '../connectivity';

/** So improbable must the agreement be, and so large. */
const CHANCE = 1e-6;
const SHARE = 0.9;
/** Scores of one row lean on each other, so they count for half as many. */
const WEIGHT = 0.5;

type Count = { same: number; marks: number; entries: number };
type Pair = Count & { one: FullRow; other: FullRow };

function sameMarks({ marks }: FullRow, other: FullRow): number {
  let same = 0;
  for (let at = 0; at < marks.length; at++) if (marks[at] === other.marks[at]) same += 1;
  return same;
}

/** Every two judges who scored the same entries. Counted in place: this runs for every pair of every entry. */
function pairsOf(byEntry: readonly FullRow[][], judges: number): Pair[] {
  const pairs: (Pair | undefined)[] = [];
  for (const rows of byEntry) {
    for (let first = 0; first < rows.length; first++) {
      for (let second = first + 1; second < rows.length; second++) {
        const [one, other] = [rows[first]!, rows[second]!];
        const at = one.judge * judges + other.judge;
        const pair = pairs[at] ?? { one, other, same: 0, marks: 0, entries: 0 };
        pair.same += sameMarks(one, other);
        pair.marks += one.marks.length;
        pair.entries += 1;
        pairs[at] = pair;
      }
    }
  }
  return pairs.flatMap((pair) => (pair === undefined ? [] : [pair]));
}

const shareOf = ({ same, marks }: Count): number => (marks === 0 ? 0 : same / marks);

/** How often a judge gives the same score to entries next to each other in that judge's own order: alike, but not the same. */
function neighbours(rows: readonly FullRow[]): Count {
  const sum = ({ marks }: FullRow): number => marks.reduce((total, mark) => total + mark, 0);
  const sorted = rows.map((row) => ({ row, sum: sum(row) })).sort((a, b) => a.sum - b.sum);
  const next = sorted.slice(1);
  return {
    same: next.reduce((total, { row }, index) => total + sameMarks(sorted[index]!.row, row), 0),
    marks: next.reduce((total, { row }) => total + row.marks.length, 0),
    entries: next.length,
  };
}

/** Chernoff's bound on the chance of this many equal scores when each is equal with chance q. */
function tail(share: number, q: number, count: number): number {
  if (share <= q) return 1;
  const term = (a: number, b: number): number => (a === 0 ? 0 : a * Math.log(a / b));
  return Math.exp(-count * (term(share, q) + term(1 - share, 1 - q)));
}

/** One finding for all who agree with each other, at the tab of the last of them. */
function groupsOf({ sheetViews }: StageView, pairs: readonly Pair[]): FindingDraftOf<'JUDGES_IDENTICAL'>[] {
  const codesOf = ({ one, other }: Pair): string[] => [one.sheetView.judge.code, other.sheetView.judge.code];
  const groups = judgeGroups(
    sheetViews.map(({ judge }) => judge.code),
    pairs.map(codesOf),
  );
  return groups.map((judges): FindingDraftOf<'JUDGES_IDENTICAL'> => {
    const own = pairs.filter((pair) => judges.includes(pair.one.sheetView.judge.code));
    const sum = (key: 'same' | 'marks'): number => own.reduce((total, pair) => total + pair[key], 0);
    const tab = sheetViews.find(({ judge }) => judge.code === judges[judges.length - 1])?.tab;
    const entries = Math.max(...own.map((pair) => pair.entries));
    const params = { judges, entries, same: sum('same'), marks: sum('marks') };
    return { code: 'JUDGES_IDENTICAL', severity: 'warning', ...(tab && { tab }), params };
  });
}

/**
 * The chance that two scores of an entry are equal is taken from the stage itself, the highest of three: how often the
 * other pairs of judges agree, and how often each of the two gives neighbouring entries the same score. (One success more
 * than seen, so that few scores prove nothing.) On a coarse scale, or in a panel that scores by common consent, agreement
 * is nothing to tell.
 */
export const rule: StageRule<'JUDGES_IDENTICAL'> = {
  scope: 'stage',
  find: (view) => {
    const pairs = pairsOf(rowsByEntry(view), view.sheetViews.length);
    const suspects = pairs.filter((pair) => shareOf(pair) >= SHARE);
    if (suspects.length === 0) return [];
    const usual = pairs.filter((pair) => !suspects.includes(pair));
    const ofOthers = Math.max(0, ...usual.map(shareOf));
    const near = new Map(fullRows(view).map((rows) => [rows[0]?.sheetView, neighbours(rows)]));
    const nearShare = ({ sheetView }: FullRow): number => {
      const { same, marks } = near.get(sheetView)!;
      return (same + 1) / (marks + 1);
    };
    const improbable = suspects.filter(({ one, other, same, marks }) => {
      const chance = Math.max(ofOthers, nearShare(one), nearShare(other));
      return tail(same / marks, chance, WEIGHT * marks) <= CHANCE;
    });
    return groupsOf(view, improbable);
  },
};
