// Tie-break: the median of the judges' scores.
import { median } from '../../exact';
import { perEntry } from '../../methods/per-entry';
import type { TieBreak } from '../tie-break';

export const rule: TieBreak = {
  metrics: ({ panel }) => [
    {
      id: 'median',
      better: 'higher',
      values: (group) => perEntry({ ...panel, entries: group }, (scores) => median(scores.map(({ score }) => score))),
    },
  ],
};
