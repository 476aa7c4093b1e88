// The finding that a rank is shared across the cut of the last stage: a place more is given than there are.
import type { Stage } from '../../competition/competition';
import type { Finding, FindingOf } from '../../competition/finding';
import { placesIn, type Race } from './cut/rule';

function tieAcross(race: Race, limit: number): { rank: number; entries: string[] } | null {
  const within = placesIn(race).filter(({ place }) => place <= limit);
  const last = within[within.length - 1];
  if (last === undefined || within.length <= limit) return null;
  const sharing = within.filter(({ place }) => place === last.place);
  return { rank: last.ranked.rank, entries: sharing.map(({ ranked }) => ranked.entry.code) };
}

/**
 * One warning per rank that more entries share than places are left: at the cut, and where several outcomes share one
 * ranking also at each outcome's own number of places. None where all who share still fit.
 */
export function tiesAtCut(stage: Stage, races: Race[], places: number | null): Finding[] {
  const outcomes =
    stage.title && 'outcomes' in stage.title ? stage.title.outcomes.map((outcome) => outcome.places) : [];
  const inner = outcomes.filter((limit) => places === null || limit < places).sort((one, other) => other - one);
  const limits = places === null ? inner : [places, ...inner];
  return races.flatMap((race) => {
    const ranks = new Set<number>();
    return limits.flatMap((limit): FindingOf<'TIE_AT_CUT'>[] => {
      const tie = tieAcross(race, limit);
      if (tie === null || ranks.has(tie.rank)) return [];
      ranks.add(tie.rank);
      return [{ code: 'TIE_AT_CUT', severity: 'warning', stage: stage.name, params: { ...tie, places: limit } }];
    });
  });
}
