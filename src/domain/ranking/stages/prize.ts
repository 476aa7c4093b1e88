// The coaching money of a winner.

import type { Place, Prize } from '../result';
import type { RankingRules } from '../rules';

type Prizes = RankingRules['prizes'];

/** What was announced for the places that those who share one stand on; 0 where nothing was. */
function atStake(prizes: Prizes, { place, holders }: Place): number[] {
  return Array.from({ length: holders }, (_, index) => prizes[place - 1 + index] ?? 0);
}

/**
 * The prize of a place; null where none was announced for it. Who shares a rank gets an amount only where each of the
 * places they share has the same: otherwise it is open who gets how much, and nothing is split or guessed.
 */
export function prizeOf(prizes: Prizes, place: Place): Prize | null {
  const stake = atStake(prizes, place);
  const [amount = 0] = stake;
  if (stake.some((one) => one !== amount)) return 'open';
  return amount > 0 ? { amount } : null;
}
