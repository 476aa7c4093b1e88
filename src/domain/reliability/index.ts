// The reliability of a ranked stage: the figures on the panel, its judges and the cut. For admins only: nothing of it
// is written to a tab.

import type { Entry } from '../competition/competition';
import { completeRows, panelScoresOf } from '../ranking/draws/panel-scores';
import { methodOf } from '../ranking/methods';
import type { StageResult } from '../ranking/result';
import type { RankedCompetition } from '../ranking/rules';
import { rankStage } from '../ranking/stages/rank-stage';
import { type CutChange, changeBetween, leaveOneOut, otherMethods } from './changes';
import { gapAtCut, pairAtCut } from './gap';
import { intraclass } from './intraclass';
import { judgeEffects } from './judge-effects';
import { judgeFigures } from './judges';
import { kendallW } from './kendall-w';
import { krippendorffAlpha } from './krippendorff-alpha';
import { redraw } from './redraw';
import { stabilityOf } from './stability';
import { verdictOf } from './verdict';

export type Reliability = ReturnType<typeof reliabilityOf>;

function decisionChanges(before: StageResult, after: StageResult): boolean {
  const { enters, leaves } = changeBetween(before, after);
  return enters.length + leaves.length > 0;
}

/**
 * Assesses one ranked stage.
 *
 * Kendall's W and the ICCs need a table without gaps: they are computed over the entries that all judges scored, and are
 * null where these are fewer than half of the entries, which would not stand for the rest. Krippendorff's α takes all scores.
 *
 * Where places are kept for entries that have left since, all of it is of the stage as its cut was drawn, with them; what is
 * said is said of those who stand in the result. What the plenary decided at this stage is left out: what is drawn is compared
 * with the ranking that the judges' scores give, and it is for preparing the plenary; `plenary` tells where it decided otherwise.
 *
 * @param previous the results of the stages before this one, in order
 */
export function reliabilityOf(competition: RankedCompetition, decided: StageResult, previous: StageResult[]) {
  const drawn = decided.held ?? decided;
  const { panel } = drawn;
  const isDecided = drawn.standings.some(({ decision }) => decision !== undefined);
  const result = isDecided ? rankStage(competition, panel, previous) : drawn;
  const standing = new Set(decided.standings.map(({ entry }) => entry.code));
  const running = isDecided
    ? { ...result, standings: result.standings.filter(({ entry }) => standing.has(entry.code)) }
    : decided;
  const within = new Set(running.standings.flatMap(({ entry, advances }) => (advances ? [entry.code] : [])));
  const ofThose = <C extends CutChange>(all: readonly C[]): C[] =>
    all.map((one) => ({
      ...one,
      enters: one.enters.filter((code) => standing.has(code) && !within.has(code)),
      leaves: one.leaves.filter((code) => within.has(code)),
    }));
  const table = panelScoresOf(panel);
  const complete = completeRows(table.rows);
  const whole = 2 * complete.length >= table.rows.length ? complete : [];
  const concordance = kendallW(whole);
  const icc = intraclass(whole);
  const { lambda, effects, freedom } = judgeEffects(panel, competition.settings.severityCorrection);
  const method = methodOf(result.method);
  const pair = pairAtCut(result);
  const indexOf = ({ code }: Entry): number => table.entries.findIndex((one) => one.code === code);
  const compared = pair && ([indexOf(pair.lastIn.entry), indexOf(pair.firstOut.entry)] as const);
  const redrawn = freedom > 0 ? redraw(competition, result, previous, method, table, lambda ?? 0, compared) : [];
  const ofEntry = new Map(stabilityOf(table, redrawn).map((one) => [one.code, one]));
  const stability = running.standings.map(({ entry }) => ofEntry.get(entry.code)!);
  const changes = ofThose(leaveOneOut(competition, result, previous, lambda ?? 0));
  const sign = method.better === 'lower' ? -1 : 1;
  const gap = pair && gapAtCut(pair, redrawn, sign, competition.settings.decimals);
  return {
    stage: result.stage.name,
    /** Judges who scored, entries that have a score, and entries that all these judges scored. */
    panel: { judges: table.judges.length, entries: table.entries.length, complete: complete.length },
    kendallW: concordance?.w ?? null,
    kendallP: concordance?.p ?? null,
    iccSingle: icc.single,
    iccAverage: icc.average,
    alpha: krippendorffAlpha(table.rows),
    lambda,
    judges: judgeFigures(panel, table, effects),
    /** By rank. */
    stability,
    leaveOneOut: changes,
    methods: ofThose(otherMethods(competition, result, previous)),
    gap: gap !== null && standing.has(gap.lastIn) && standing.has(gap.firstOut) ? gap : null,
    /** Whether the plenary let others advance than the scores: all of this is about the scores. */
    plenary: isDecided && decisionChanges(running, decided),
    verdict: verdictOf(running, table.judges.length, stability, changes),
  };
}
