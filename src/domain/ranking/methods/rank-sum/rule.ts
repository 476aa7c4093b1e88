// The mean of the ranks that the judges' scores give: it counts who is better for each judge, not by how much.
import Fraction from 'fraction.js';
import { mean, overCommon } from '../../exact';
import type { Panel } from '../../result';
import { byEntry, scoresByJudge } from '../by-judge';
import type { Method } from '../method';

type RankGiven = { judge: string; rank: Fraction; entries: number };

/** Ranks from 1 for the highest; equals share the mean of the ranks they take up. */
function ranksOf(scores: readonly Fraction[]): Fraction[] {
  const { units } = overCommon(scores);
  const order = units
    .map((_, index) => index)
    .sort((one, other) => (units[one]! > units[other]! ? -1 : units[one]! < units[other]! ? 1 : 0));
  const ranks: Fraction[] = [];
  for (let first = 0, next = 0; first < order.length; first = next) {
    while (next < order.length && units[order[next]!] === units[order[first]!]) next += 1;
    // The mean of first + 1, …, next.
    const rank = new Fraction(first + 1 + next, 2);
    for (const index of order.slice(first, next)) ranks[index] = rank;
  }
  return ranks;
}

/** Entry → its rank within each judge who counts for it. */
const ranksGiven = (panel: Panel): Map<string, RankGiven[]> =>
  byEntry(
    scoresByJudge(panel).map(({ judge, entries, scores }) => ({
      entries,
      values: ranksOf(scores).map((rank): RankGiven => ({ judge, rank, entries: entries.length })),
    })),
  );

export const rule: Method = {
  better: 'lower',
  unit: 'mean-rank',
  precision: null,
  scores: (panel) =>
    new Map([...ranksGiven(panel)].map(([entry, ranks]) => [entry, mean(ranks.map(({ rank }) => rank))])),
  working: (panel) => {
    const given = ranksGiven(panel);
    return (entry) => [{ code: 'RANKS_WITHIN_JUDGES', params: { ranks: given.get(entry) ?? [] } }];
  },
};
