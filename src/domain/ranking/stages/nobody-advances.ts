// The finding that nobody reaches the passing score, of a race of its own or of all.
import type Fraction from 'fraction.js';
import type { Entry, Stage } from '../../competition/competition';
import { groupBy } from '../../vocabulary/group';
import type { RankingFindingOf } from '../finding';
import { passingScoreFor } from '../places';
import type { Standing } from '../result';
import type { RankingRules } from '../rules';

/** @param rounded a score as it is compared with the passing score */
export function nobodyAdvances(
  standings: readonly Standing[],
  stage: Stage,
  settings: RankingRules,
  rounded: (score: Fraction) => Fraction,
  categoryOf: (entry: Entry) => string | null,
): RankingFindingOf<'NOBODY_ADVANCES'>[] {
  const races = standings.some(({ advances }) => advances)
    ? [...groupBy(standings, ({ category }) => category)].filter(([category]) => category !== null)
    : [[null, standings] as const];
  return races.flatMap(([category, race]): RankingFindingOf<'NOBODY_ADVANCES'>[] => {
    const [best] = race;
    if (best === undefined || race.some(({ advances }) => advances)) return [];
    const required = passingScoreFor(stage, settings, categoryOf(best.entry));
    if (required === null || (category !== null && best.cutNote !== 'below-passing-score')) return [];
    const params = { required, best: rounded(best.score).valueOf(), ...(category === null ? {} : { category }) };
    return [{ code: 'NOBODY_ADVANCES', severity: 'warning', stage: stage.name, params }];
  });
}
