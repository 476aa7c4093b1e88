// What a rule of the cut is: it takes contenders out of the race, or splits a race into several.
import type Fraction from 'fraction.js';
import type { CutNote } from '../../../competition/result';
import type { Settings } from '../../../competition/settings';
import type { Better } from '../../methods/method';
import type { Ranked } from '../../rank';

/** Those who compete for the same places, by rank. */
export type Race = Ranked[];

export type CutState = { races: Race[]; notes: Map<string, CutNote> };

export type CutContext = {
  settings: Settings;
  /** How many may advance from each race; null = all. */
  places: number | null;
  last: boolean;
  better: Better;
  /** The score as compared, at `Desimal` decimals. */
  rounded: (score: Fraction) => Fraction;
};

export type CutRule = (state: CutState, context: CutContext) => CutState;

/** Numbers a race 1-2-2-4; entries taken out before leave no gap, so the next in rank moves up. */
export function placesIn(race: Race): { ranked: Ranked; place: number }[] {
  let place = 0;
  return race.map((ranked, index) => {
    if (race[index - 1]?.rank !== ranked.rank) place = index + 1;
    return { ranked, place };
  });
}
