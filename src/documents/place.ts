// Which place a winner has and which prize belongs to it, as far as the rules say.
import { nameKey } from '../competition/keys';
import { decidedRank } from '../competition/plenary';
import type { Standing } from '../competition/result';
import type { WinnerContext } from './context';

export type Place = {
  /** 1-2-2-4 among the winners the entry is compared with. */
  place: number;
  /** How many winners hold this place; more than 1 = a shared rank. */
  holders: number;
};

/** The winners an entry competes with: all, or those of its category where each category has its own winners. */
function rivals({ competition, standing, winners }: WinnerContext): Standing[] {
  if (!competition.settings.winnersPerCategory) return winners;
  const category = nameKey(standing.entry.category);
  return winners.filter((one) => nameKey(one.entry.category) === category);
}

/**
 * Place among the winners, null where the rules give winners no order. Counted among winners and not copied from the
 * ranking: who moved up because an institution had its fill takes the place that became free.
 */
export function placeOf(context: WinnerContext): Place | null {
  if (!context.competition.settings.rankedWinners) return null;
  const rank = decidedRank(context.standing);
  const others = rivals(context).filter((one) => one.entry.code !== context.standing.entry.code);
  return {
    place: 1 + others.filter((one) => decidedRank(one) < rank).length,
    holders: 1 + others.filter((one) => decidedRank(one) === rank).length,
  };
}

/** `open`: a prize was announced, but how much of it goes to this winner is for people to say. */
export type Prize = { amount: number } | 'open' | null;

/**
 * Coaching money of a winner. Never an amount for a shared rank; without an order only when every winner gets the same
 * and no rank is shared.
 */
export function prizeOf(context: WinnerContext): Prize {
  const prizes = context.competition.settings.prizes.map((prize) => prize ?? 0);
  const place = placeOf(context);
  if (place) {
    const atStake = prizes.slice(place.place - 1, place.place - 1 + place.holders);
    if (!atStake.some((prize) => prize > 0)) return null;
    return place.holders === 1 ? { amount: atStake[0]! } : 'open';
  }
  if (!prizes.some((prize) => prize > 0)) return null;
  const all = rivals(context);
  const due = prizes.slice(0, all.length);
  const equal = due.length === all.length && due.every((prize) => prize > 0 && prize === due[0]);
  const shared = new Set(all.map(decidedRank)).size < all.length;
  return equal && !shared ? { amount: due[0]! } : 'open';
}
