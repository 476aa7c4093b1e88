// Tie-break: the mean mark on the heaviest criterion of the stage, then on the next.
import type { Criterion } from '../../../competition/competition';
import { compare, decimal, mean } from '../../exact';
import type { Panel } from '../../result';
import type { Metric, TieBreak } from '../tie-break';

/** Heaviest first; equal weights stay in the order of the criteria tab. Weights are compared as they count, to four decimals. */
function byWeight(criteria: Criterion[]): { criterion: Criterion; index: number }[] {
  return criteria
    .map((criterion, index) => ({ criterion, index, weight: decimal(criterion.weight) }))
    .sort((one, other) => compare(other.weight, one.weight));
}

function metricOf(panel: Panel, criterion: Criterion, index: number): Metric {
  return {
    id: 'criteria',
    criterion: criterion.name,
    better: 'higher',
    values: (group) =>
      new Map(
        group.flatMap((entry) => {
          const marks = [...(panel.readings.get(entry.code)?.values() ?? [])].flatMap(
            (reading) => reading.marks[index] ?? [],
          );
          return marks.length > 0 ? [[entry.code, mean(marks)] as const] : [];
        }),
      ),
  };
}

/** A criterion that not all of the tied are scored on tells nothing of them. Marks are those of every judge who counts for the entry, also where a method drops one of their scores. */
export const rule: TieBreak = {
  metrics: ({ panel }) => byWeight(panel.criteria).map(({ criterion, index }) => metricOf(panel, criterion, index)),
};
