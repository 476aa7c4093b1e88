// The plenary's decisions beside a computed ranking: the order that counts, and contradictions.
import type { Stage } from '../../competition/competition';
import { decidedRank, type PlenaryDecision } from '../../competition/plenary';
import type { PlenaryFault, RankingFinding, RankingFindingOf } from '../finding';
import type { Ranked } from '../rank';
import type { CutNote, StageResult, Standing } from '../result';

export type Decisions = ReadonlyMap<string, PlenaryDecision>;

/** The decisions of a stage by entry code. */
export const decisionsOf = (stage: Stage, decisions: readonly PlenaryDecision[]): Decisions =>
  new Map(decisions.flatMap((one) => (one.stage === stage.name ? [[one.entry, one] as const] : [])));

/** The ranking with decided ranks in place of the computed ones, in that order: the cut is drawn through it. */
export function decidedRanking(ranking: Ranked[], decisions: Decisions): Ranked[] {
  if (decisions.size === 0) return ranking;
  return ranking
    .map((ranked) => ({ ...ranked, rank: decisions.get(ranked.entry.code)?.rank ?? ranked.rank }))
    .sort((one, other) => one.rank - other.rank);
}

/**
 * The standings of a stage in the order that counts, each with the rank that counts. Winners and prizes follow this
 * order.
 */
export function decidedStandings({ standings }: StageResult): { standing: Standing; rank: number }[] {
  return standings
    .map((standing) => ({ standing, rank: decidedRank(standing) }))
    .sort((one, other) => one.rank - other.rank);
}

/** True when the plenary spoke about every entry of a group that shares a rank: then the sharing is its decision. */
export const isSettled = (entries: readonly string[], decisions: Decisions): boolean =>
  entries.every((code) => decisions.has(code));

/**
 * Decisions that do not fit: an error where they leave the order open (a decided rank that an entry without a decision
 * holds, a rank left empty, an entry that is not ranked), a warning where they can be followed but should be reviewed.
 */
export function checkDecisions(
  stage: Stage,
  ranking: Ranked[],
  decisions: Decisions,
  notes: ReadonlyMap<string, CutNote>,
): RankingFinding[] {
  const computed = new Map(ranking.map(({ entry, rank }) => [entry.code, rank]));
  const order = decidedRanking(ranking, decisions);
  return [...decisions.values()].flatMap((decision): RankingFindingOf<'PLENARY_CONFLICT'>[] => {
    const { entry, rank, tab, cell } = decision;
    const found = (reason: PlenaryFault, others: string[] = []): RankingFindingOf<'PLENARY_CONFLICT'>[] => {
      const severity = reason === 'below-passing-score' || reason === 'outdated' ? 'warning' : 'error';
      const own = computed.get(entry);
      const params = { entry, rank, reason, others, ...(own === undefined ? {} : { computed: own }) };
      return [
        { code: 'PLENARY_CONFLICT', severity, stage: stage.name, tab, ...(cell === null ? {} : { cell }), params },
      ];
    };
    if (!computed.has(entry)) return found('not-ranked');
    const others = order.filter((one) => one.rank === rank && !decisions.has(one.entry.code));
    if (others.length > 0) {
      return found(
        'taken',
        others.map((one) => one.entry.code),
      );
    }
    if (order.filter((one) => one.rank < rank).length !== rank - 1) return found('gap');
    if (notes.get(entry) === 'below-passing-score') return found('below-passing-score');
    const isOutdated = decision.computed !== null && decision.computed !== computed.get(entry);
    return isOutdated ? found('outdated') : [];
  });
}
