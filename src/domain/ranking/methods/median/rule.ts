// The median of the judges' scores.
import { median } from '../../exact';
import type { Method } from '../method';
import { ascending, perEntry, scoresOf } from '../per-entry';

export const rule: Method = {
  better: 'higher',
  unit: 'points',
  precision: null,
  scores: (panel) => perEntry(panel, (scores) => median(scores.map(({ score }) => score))),
  working: (panel) => (entry) => {
    const sorted = ascending(scoresOf(panel, entry));
    const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
    return [{ code: 'MIDDLE_SCORES', params: { middle } }];
  },
};
