// Tie-break: the highest score that a judge gave.
import { ascending, perEntry } from '../../methods/per-entry';
import type { TieBreak } from '../tie-break';

export const rule: TieBreak = {
  metrics: ({ panel }) => [
    {
      id: 'highest',
      better: 'higher',
      values: (group) =>
        perEntry({ ...panel, entries: group }, (scores) => {
          const sorted = ascending(scores);
          return sorted[sorted.length - 1]!.score;
        }),
    },
  ],
};
