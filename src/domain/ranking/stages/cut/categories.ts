// Cut rule: at the last stage each category is cut separately, with its own places and winners.
import { groupBy } from '../../../vocabulary/group';
import type { Ranked } from '../../rank';
import { type CutRule, keepThose } from './rule';

/** An entry without a category competes nowhere; validation reports it. */
export const categoriesRule: CutRule = (state, { settings, last, categoryOf }) => {
  if (!settings.winnersPerCategory || !last) return state;
  const hasCategory = ({ entry }: Ranked) => categoryOf(entry) !== null;
  const { races, notes } = keepThose(state, 'without-category', (all) => all.filter(hasCategory));
  const contenders = races.flatMap((race) => race.contenders);
  const split = groupBy(contenders, ({ entry }) => categoryOf(entry));
  return { races: [...split].map(([category, own]) => ({ category, contenders: own })), notes };
};
