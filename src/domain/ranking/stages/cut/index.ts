// The cut: who advances. Its rules in order; to add one, add a file here and a line in the list.

import type Fraction from 'fraction.js';
import { categoryReader, unitTypeReader } from '../../../competition/categories';
import type { Stage } from '../../../competition/competition';
import type { Better } from '../../methods/method';
import { placesOf } from '../../places';
import type { Ranked } from '../../rank';
import type { CutNote, MinimumEffect, Place } from '../../result';
import type { RankedCompetition } from '../../rules';
import { categoriesRule } from './categories';
import { maxPerInstitutionRule } from './max-per-institution';
import { passingScoreRule } from './passing-score';
import { placesRule } from './places';
import { type CutContext, type CutRule, type CutState, placesIn, type Race } from './rule';

const rules: readonly CutRule[] = [passingScoreRule, categoriesRule, maxPerInstitutionRule, placesRule];

export type Cut = {
  /** Those who advance, race by race. */
  races: Race[];
  /** Entry code → its place among those who advance; who is not in it does not advance. */
  places: Map<string, Place>;
  notes: Map<string, CutNote>;
  /** Whom a minimum brought in or pushed out, by code. */
  minimums: Map<string, MinimumEffect>;
};

/** What the rules need to know of a stage. `rounded`: a score as it is compared. */
export const cutContext = (
  competition: RankedCompetition,
  stage: Stage,
  better: Better,
  rounded: (score: Fraction) => Fraction,
): CutContext => ({
  settings: competition.settings,
  stage,
  places: placesOf(competition, stage),
  last: competition.stages[competition.stages.length - 1] === stage,
  better,
  rounded,
  categoryOf: categoryReader(competition.entries),
  unitTypeOf: unitTypeReader(competition),
});

function placed({ contenders }: Race): [string, Place][] {
  const places = placesIn(contenders);
  const holders = new Map<number, number>();
  for (const { place } of places) holders.set(place, (holders.get(place) ?? 0) + 1);
  return places.map(({ ranked, place }) => [ranked.entry.code, { place, holders: holders.get(place) ?? 1 }]);
}

/**
 * Draws the cut through a ranking (best first). Ranks stay as they are. Decisions other than the scores, as a
 * plenary's, change the ranking that goes in: places, titles, prizes and ties all follow from it.
 */
export function drawCut(ranking: Ranked[], context: CutContext): Cut {
  const start: CutState = { races: [{ category: null, contenders: ranking }], notes: new Map(), minimums: new Map() };
  const { races, notes, minimums } = rules.reduce((state, rule) => rule(state, context), start);
  return { races, notes, minimums, places: new Map(races.flatMap(placed)) };
}
