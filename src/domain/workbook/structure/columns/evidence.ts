// When a column is taken to follow from others: how much evidence, from how many different numbers.
import type { Derived } from '../arithmetic';

export type Found = {
  kind: Derived['kind'];
  from: number[][];
  weights: number[] | null;
  evidence: number;
  distinct: number;
};

/** Fewer different numbers follow from others by chance. */
export const ENOUGH = 4;

/** So much evidence makes a column one that follows from others: by a header that says so, or without; and that it may be one. */
export const SAID = 5;
export const UNSAID = 18;
export const SUSPECT = 12;

export const isEnough = ({ evidence, distinct }: Found, isSaid: boolean): boolean =>
  isSaid ? evidence >= SAID : evidence >= UNSAID && distinct >= ENOUGH;

/** Shares of 5 % or a third, as people weigh: other weights without a word for them are a chance. */
export function areRound(weights: readonly number[]): boolean {
  const whole = weights.reduce((all, weight) => all + weight, 0);
  const isRound = (share: number): boolean =>
    [20, 3].some((parts) => Math.abs(share * parts - Math.round(share * parts)) < 1e-6);
  return weights.every((weight) => isRound(weight / whole));
}
