// The finding that a rank is shared across the cut of the last stage (more entries advance than there are places), or
// between places whose prizes differ.
import type { Stage } from '../../competition/competition';
import type { RankingFindingOf } from '../finding';
import type { RankingRules } from '../rules';
import { placesIn, type Race } from './cut/rule';
import { prizeOf } from './prize';

type Tie = { rank: number; places: number; entries: string[]; prize?: true };

function tieAcross({ contenders }: Race, limit: number): Tie[] {
  const within = placesIn(contenders).filter(({ place }) => place <= limit);
  const last = within[within.length - 1];
  if (last === undefined || within.length <= limit) return [];
  const sharing = within.filter(({ place }) => place === last.place);
  return [{ rank: last.ranked.rank, places: limit, entries: sharing.map(({ ranked }) => ranked.entry.code) }];
}

function tiesForPrizes({ contenders }: Race, prizes: RankingRules['prizes']): Tie[] {
  const placed = placesIn(contenders);
  return [...new Set(placed.map(({ place }) => place))].flatMap((place): Tie[] => {
    const sharing = placed.filter((one) => one.place === place);
    if (prizeOf(prizes, { place, holders: sharing.length }) !== 'open') return [];
    const entries = sharing.map(({ ranked }) => ranked.entry.code);
    return [{ rank: sharing[0]!.ranked.rank, places: sharing.length, entries, prize: true }];
  });
}

/**
 * One warning per rank that more entries share than places are left: at the cut, and where several outcomes share one
 * ranking also at each outcome's own number of places. None where all who share still fit, unless the places they share
 * have different prizes.
 */
export function tiesAtCut(
  stage: Stage,
  races: Race[],
  places: number | null,
  prizes: RankingRules['prizes'],
): RankingFindingOf<'TIE_AT_CUT'>[] {
  const outcomes =
    stage.title && 'outcomes' in stage.title ? stage.title.outcomes.map((outcome) => outcome.places) : [];
  const inner = outcomes.filter((limit) => places === null || limit < places).sort((one, other) => other - one);
  const limits = places === null ? inner : [places, ...inner];
  return races.flatMap((race) => {
    const category = race.category === null ? {} : { category: race.category };
    const ranks = new Set<number>();
    return [...limits.flatMap((limit) => tieAcross(race, limit)), ...tiesForPrizes(race, prizes)].flatMap(
      (tie): RankingFindingOf<'TIE_AT_CUT'>[] => {
        if (ranks.has(tie.rank)) return [];
        ranks.add(tie.rank);
        return [{ code: 'TIE_AT_CUT', severity: 'warning', stage: stage.name, params: { ...tie, ...category } }];
      },
    );
  });
}
