// A column of few numbers that only say in which range the others' sum lies: whether it is a criterion has to be said.
import { columnKind } from '../drafts';
import { namesGrade, rangesOf } from './grades';
import { ask, type ColumnShape, isWeighed } from './shape';
import { type Member, ownOf, type Rowed, sharedKey } from './tab';

const MOST_LEVELS = 6;
/** So many halvings of chance make the numbers a name for a range. */
const TELLING = 12;

type Graded = Member & { scores: readonly ColumnShape[] };

export function askGraded(tabs: readonly Rowed[], shapes: readonly (readonly ColumnShape[])[]): void {
  const byKey = new Map<string, Graded[]>();
  for (const [index, tab] of tabs.entries()) {
    if (tab.draft.isList || tab.draft.isJudges) continue;
    const scores = (shapes[index] ?? []).filter(
      ({ role, column }) => role === 'criterion' && columnKind(tab.draft, column) === 'numbers',
    );
    const last = scores[scores.length - 1];
    // What follows from all others stands behind them.
    if (last === undefined || scores.length < 3 || last.doubt !== null || isWeighed(last.header)) continue;
    const key = sharedKey(tab, last);
    byKey.set(key, [...(byKey.get(key) ?? []), { tab, shape: last, scores: scores.slice(0, -1) }]);
  }
  for (const members of byKey.values()) {
    const evidence = members.map(evidenceIn).filter((one) => one !== null);
    const least = namesGrade(members[0]?.shape.header ?? '') ? 1 : TELLING;
    if (evidence.every((one) => one > 0) && evidence.reduce((sum, one) => sum + one, 0) >= least)
      for (const { shape } of members) ask(shape, 'grade', null);
  }
}

/** In halvings of chance; 0 where the numbers are no ranges of the sum, null where all are the same. */
function evidenceIn({ tab, shape, scores }: Graded): number | null {
  const own = ownOf({ tab, shape });
  const levels = new Set(own.values()).size;
  if (levels < 2) return null;
  if (levels > MOST_LEVELS || levels === own.size) return 0;
  return rangesOf(
    [...own].map(([row, level]) => ({
      text: String(level),
      number: scores.reduce((sum, { column }) => sum + (tab.numbersIn(column).get(row) ?? 0), 0),
    })),
  );
}
