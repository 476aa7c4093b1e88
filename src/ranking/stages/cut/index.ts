// The cut: who advances. Its rules in their order; to add one is to add a file beside this and a line in the list.
import type { CutNote } from '../../../competition/result';
import type { Ranked } from '../../rank';
import { passingScoreRule } from './passing-score';
import { placesRule } from './places';
import { type CutContext, type CutRule, type CutState, placesIn, type Race } from './rule';

const rules: readonly CutRule[] = [passingScoreRule, placesRule];

export type Cut = {
  /** Those who advance, race by race. */
  races: Race[];
  /** Entry code → its place among those who advance; who is not in it does not advance. */
  places: Map<string, number>;
  notes: Map<string, CutNote>;
};

/** Draws the cut through a ranking (best first). Ranks stay as they are. */
export function drawCut(ranking: Ranked[], context: CutContext): Cut {
  const start: CutState = { races: [ranking], notes: new Map() };
  const { races, notes } = rules.reduce((state, rule) => rule(state, context), start);
  const placed = races.flatMap(placesIn);
  return { races, notes, places: new Map(placed.map(({ ranked, place }) => [ranked.entry.code, place])) };
}
