// Tie-break: the exact score at the previous stage.
import { methodOf } from '../../methods';
import type { TieBreak } from '../tie-break';

/** The first stage has none before it. */
export const rule: TieBreak = {
  metrics: ({ previous }) => {
    const before = previous[previous.length - 1];
    if (before === undefined) return [];
    const scores = new Map(before.standings.map(({ entry, score }) => [entry.code, score]));
    return [{ id: 'previous', better: methodOf(before.method).better, values: () => scores }];
  },
};
