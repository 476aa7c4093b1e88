// Compute the Top N: checks, ranks, writes the rankings with their reasons, and records the run.
import * as z from 'zod/mini';
import { livesOf } from '../../domain/audit/life';
import { unitOf } from '../../domain/ranking/methods';
import { placesOf } from '../../domain/ranking/places';
import type { StageResult } from '../../domain/ranking/result';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import { type Finding, mayBeWritten } from '../../domain/validation/finding';
import { createTab } from '../../google/written-tabs';
import type { ComputeAnswer, StageAnswer } from '../answers';
import { readFixing, standingOf } from '../checking/fixes/fixing';
import { resultHash } from '../deciding/decided';
import { countOf, findingAnswers, isClean } from '../reading/finding-answers';
import { factAnswers } from '../reading/inference-answers';
import type { WorkbookReading } from '../reading/read-workbook';
import { rememberOrders } from '../reading/row-orders';
import { rememberRun } from '../recording/last-run';
import { type History, record, runFor } from '../recording/run';
import { exclusively, replying, requested, requireAdmin } from '../reply';
import type { Reply } from '../server';
import { close, lifeOf } from '../stages/stage-status';
import { standingFindings } from '../stages/standing-findings';
import { messages } from '../words/messages';
import { evaluate } from './evaluate';
import { type Explanations, explainResults } from './explanations';
import { profilesOf } from './profiles';
import { assessResults } from './reliability';
import { writeTabs } from './written-tabs';

const computeRequest = z.object({
  /** Missing scores are tolerated. */
  provisional: z.boolean(),
  /** Whether the tabs are written, also while judging is open or provisionally; unless said, only when it is closed. */
  write: z.optional(z.boolean()),
  /** Closes the judging of every stage that can be ranked and is still open. */
  close: z.optional(z.boolean()),
  /** Whether the reliability is assessed as well; it takes longer than the ranking. */
  reliability: z.optional(z.boolean()),
  /** Whether it is told how each entry did on each criterion. */
  profiles: z.optional(z.boolean()),
});

type ComputeRequest = z.infer<typeof computeRequest>;

/** Ranks every stage that can be ranked; answers with the rankings and all findings. */
export function compute(request: unknown): Reply<ComputeAnswer> {
  return replying(() => {
    const options = requested(computeRequest, request);
    requireAdmin();
    return exclusively(() => computeNow(options).answer);
  });
}

export type Computation = {
  workbook: WorkbookReading;
  results: StageResult[];
  findings: Finding[];
  history: History;
  answer: ComputeAnswer;
};

/**
 * The work of `compute`, for whoever holds the lock already. `through`: the stage up to which is closed and computed, where
 * not all are; later ones that are still open stay open and out of the rankings. It may refuse: nothing is done before.
 */
export function computeNow(
  { provisional, close: closing = false, write, reliability = false, profiles = false }: ComputeRequest,
  through: (competition: ConfiguredCompetition) => string | undefined = () => undefined,
): Computation {
  const fixing = readFixing();
  const { workbook, history: before } = fixing;
  const { competition } = workbook;
  const { language } = competition.settings;
  const isOpen = ({ stage }: StageResult, { rows }: History): boolean =>
    lifeOf(livesOf(competition.stages, rows), stage.name)?.status === 'open';
  const end = through(competition);
  const evaluated = evaluate(workbook, { provisional });
  const count =
    end === undefined ? evaluated.results.length : 1 + competition.stages.findIndex((one) => one.name === end);
  const results = evaluated.results.filter((result, index) => index < count || !isOpen(result, before));
  const evaluation = { ...evaluated, results };
  const explanations = explainResults(competition, results);
  const hash = resultHash(workbook);
  const toClose = closing && !provisional ? results.filter((result) => isOpen(result, before)) : [];
  let history = toClose.reduce((so, { stage }) => close(workbook, stage.name, so), before);
  const open = results.filter((result) => isOpen(result, history)).map(({ stage }) => stage.name);
  const closed = new Set(toClose.map(({ stage }) => stage.name));
  // Read before the tabs were locked.
  const isMended = (one: Finding): boolean => one.code === 'TAB_UNPROTECTED' && closed.has(one.stage ?? '');
  const findings = [...evaluation.findings.filter((one) => !isMended(one)), ...standingFindings(workbook, history)];
  // A file that judges can open holds no ranking before their judging is closed.
  if (write ?? (!provisional && open.length === 0)) {
    for (const content of workbook.unwritten) createTab(content);
    const { run, isNew } = runFor(hash, provisional, history.rows);
    const told = findings.filter(mayBeWritten);
    writeTabs(competition, { ...evaluation, findings: lasting(told) }, explanations, run);
    const ranked = results.map((result) => result.stage.name);
    rememberRun({ top: topOf(competition), at: run.at, by: run.by, ranked, errors: countOf(findings, 'error') });
    if (isNew && !provisional) {
      const { at, by, id } = run;
      const detail = messages(language).history.computed(
        results.length,
        countOf(told, 'error'),
        countOf(told, 'warning'),
      );
      history = record(history, { at, by, action: 'compute', detail, run: id, hash }, language);
    }
  }
  rememberOrders(workbook, findings);
  const answer = {
    ok: isClean(findings),
    findings: findingAnswers(findings, language, standingOf({ ...fixing, history })),
    ...factAnswers(workbook.facts, language),
    stages: results.map((result, index) => stageAnswer(result, explanations[index], competition)),
    reliability: reliability ? assessResults(competition, results) : [],
    ...(profiles && { profiles: profilesOf(results) }),
    hash,
    open,
  };
  return { workbook, results, findings, history, answer };
}

/** What still holds once the configuration is written: then the maximum is no longer assumed, it stands in its tab. */
const lasting = (findings: readonly Finding[]): Finding[] => findings.filter((one) => one.code !== 'SCALE_ASSUMED');

/** N of the Top N: the places of the last stage. */
export function topOf(competition: ConfiguredCompetition): number {
  const last = competition.stages[competition.stages.length - 1];
  return (last === undefined ? null : placesOf(competition, last)) ?? competition.settings.top;
}

function stageAnswer(
  result: StageResult,
  explained: Explanations | undefined,
  { settings }: ConfiguredCompetition,
): StageAnswer {
  return {
    stage: result.stage.name,
    method: result.method,
    unit: unitOf(result.method),
    cut: result.places,
    unordered: result.last && !settings.rankedWinners,
    judges: result.panel.judges.map((judge) => judge.code),
    ranking: result.standings.map((standing) => ({
      rank: standing.rank,
      ...(standing.decision === undefined ? {} : { decidedRank: standing.decision.rank }),
      code: standing.entry.code,
      name: standing.entry.name,
      institution: standing.entry.institution,
      category: standing.category ?? standing.entry.category,
      score: standing.score.valueOf(),
      advances: standing.advances,
      categoryRank: standing.categoryRank,
      reserve: standing.cutNote === 'first-reserve',
      title: standing.title,
      tieBrokenBy:
        standing.decidedBy === null || standing.decidedBy === 'shared' ? standing.decidedBy : standing.decidedBy.metric,
      tie: explained?.get(standing)?.tie ?? '',
      explanation: explained?.get(standing)?.text ?? '',
      judgeScores: Object.fromEntries([...standing.judgeScores].map(([judge, score]) => [judge, score.valueOf()])),
    })),
  };
}
