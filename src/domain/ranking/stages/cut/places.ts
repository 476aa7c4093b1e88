// Cut rule: as many advance as there are places; all who share the rank at the cut advance.

import type { CutNote } from '../../result';
import { type CutRule, placesIn } from './rule';

export const placesRule: CutRule = ({ races, notes }, { places, last }) => {
  if (places === null) return { races, notes };
  const cuts = races.map((race) => {
    const placed = placesIn(race.contenders);
    const within = placed.filter(({ place }) => place <= places);
    const lowest = within[within.length - 1]?.place;
    const sharing = within.length > places ? within.filter(({ place }) => place === lowest) : [];
    const next = placed[within.length]?.place;
    const reserve = last ? placed.filter(({ place }) => place === next) : [];
    const noted = (of: typeof placed, note: CutNote) => of.map(({ ranked }) => [ranked.entry.code, note] as const);
    return {
      race: { ...race, contenders: within.map(({ ranked }) => ranked) },
      notes: [...noted(sharing, 'shared-rank-at-cut'), ...noted(reserve, 'first-reserve')],
    };
  });
  return {
    races: cuts.map(({ race }) => race),
    notes: new Map([...notes, ...cuts.flatMap((cut) => cut.notes)]),
  };
};
