// The finding that nobody reaches the passing score.
import type Fraction from 'fraction.js';
import type { Stage } from '../../competition/competition';
import type { RankingFindingOf } from '../finding';
import type { Standing } from '../result';
import type { RankingRules } from '../rules';

/** @param rounded a score as it is compared with the passing score */
export function nobodyAdvances(
  standings: readonly Standing[],
  stage: Stage,
  { passingScore }: RankingRules,
  rounded: (score: Fraction) => Fraction,
): RankingFindingOf<'NOBODY_ADVANCES'>[] {
  const [best] = standings;
  if (passingScore === null || best === undefined || standings.some(({ advances }) => advances)) return [];
  const params = { required: passingScore, best: rounded(best.score).valueOf() };
  return [{ code: 'NOBODY_ADVANCES', severity: 'warning', stage: stage.name, params }];
}
