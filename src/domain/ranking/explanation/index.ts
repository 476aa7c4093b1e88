// Explains a standing: statements with all the numbers needed to work it out by hand.
import { askedAt } from '../../competition/asked';
import { isAssignedIn } from '../../competition/assignment';
import type { Entry } from '../../competition/competition';
import { decimal } from '../exact';
import { methodOf } from '../methods';
import { criterionMeans } from '../methods/mean/by-criterion';
import type { Better } from '../methods/method';
import type { Panel, StageResult, Standing } from '../result';
import type { RankedCompetition } from '../rules';
import { carriedParts } from '../stages/carry-over';
import { duelsOf } from '../tie-breaks/majority/rule';
import { cutExplainer } from './cut';
import { type Neighbours, neighboursOf, valueAtDecision } from './neighbours';
import type { Duel, Statement, StatementOf } from './statement';

type Duels = (entry: string, among: readonly string[]) => Duel[];

/** Pairs are counted once per group, however many of it are explained. */
function duelsIn(panel: Panel): Duels {
  const cache = new Map<readonly string[], (entry: string) => Duel[]>();
  return (entry, among) => {
    const of = cache.get(among) ?? duelsOf(panel, among);
    cache.set(among, of);
    return of(entry);
  };
}

function ofTie(
  standing: Standing,
  { rounded, above, below, tied, sharing }: Neighbours,
  duelsAmong: Duels,
): Statement[] {
  const { decidedBy, steps } = standing;
  if (decidedBy === null) return [];
  if (decidedBy === 'shared') return [{ code: 'TIE_SHARED', params: { score: rounded, sharing, steps } }];
  // Those a step compares stand next to each other, so the rival is a neighbour.
  const rivals = [below, above].flatMap((rival) => {
    const value = rival && tied.includes(rival.entry.code) ? valueAtDecision(standing, rival) : null;
    return rival && value ? [{ entry: rival.entry.code, rank: rival.rank, value }] : [];
  });
  const rival = rivals[0];
  if (rival === undefined) return [];
  const { metric, among } = decidedBy;
  const duels = metric === 'majority' ? { duels: duelsAmong(standing.entry.code, among) } : {};
  return [{ code: 'TIE_BROKEN', params: { score: rounded, tied, step: decidedBy, rival, ...duels } }];
}

function ofMargin({ margin, rank, score: own }: Standing, { tied, next }: Neighbours, better: Better): Statement[] {
  const first = next[0];
  if (first === undefined || margin === null) return [{ code: 'LAST_RANK', params: { rank } }];
  if (tied.includes(first.entry.code)) return [];
  const entries = next.map(({ entry }) => entry.code);
  const score = better === 'higher' ? own.sub(margin) : own.add(margin);
  return [{ code: 'MARGIN', params: { margin, next: { rank: first.rank, entries, score } } }];
}

function ofPlenary({ decision, rank: computed }: Standing): Statement[] {
  if (decision === undefined) return [];
  const { rank, reason, votesFor, votesAgainst } = decision;
  return [{ code: 'PLENARY_DECIDED', params: { rank, computed, reason, votesFor, votesAgainst } }];
}

/**
 * Prepares the explanation of each standing of a stage. Statements come in the order in which a reader needs them: scores,
 * judges left out, carry-over, tie, margin, plenary, cut.
 *
 * @param previous the results of the stages before this one, in order
 */
export function explainer(
  competition: RankedCompetition,
  result: StageResult,
  previous: StageResult[],
): (standing: Standing) => Statement[] {
  const { settings } = competition;
  const { panel, stage, method, standings } = result;
  const { better, working } = methodOf(method);
  const workingOf = working?.(panel, settings);
  const duelsAmong = duelsIn(panel);
  const neighbours = neighboursOf(standings, settings.decimals);
  const partsOf = carriedParts(competition, stage, previous);
  const criteria = panel.criteria.map(({ name, weight, max }) => ({
    criterion: name,
    weight: decimal(weight),
    max: decimal(max),
  }));
  const asked = askedAt(competition, stage);
  const byCategory = new Map<string, typeof criteria>();
  /** One list for all entries that are asked the same. */
  const criteriaOf = (entry: Entry): typeof criteria => {
    if (asked.isWhole) return criteria;
    const names = asked.ofEntry(entry).map(({ name }) => name);
    const key = names.join('\n');
    const own = byCategory.get(key) ?? criteria.filter(({ criterion }) => names.includes(criterion));
    byCategory.set(key, own);
    return own;
  };
  const isTheirs = isAssignedIn(competition, stage);
  const leftOut = new Map<string, StatementOf<'JUDGE_LEFT_OUT'>[]>();
  for (const { entry, judge, reason } of panel.leftOut) {
    const statement: StatementOf<'JUDGE_LEFT_OUT'> = { code: 'JUDGE_LEFT_OUT', params: { judge, reason } };
    leftOut.set(entry, [...(leftOut.get(entry) ?? []), statement]);
  }

  const ofScore = ({ entry, judgeScores, stageScore, score }: Standing): Statement[] => {
    const out = leftOut.get(entry.code) ?? [];
    const judges = [...judgeScores].map(([judge, value]) => ({ judge, score: value }));
    const readers = panel.judges.filter(
      (judge) => (isTheirs === null || isTheirs(judge, entry)) && asked.of(judge, entry).length > 0,
    );
    const silent = readers
      .map((judge) => judge.code)
      .filter((code) => !judgeScores.has(code) && !out.some(({ params }) => params.judge === code));
    const means = panel.byCriterion === undefined ? null : criterionMeans(panel, entry.code);
    return [
      means === null
        ? { code: 'STAGE_SCORE', params: { method, judges, criteria: criteriaOf(entry), score: stageScore } }
        : { code: 'SCORE_BY_CRITERION', params: { criteria: means, score: stageScore } },
      ...(isTheirs === null
        ? []
        : [
            {
              code: 'ASSIGNED_JUDGES' as const,
              params: { judges: readers.map(({ code }) => code), of: panel.judges.length },
            },
          ]),
      ...(workingOf?.(entry.code) ?? []),
      ...out,
      ...(silent.length > 0 ? [{ code: 'JUDGES_WITHOUT_SCORE' as const, params: { judges: silent } }] : []),
      ...(settings.carryOver
        ? [{ code: 'CARRIED_OVER' as const, params: { parts: partsOf(entry.code, stageScore), score } }]
        : []),
    ];
  };

  const ofCut = cutExplainer(competition, result, better);

  return (standing) => {
    const around = neighbours.get(standing.entry.code);
    if (around === undefined) return [];
    return [
      ...ofScore(standing),
      ...ofTie(standing, around, duelsAmong),
      ...ofMargin(standing, around, better),
      ...ofPlenary(standing),
      ...ofCut(standing, around),
    ];
  };
}
