// The finding that a rank is shared across the cut of the last stage (more entries advance than there are places), or
// between places whose prizes differ.
import type { Entry, Stage } from '../../competition/competition';
import { entryLabel } from '../../competition/entry-label';
import { groupBy } from '../../vocabulary/group';
import type { RankingFindingOf } from '../finding';
import { racePlaces } from '../places';
import type { RankingRules } from '../rules';
import { placesIn, type Race } from './cut/rule';
import { type Decisions, isSettled } from './plenary';
import { prizeOf } from './prize';

type Tie = { rank: number; places: number; entries: Entry[]; prize?: true };

/** At the cut itself: those whom there are not places enough for. */
const tiesBeyond = ({ sharing = [] }: Race, places: number): Tie[] =>
  [...groupBy(sharing, ({ rank }) => rank)].map(([rank, some]) => ({
    rank,
    places,
    entries: some.map(({ entry }) => entry),
  }));

function tieAcross({ contenders }: Race, limit: number): Tie[] {
  const within = placesIn(contenders).filter(({ place }) => place <= limit);
  const last = within[within.length - 1];
  if (last === undefined || within.length <= limit) return [];
  const sharing = within.filter(({ place }) => place === last.place);
  return [{ rank: last.ranked.rank, places: limit, entries: sharing.map(({ ranked }) => ranked.entry) }];
}

function tiesForPrizes({ contenders }: Race, prizes: RankingRules['prizes']): Tie[] {
  const placed = placesIn(contenders);
  return [...new Set(placed.map(({ place }) => place))].flatMap((place): Tie[] => {
    const sharing = placed.filter((one) => one.place === place);
    if (prizeOf(prizes, { place, holders: sharing.length }) !== 'open') return [];
    const entries = sharing.map(({ ranked }) => ranked.entry);
    return [{ rank: sharing[0]!.ranked.rank, places: sharing.length, entries, prize: true }];
  });
}

/**
 * One warning per rank that more entries share than places are left: at the cut, and where several outcomes share one
 * ranking also at each outcome's own number of places. None where all who share still fit, unless the places they share
 * have different prizes, nor where the plenary has spoken about all of them.
 */
export function tiesAtCut(
  stage: Stage,
  races: Race[],
  places: number | null,
  prizes: RankingRules['prizes'],
  decisions: Decisions,
): RankingFindingOf<'TIE_AT_CUT'>[] {
  const outcomes =
    stage.title && 'outcomes' in stage.title ? stage.title.outcomes.map((outcome) => outcome.places) : [];
  return races.flatMap((race) => {
    const own = racePlaces(stage, places, race.category);
    const inner = outcomes.filter((limit) => own === null || limit < own).sort((one, other) => other - one);
    const category = race.category === null ? {} : { category: race.category };
    const ranks = new Set<number>();
    const atCut = own === null ? [] : tiesBeyond(race, own);
    return [...atCut, ...inner.flatMap((limit) => tieAcross(race, limit)), ...tiesForPrizes(race, prizes)].flatMap(
      (tie): RankingFindingOf<'TIE_AT_CUT'>[] => {
        if (ranks.has(tie.rank)) return [];
        ranks.add(tie.rank);
        if (!tie.prize && isSettled(tie.entries, decisions)) return [];
        const params = { ...tie, entries: tie.entries.map(entryLabel), ...category };
        return [{ code: 'TIE_AT_CUT', severity: 'warning', stage: stage.name, params }];
      },
    );
  });
}
