// Rule of the cut: below the passing score nobody advances.
import { decimal } from '../../exact';
import { order, type Ranked } from '../../rank';
import type { CutRule } from './rule';

/** Compares the rounded score; where lower is better "below" means above. */
export const passingScoreRule: CutRule = ({ races, notes }, { settings, better, rounded }) => {
  if (settings.passingScore === null) return { races, notes };
  const required = decimal(settings.passingScore);
  const passes = (ranked: Ranked) => order(rounded(ranked.score), required, better) <= 0;
  const below = races.flatMap((race) => race.filter((ranked) => !passes(ranked)));
  return {
    races: races.map((race) => race.filter(passes)),
    notes: new Map([...notes, ...below.map(({ entry }) => [entry.code, 'below-passing-score'] as const)]),
  };
};
