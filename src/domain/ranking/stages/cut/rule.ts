// The type of a cut rule: it removes contenders from a race, or splits a race into several.
import type Fraction from 'fraction.js';
import type { Entry, Stage } from '../../../competition/competition';
import type { Better } from '../../methods/method';
import type { Ranked } from '../../rank';
import type { CutNote, MinimumEffect } from '../../result';
import type { RankingRules } from '../../rules';

/**
 * Those who compete for the same places, by rank; `category` null where all do. `sharing`: once the places are given, those who
 * are more than there are places for.
 */
export type Race = { category: string | null; contenders: Ranked[]; sharing?: Ranked[] };

export type CutState = { races: Race[]; notes: Map<string, CutNote>; minimums: Map<string, MinimumEffect> };

export type CutContext = {
  settings: RankingRules;
  stage: Stage;
  /** How many may advance altogether; null = all. */
  places: number | null;
  last: boolean;
  better: Better;
  /** The score as compared, at `Desimal` decimals. */
  rounded: (score: Fraction) => Fraction;
  /** The category of an entry in one spelling; null where it has none. */
  categoryOf: (entry: Entry) => string | null;
  /** The unit type of an entry; null where nothing says it. */
  unitTypeOf: (entry: Entry) => string | null;
};

export type CutRule = (state: CutState, context: CutContext) => CutState;

/** Numbers contenders 1-2-2-4; entries taken out before leave no gap, so the next in rank moves up. */
export function placesIn(contenders: readonly Ranked[]): { ranked: Ranked; place: number }[] {
  let place = 0;
  return contenders.map((ranked, index) => {
    if (contenders[index - 1]?.rank !== ranked.rank) place = index + 1;
    return { ranked, place };
  });
}

/** Keeps in every race those who pass, and notes why the others do not. */
export function keepThose(
  { races, notes, minimums }: CutState,
  note: CutNote,
  passersOf: (contenders: Ranked[]) => Ranked[],
): CutState {
  const outcomes = races.map((race) => ({ race, kept: passersOf(race.contenders) }));
  const out = outcomes.flatMap(({ race, kept }) => {
    const passed = new Set(kept);
    return race.contenders.filter((ranked) => !passed.has(ranked));
  });
  return {
    races: outcomes.map(({ race, kept }) => ({ ...race, contenders: kept })),
    notes: new Map([...notes, ...out.map(({ entry }) => [entry.code, note] as const)]),
    minimums,
  };
}
