// Shared by methods that work entry by entry: the scores of the judges who count for it.
import type Fraction from 'fraction.js';
import { compare } from '../exact';
import type { Panel } from '../result';

export type JudgeScore = { judge: string; score: Fraction };

/** The scores of those who count for an entry, in the order of the judges. */
export const scoresOf = (panel: Panel, entry: string): JudgeScore[] =>
  [...(panel.readings.get(entry) ?? [])].map(([judge, { score }]) => ({ judge, score }));

/** Sorted from the lowest to the highest; equal ones by the judge's code, wherever the judge stands in the tab. */
export const ascending = (scores: readonly JudgeScore[]): JudgeScore[] =>
  [...scores].sort(
    (one, other) => compare(one.score, other.score) || (one.judge < other.judge ? -1 : one.judge > other.judge ? 1 : 0),
  );

/** Each entry's score out of those of its judges; an entry without any has none. */
export function perEntry(panel: Panel, combine: (scores: JudgeScore[]) => Fraction): Map<string, Fraction> {
  return new Map(
    panel.entries.flatMap(({ code }) => {
      const scores = scoresOf(panel, code);
      return scores.length > 0 ? [[code, combine(scores)] as const] : [];
    }),
  );
}
