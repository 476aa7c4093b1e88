// Cut rule: as many advance as there are places; all who share the rank at the cut advance.
import { racePlaces } from '../../places';
import type { CutNote } from '../../result';
import { chosenFor } from './minimums';
import type { CutRule } from './rule';

export const placesRule: CutRule = ({ races, notes, minimums }, { stage, places, last, unitTypeOf }) => {
  if (places === null) return { races, notes, minimums };
  const cuts = races.map((race) => {
    const own = racePlaces(stage, places, race.category) ?? places;
    const chosen = chosenFor(race.contenders, own, stage.minByUnitType ?? [], unitTypeOf);
    const within = new Set(chosen.within);
    const outside = last && own > 0 ? race.contenders.filter((ranked) => !within.has(ranked)) : [];
    const reserve = outside.filter(({ rank }) => rank === outside[0]?.rank);
    return {
      race: { ...race, contenders: chosen.within, sharing: chosen.sharing },
      notes: [
        ...chosen.sharing.map(({ entry }): [string, CutNote] => [entry.code, 'shared-rank-at-cut']),
        ...reserve.map(({ entry }): [string, CutNote] => [entry.code, 'first-reserve']),
      ],
      effects: chosen.effects,
    };
  });
  return {
    races: cuts.map(({ race }) => race),
    notes: new Map([...notes, ...cuts.flatMap((cut) => cut.notes)]),
    minimums: new Map([...minimums, ...cuts.flatMap((cut) => [...cut.effects])]),
  };
};
