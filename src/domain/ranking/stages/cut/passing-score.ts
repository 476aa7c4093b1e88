// Cut rule: below the passing score nobody advances.
import { decimal } from '../../exact';
import { hasPassingScore, passingScoreFor } from '../../places';
import { order, type Ranked } from '../../rank';
import { type CutRule, keepThose } from './rule';

/** Compares the rounded score; where lower is better "below" means above. Each entry is held to its own category's score. */
export const passingScoreRule: CutRule = (state, { settings, stage, better, rounded, categoryOf }) => {
  if (!hasPassingScore(stage, settings)) return state;
  const passes = ({ entry, score }: Ranked) => {
    const required = passingScoreFor(stage, settings, categoryOf(entry));
    return required === null || order(rounded(score), decimal(required), better) <= 0;
  };
  return keepThose(state, 'below-passing-score', (contenders) => contenders.filter(passes));
};
