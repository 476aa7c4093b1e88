// Rule of the cut: as many advance as there are places; all who share the rank at the cut advance.
import { type CutRule, placesIn } from './rule';

export const placesRule: CutRule = ({ races, notes }, { places }) => {
  if (places === null) return { races, notes };
  const within = races.map((race) => placesIn(race).filter(({ place }) => place <= places));
  const sharing = within.flatMap((race) => {
    const cut = race.length > places ? race[race.length - 1]!.place : null;
    return race.filter(({ place }) => place === cut);
  });
  return {
    races: within.map((race) => race.map(({ ranked }) => ranked)),
    notes: new Map([...notes, ...sharing.map(({ ranked }) => [ranked.entry.code, 'shared-rank-at-cut'] as const)]),
  };
};
