// The mean of the judges' scores.
import { mean } from '../../exact';
import type { Method } from '../method';
import { perEntry } from '../per-entry';
import { scoresByCriterion } from './by-criterion';

export const rule: Method = {
  better: 'higher',
  unit: 'points',
  precision: null,
  scores: (panel) =>
    panel.byCriterion === undefined
      ? perEntry(panel, (scores) => mean(scores.map(({ score }) => score)))
      : scoresByCriterion(panel),
};
