// The middle between the lowest and the highest of the judges' scores.
import { mean } from '../../exact';
import type { Method } from '../method';
import { ascending, perEntry } from '../per-entry';

export const rule: Method = {
  better: 'higher',
  unit: 'points',
  precision: null,
  scores: (panel) =>
    perEntry(panel, (scores) => {
      const sorted = ascending(scores).map(({ score }) => score);
      return mean([sorted[0]!, sorted[sorted.length - 1]!]);
    }),
};
