// The place of a winner, where the rules allow naming it.

import type { Place } from '../../ranking/result';
import type { WinnerContext } from '../context';

/**
 * Place among the winners (of its category, where each has its own), null where the rules give winners no order. Counted
 * among winners and not copied from the ranking: who moved up because an institution had its fill takes the place that
 * became free.
 */
export const placeOf = ({ competition, standing }: WinnerContext): Place | null =>
  competition.settings.rankedWinners ? standing.place : null;
