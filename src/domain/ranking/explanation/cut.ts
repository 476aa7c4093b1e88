// The effect of the cut on an entry, rule by rule.
import { decidedRank } from '../../competition/plenary';
import { groupBy } from '../../vocabulary/group';
import { nameKey } from '../../vocabulary/keys';
import { decimal } from '../exact';
import type { Better } from '../methods/method';
import { lead } from '../rank';
import type { StageResult, Standing } from '../result';
import type { RankedCompetition } from '../rules';
import type { Neighbours } from './neighbours';
import type { Leaver, Statement } from './statement';

const codesOf = (standings: readonly Standing[]): string[] => standings.map(({ entry }) => entry.code);

const leavers = ({ vacated }: Standing): Leaver[] =>
  (vacated?.removed ?? []).map(({ code, status }) => ({ entry: code, status }));

/** Prepares what is said about the cut of a stage; one statement says whether the entry advances, others what led to it. */
export function cutExplainer(
  { settings }: RankedCompetition,
  { standings, places, last }: StageResult,
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

  const outcome = (standing: Standing, { rounded }: Neighbours): Statement[] => {
    const { advances, cutNote, title, score, entry } = standing;
    const category = standing.category === null ? {} : { category: standing.category };
    const equals = (): string[] => equalTo.get(standing.category)?.get(rankOf(standing)) ?? [];
    if (cutNote === 'below-passing-score' && settings.passingScore !== null)
      return [
        { code: 'BELOW_PASSING_SCORE', params: { passingScore: decimal(settings.passingScore), score: rounded } },
      ];
    if (cutNote === 'place-kept') return [{ code: 'PLACE_KEPT', params: { removed: leavers(standing) } }];
    if (cutNote === 'without-category') return [{ code: 'WITHOUT_CATEGORY', params: {} }];
    if (cutNote === 'institution-full' && settings.maxPerInstitution !== null) {
      const same = above(standing).filter(
        (one) => one.cutNote !== 'institution-full' && nameKey(one.entry.institution) === nameKey(entry.institution),
      );
      const params = { institution: entry.institution, most: settings.maxPerInstitution, above: codesOf(same) };
      return [{ code: 'INSTITUTION_FULL', params }];
    }
    if (cutNote === 'shared-rank-at-cut' && places !== null)
      return [{ code: 'SHARED_RANK_AT_CUT', params: { places, last, title, sharing: equals(), ...category } }];
    if (advances) return [{ code: 'ADVANCES', params: { places, last, title, ...category } }];
    const limit = lastIn.get(standing.category);
    const distance = limit && !isDecided ? lead(limit.score, score, better) : null;
    // Below zero where a tie-break decided between equal rounded scores.
    const behind = distance === null || distance.s < 0 ? null : distance;
    return [
      { code: 'OUTSIDE_CUT', params: { places, last, behind, ...category } },
      ...(cutNote === 'first-reserve'
        ? [{ code: 'FIRST_RESERVE' as const, params: { sharing: equals(), ...category } }]
        : []),
    ];
  };

  const ofPlace = (standing: Standing): Statement[] => {
    const { place, vacated, prize } = standing;
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
