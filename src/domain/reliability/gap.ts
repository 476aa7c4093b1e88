// The gap at the cut, against the error that the choice of judges leaves in it.

import { squares } from '../ranking/draws/numbers';
import { compare, roundHalfUp } from '../ranking/exact';
import type { StageResult } from '../ranking/result';
import type { Redrawn } from './redraw';

export type Gap = {
  /** The last within the cut, and the first below it. */
  lastIn: string;
  firstOut: string;
  /** By how much the score of the one is better; 0 where a tie-break divides scores that are equal as they are compared. */
  points: number;
  /** Null where scores do not tell how judges err. */
  standardError: number | null;
};

type Pair = { lastIn: StageResult['standings'][number]; firstOut: StageResult['standings'][number] };

/**
 * The last within the cut and the first below it, where the rank alone divides them: null where all advance, where
 * somebody better did not advance, and where a rule other than the rank kept the next one out.
 */
export function pairAtCut(result: StageResult): Pair | null {
  const count = result.standings.filter((standing) => standing.advances).length;
  const [lastIn, firstOut] = [result.standings[count - 1], result.standings[count]];
  if (lastIn === undefined || firstOut === undefined || firstOut.category !== lastIn.category) return null;
  if (firstOut.cutNote !== null && firstOut.cutNote !== 'first-reserve') return null;
  if (!result.standings.slice(0, count).every((standing) => standing.advances)) return null;
  return { lastIn, firstOut };
}

/**
 * The gap between the two.
 *
 * The standard error is the standard deviation of what a panel of this kind adds to the true gap: for the mean on a complete
 * panel of J judges √(2/J) times that of their errors.
 */
export function gapAtCut({ lastIn, firstOut }: Pair, redrawn: readonly Redrawn[], sign: 1 | -1, decimals: number): Gap {
  const isTied = compare(roundHalfUp(lastIn.score, decimals), roundHalfUp(firstOut.score, decimals)) === 0;
  const misses = redrawn.map(({ miss }) => miss);
  return {
    lastIn: lastIn.entry.code,
    firstOut: firstOut.entry.code,
    points: isTied ? 0 : sign * lastIn.score.sub(firstOut.score).valueOf(),
    standardError: redrawn.length === 0 ? null : Math.sqrt(squares(misses) / misses.length),
  };
}
