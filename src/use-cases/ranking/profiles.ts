// How each ranked entry did on each criterion: for display, so in plain doubles.

import type { StageResult } from '../../domain/ranking/result';
import type { ProfileAnswer } from '../answers';

/** One per ranked stage: the mean mark by criterion over the judges who count for the entry; no marks, no line. */
export const profilesOf = (results: readonly StageResult[]): ProfileAnswer[] =>
  results.map(({ stage, panel }) => ({
    stage: stage.name,
    criteria: panel.criteria.map(({ name, weight, min, max }) => ({ name, weight, min, max })),
    means: Object.fromEntries(
      [...panel.readings].flatMap(([entry, readings]) => {
        const marks = [...readings.values()].map((reading) => reading.marks);
        if (marks.length === 0) return [];
        const mean = (index: number) => {
          const own = marks.flatMap((one) => one[index] ?? []);
          return own.reduce((sum, one) => sum + one.valueOf(), 0) / Math.max(1, own.length);
        };
        return [[entry, panel.criteria.map((_, index) => mean(index))]];
      }),
    ),
  }));
