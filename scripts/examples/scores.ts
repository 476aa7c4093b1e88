// Invented scores: the strength of an entry, the habits of a judge, and chance.
import { normal, uniform } from './random';

/**
 * How a judge scores: points milder (+) or stricter (−) than the others, the step the scores come in, and by how many points
 * (standard deviation) the judge sees an entry otherwise than the others do.
 */
export type Hand = { leniency: number; step: number; taste: number };

/**
 * How strong each entry is, in standard deviations. Favourites, where there are any, are clearly ahead of all others: a
 * competition whose winners are known. Nobody is so strong that all judges would give the highest marks.
 */
export function strengths(seed: number, isFavourite: readonly boolean[]): number[] {
  const next = uniform(seed);
  const draw = normal(next);
  const ceiling = isFavourite.includes(true) ? 1.6 : 2.4;
  return isFavourite.map((favourite) => (favourite ? 2.2 + 0.2 * next() : Math.min(ceiling, draw())));
}

/** One judge's marks for an entry, one per criterion, from 40 to 98. */
export function marksOf(
  strength: number,
  { leniency, step, taste }: Hand,
  criteria: number,
  draw: () => number,
): number[] {
  const seen = 76 + 6.5 * strength + leniency + (taste === 0 ? 0 : taste * draw());
  return Array.from({ length: criteria }, () => {
    const points = seen + 3 * draw();
    return Math.min(98, Math.max(40, step * Math.round(points / step)));
  });
}
