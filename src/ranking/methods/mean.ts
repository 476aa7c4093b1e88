// The mean of the judges' scores.
import { mean } from '../exact';
import type { Method } from './method';

export const meanMethod: Method = {
  id: 'mean',
  better: 'higher',
  unit: 'points',
  precision: null,
  scores: (panel) =>
    new Map(
      panel.entries.flatMap((entry) => {
        const scores = [...(panel.readings.get(entry.code)?.values() ?? [])].map((reading) => reading.score);
        return scores.length > 0 ? [[entry.code, mean(scores)] as const] : [];
      }),
    ),
};
