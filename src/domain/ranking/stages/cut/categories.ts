// Cut rule: where categories run apart each is cut separately, with its own places.
import { groupBy } from '../../../vocabulary/group';
import { isCutByCategory } from '../../places';
import type { Ranked } from '../../rank';
import { type CutRule, keepThose } from './rule';

/** An entry without a category competes nowhere; validation reports it. */
export const categoriesRule: CutRule = (state, { settings, stage, last, categoryOf }) => {
  if (!isCutByCategory(stage, settings, last)) return state;
  const hasCategory = ({ entry }: Ranked) => categoryOf(entry) !== null;
  const kept = keepThose(state, 'without-category', (all) => all.filter(hasCategory));
  const contenders = kept.races.flatMap((race) => race.contenders);
  const split = groupBy(contenders, ({ entry }) => categoryOf(entry));
  return { ...kept, races: [...split].map(([category, own]) => ({ category, contenders: own })) };
};
