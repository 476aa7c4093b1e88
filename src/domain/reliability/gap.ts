// The gap at the cut, against the error that the choice of judges leaves in it.

import { squares } from '../ranking/draws/numbers';
import type { PanelScores } from '../ranking/draws/panel-scores';
import { compare, roundHalfUp } from '../ranking/exact';
import type { StageResult } from '../ranking/result';
import type { Ranking, Redrawn } from './redraw';

export type Gap = {
  /** The last within the cut, and the first below it. */
  lastIn: string;
  firstOut: string;
  /** By how much the score of the one is better; 0 where a tie-break divides scores that are equal as they are compared. */
  points: number;
  /** Null where scores do not tell how judges err. */
  standardError: number | null;
};

/**
 * The gap between the last within the cut and the first below it, where the rank alone divides them: null where all
 * advance, where somebody better did not advance, and where a rule other than the rank kept the next one out.
 *
 * The standard error is the standard deviation of what a panel of this kind adds to the true gap: for the mean on a complete
 * panel of J judges √(2/J) times that of their errors.
 */
export function gapAtCut(
  result: StageResult,
  table: PanelScores,
  redrawn: readonly Redrawn[],
  sign: 1 | -1,
  decimals: number,
): Gap | null {
  const count = result.standings.filter((standing) => standing.advances).length;
  const [lastIn, firstOut] = [result.standings[count - 1], result.standings[count]];
  if (lastIn === undefined || firstOut === undefined || firstOut.category !== lastIn.category) return null;
  if (firstOut.cutNote !== null && firstOut.cutNote !== 'first-reserve') return null;
  if (!result.standings.slice(0, count).every((standing) => standing.advances)) return null;
  const [one, other] = [lastIn, firstOut].map(({ entry }) =>
    table.entries.findIndex(({ code }) => code === entry.code),
  );
  const gaps = redrawn.map(({ truth, another }) => {
    const gapIn = ({ scores }: Ranking): number => scores[one!]! - scores[other!]!;
    return gapIn(another) - gapIn(truth);
  });
  const isTied = compare(roundHalfUp(lastIn.score, decimals), roundHalfUp(firstOut.score, decimals)) === 0;
  return {
    lastIn: lastIn.entry.code,
    firstOut: firstOut.entry.code,
    points: isTied ? 0 : sign * lastIn.score.sub(firstOut.score).valueOf(),
    standardError: redrawn.length === 0 ? null : Math.sqrt(squares(gaps) / gaps.length),
  };
}
