// Columns that say row by row what the criterion beside them weighs, the same for everybody.
import { nameKey } from '../../../vocabulary/keys';
import { weighedBy } from '../../../vocabulary/score-parts';
import { criterionHeader } from '../../read/criterion-header';
import { columnKind } from '../drafts';
import { type ColumnShape, isWeighed } from './shape';
import { ownOf, type Rowed } from './tab';

type Weight = { shape: ColumnShape; of: string; value: number };

/** Only where several stand on a tab: one alone may be of anything. */
export function takeWeightsBeside(tabs: readonly Rowed[], shapes: readonly (readonly ColumnShape[])[]): void {
  for (const [index, tab] of tabs.entries()) {
    const own = shapes[index] ?? [];
    const weights = own.flatMap((shape) => weightIn(tab, shape) ?? []);
    if (weights.length < 2 || tab.draft.isList || tab.draft.isJudges) continue;
    const isShare = weights.every(({ value }) => value <= 1);
    for (const { shape, of, value } of weights) {
      shape.role = 'weight';
      const criterion = criterionOf(tab, own, weights, shape, of);
      if (criterion === undefined || isWeighed(criterion.header)) continue;
      criterion.header = `${criterion.header} (${Math.round(value * (isShare ? 1e6 : 1e4)) / 1e4}%)`;
    }
  }
}

function weightIn(tab: Rowed, shape: ColumnShape): Weight | null {
  const of = weighedBy(shape.label);
  if (of === null || shape.role !== 'criterion' || tab.draft.columns[shape.column]?.part) return null;
  const numbers = [...ownOf({ tab, shape }).values()];
  const [value] = numbers;
  return value !== undefined && numbers.length > 1 && numbers.every((one) => one === value)
    ? { shape, of, value }
    : null;
}

/** By its name, else the column before it, else, where the first weight stands before all scores, the one behind it. */
function criterionOf(
  tab: Rowed,
  all: readonly ColumnShape[],
  weights: readonly Weight[],
  { column }: ColumnShape,
  of: string,
): ColumnShape | undefined {
  const scores = all.filter((one) => one.role === 'criterion' && columnKind(tab.draft, one.column) === 'numbers');
  if (of !== '') return scores.find(({ header }) => nameKey(criterionHeader(header).name) === nameKey(of));
  const isBefore = scores.every((score) => weights.some(({ shape }) => shape.column < score.column));
  return scores.find((score) => score.column === column + (isBefore ? 1 : -1));
}
