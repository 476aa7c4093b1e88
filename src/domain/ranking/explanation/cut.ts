// The effect of the cut on an entry, rule by rule.

import type Fraction from 'fraction.js';
import { categoryReader } from '../../competition/categories';
import type { Entry } from '../../competition/competition';
import { decidedRank } from '../../competition/plenary';
import { groupBy } from '../../vocabulary/group';
import { nameKey } from '../../vocabulary/keys';
import { decimal } from '../exact';
import type { Better } from '../methods/method';
import { passingScoreFor, racePlaces } from '../places';
import { lead } from '../rank';
import type { MinimumEffect, StageResult, Standing } from '../result';
import type { RankedCompetition } from '../rules';
import type { Neighbours } from './neighbours';
import type { Leaver, Statement } from './statement';

const codesOf = (standings: readonly Standing[]): string[] => standings.map(({ entry }) => entry.code);

const leavers = ({ vacated }: Standing): Leaver[] =>
  (vacated?.removed ?? []).map(({ code, status }) => ({ entry: code, status }));

/** @param above those of the race on better ranks */
function institutionFull({ institution }: Entry, most: number, above: readonly Standing[]): Statement {
  const same = above.filter(
    (one) => one.cutNote !== 'institution-full' && nameKey(one.entry.institution) === nameKey(institution),
  );
  return { code: 'INSTITUTION_FULL', params: { institution, most, above: codesOf(same) } };
}

function ofMinimum(minimum: MinimumEffect, places: number, last: boolean, title: string | null): Statement {
  if (minimum.kind === 'displaced') return { code: 'DISPLACED', params: { places, by: minimum.by } };
  const { unitType, least, over } = minimum;
  return { code: 'KEPT_FOR_MINIMUM', params: { last, title, unitType, least, over } };
}

/** Null where nobody advances, and where a tie-break decided between equal rounded scores: it is below zero then. */
function distanceBehind(last: Standing | undefined, score: Fraction, better: Better): Fraction | null {
  const distance = last === undefined ? null : lead(last.score, score, better);
  return distance === null || distance.s < 0 ? null : distance;
}

/** Prepares what is said about the cut of a stage; one statement says whether the entry advances, others what led to it. */
export function cutExplainer(
  { settings, entries }: RankedCompetition,
  { stage, standings, places, last }: StageResult,
  better: Better,
): (standing: Standing, around: Neighbours) => Statement[] {
  /** Those who run for the same places, best first. */
  const races = groupBy(standings, (one) => one.category);
  const above = (standing: Standing): Standing[] =>
    (races.get(standing.category) ?? []).filter((one) => decidedRank(one) < decidedRank(standing));
  /** Where the plenary changed the order, who is out may have the higher score. */
  const isDecided = standings.some((one) => one.decision !== undefined);
  const rankOf = (one: Standing): number => (isDecided ? decidedRank(one) : one.rank);
  /** In each race, the codes of those on each rank: gathered once, for a whole list may share one. */
  const equalTo = new Map(
    Array.from(races, ([category, race]) => [
      category,
      new Map(Array.from(groupBy(race, rankOf), ([rank, sharing]) => [rank, codesOf(sharing)])),
    ]),
  );
  const passed = standings.filter((one) => one.cutNote === 'institution-full');
  const lastIn = new Map(
    [...races].map(([category, race]) => [category, [...race].reverse().find((one) => one.advances)]),
  );

  const categoryOf = categoryReader(entries);
  const placesFor = ({ category }: Standing): number | null => racePlaces(stage, places, category);

  const outcome = (standing: Standing, { rounded }: Neighbours): Statement[] => {
    const { advances, cutNote, title, score, entry, minimum } = standing;
    const places = placesFor(standing);
    const required = passingScoreFor(stage, settings, categoryOf(entry));
    const category = standing.category === null ? {} : { category: standing.category };
    const equals = (): string[] => equalTo.get(standing.category)?.get(rankOf(standing)) ?? [];
    if (cutNote === 'below-passing-score' && required !== null)
      return [{ code: 'BELOW_PASSING_SCORE', params: { passingScore: decimal(required), score: rounded } }];
    if (cutNote === 'place-kept') return [{ code: 'PLACE_KEPT', params: { removed: leavers(standing) } }];
    if (cutNote === 'without-category') return [{ code: 'WITHOUT_CATEGORY', params: {} }];
    if (cutNote === 'institution-full' && settings.maxPerInstitution !== null)
      return [institutionFull(entry, settings.maxPerInstitution, above(standing))];
    const reserve: Statement[] =
      cutNote === 'first-reserve' ? [{ code: 'FIRST_RESERVE', params: { sharing: equals(), ...category } }] : [];
    if (cutNote === 'shared-rank-at-cut' && places !== null)
      return [{ code: 'SHARED_RANK_AT_CUT', params: { places, last, title, sharing: equals(), ...category } }];
    if (minimum !== undefined) return [ofMinimum(minimum, places ?? 0, last, title), ...reserve];
    if (advances) return [{ code: 'ADVANCES', params: { places, last, title, ...category } }];
    const behind = isDecided ? null : distanceBehind(lastIn.get(standing.category), score, better);
    return [{ code: 'OUTSIDE_CUT', params: { places, last, behind, ...category } }, ...reserve];
  };

  const ofPlace = (standing: Standing): Statement[] => {
    const { place, vacated, prize } = standing;
    const places = placesFor(standing);
    if (place === null) return [];
    // Where winners have no order, leave the place out; between stages only advancing matters.
    const isOrdered = last && settings.rankedWinners;
    const over = passed.filter((one) => one.category === standing.category && decidedRank(one) < decidedRank(standing));
    const isNew = vacated !== null && vacated.from === null;
    return [
      ...(over.length > 0 && (isOrdered || (places !== null && decidedRank(standing) > places))
        ? [{ code: 'PASSED_OVER' as const, params: { place: place.place, over: codesOf(over) } }]
        : []),
      ...(vacated !== null && (isOrdered || isNew)
        ? [
            {
              code: 'MOVED_UP' as const,
              params: { place: place.place, from: vacated.from, removed: leavers(standing) },
            },
          ]
        : []),
      ...(prize === null ? [] : [{ code: 'PRIZE' as const, params: { prize } }]),
    ];
  };

  return (standing, around) => {
    const { category, categoryRank } = standing;
    return [
      ...(category !== null && categoryRank !== null
        ? [{ code: 'CATEGORY_RANK' as const, params: { category, rank: categoryRank } }]
        : []),
      ...outcome(standing, around),
      ...ofPlace(standing),
    ];
  };
}
