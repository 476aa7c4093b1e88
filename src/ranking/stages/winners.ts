// The winners as they are announced: with their ranks, or without an order.

import { nameKey } from '../../competition/keys';
import type { StageResult, Standing } from '../../competition/result';
import type { Settings } from '../../competition/settings';
import { decidedStandings } from './plenary';

export type Winner = { standing: Standing /** null where winners have no order. */; rank: number | null };

/**
 * Those who advance: by the rank that counts (the plenary's where it decided), or when winners are not ranked by the name of
 * the entry and without a number.
 */
export function winnersOf(result: StageResult, settings: Settings): Winner[] {
  const winners = decidedStandings(result).filter(({ standing }) => standing.advances);
  if (settings.rankedWinners) return winners;
  return winners
    .map(({ standing }, index) => ({ standing, index, key: nameKey(standing.entry.name) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.index - other.index))
    .map(({ standing }) => ({ standing, rank: null }));
}
