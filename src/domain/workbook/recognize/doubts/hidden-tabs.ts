// Hidden tabs that look like a judge's: whether they count has to be said.
import type { ConfiguredCompetition } from '../../../settings/configured-competition';
import { type Question, questionOf } from '../../../validation/inference/question';
import { nameKey } from '../../../vocabulary/keys';
import { isCriterion } from '../../read/score-sheet';
import type { LookedAt } from '../looked-at';

export const hiddenId = (tab: string): string => `hidden/${nameKey(tab)}`;

/** One a hidden tab that has a column for each criterion. */
export const hiddenDoubts = ({ criteria }: ConfiguredCompetition, { structures }: LookedAt): Question[] =>
  [...structures.values()].flatMap(({ tab, columns }): Question[] => {
    const isLike = criteria.every((one) =>
      columns.some(({ role, header }) => role === 'criterion' && isCriterion(header, one)),
    );
    if (!isLike || criteria.length === 0) return [];
    return [questionOf('HIDDEN', hiddenId(tab), { tab }, { tab })];
  });
