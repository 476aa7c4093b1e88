// Cut rule: below the passing score nobody advances.
import { decimal } from '../../exact';
import { order, type Ranked } from '../../rank';
import { type CutRule, keepThose } from './rule';

/** Compares the rounded score; where lower is better "below" means above. */
export const passingScoreRule: CutRule = (state, { settings, better, rounded }) => {
  if (settings.passingScore === null) return state;
  const required = decimal(settings.passingScore);
  const passes = (ranked: Ranked) => order(rounded(ranked.score), required, better) <= 0;
  return keepThose(state, 'below-passing-score', (contenders) => contenders.filter(passes));
};
