// Compute the Top N: checks, ranks, writes the rankings with their reasons, and records the run.
import * as z from 'zod/mini';
import type { StageResult } from '../../domain/ranking/result';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { Finding } from '../../domain/validation/finding';
import type { ComputeAnswer } from '../answers';
import { readFixing, standingOf } from '../checking/fixes/fixing';
import { resultHash } from '../deciding/decided';
import { findingAnswers, isClean } from '../reading/finding-answers';
import { understoodAnswer } from '../reading/inference-answers';
import type { WorkbookReading } from '../reading/read-workbook';
import { rememberOrders } from '../reading/row-orders';
import type { History } from '../recording/run';
import { exclusively, replying, requested, requireAdmin } from '../reply';
import type { Reply } from '../server';
import { close } from '../stages/stage-status';
import { standingFindings } from '../stages/standing-findings';
import { planComputation } from './plan-computation';
import { profilesOf } from './profiles';
import { assessResults } from './reliability';
import { stageAnswer } from './stage-answer';
import { writeResult } from './write-result';

const computeRequest = z.object({
  /** Missing scores are tolerated. */
  provisional: z.boolean(),
  /** Whether the tabs are written even while judging is open or provisionally; by default only when it is closed. */
  write: z.optional(z.boolean()),
  /** Closes the judging of every stage that can be ranked and is still open. */
  close: z.optional(z.boolean()),
  /** Whether the reliability is assessed as well; it takes longer than the ranking. */
  reliability: z.optional(z.boolean()),
  /** Whether to return how each entry did on each criterion. */
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
 * The work of `compute`, for callers that already hold the lock: read, check and rank, close, write, record. `through`:
 * the stage up to which is closed and computed, where not all are; later ones that are still open stay open and out of
 * the rankings. It may refuse: nothing is done before.
 */
export function computeNow(
  { reliability = false, profiles = false, ...options }: ComputeRequest,
  through: (competition: ConfiguredCompetition) => string | undefined = () => undefined,
): Computation {
  const fixing = readFixing(undefined, options.close === true ? 'all' : 'ranking');
  const { workbook } = fixing;
  const { competition } = workbook;
  const { language } = competition.settings;
  const plan = planComputation(workbook, fixing.history.rows, { ...options, through: through(competition) });
  const { explanations, open } = plan;
  const { results } = plan.evaluation;
  const hash = resultHash(workbook);
  const closed = plan.toClose.reduce((history, stage) => close(workbook, stage, history), fixing.history);
  const findings = [...plan.findings, ...standingFindings(workbook, closed)];
  // Whoever is shut out of the tabs is told so, not stopped halfway.
  const isShutOut = workbook.findings.some(({ code, params }) => code === 'TAB_OPEN' && params.isShutOut);
  const history =
    plan.writes && !isShutOut
      ? writeResult(workbook, { ...plan, findings, hash, provisional: options.provisional }, closed)
      : closed;
  rememberOrders(workbook, findings);
  const answer = {
    ok: isClean(findings),
    findings: findingAnswers(findings, language, standingOf({ ...fixing, history })),
    understood: understoodAnswer(workbook),
    stages: results.map((result, index) => stageAnswer(result, explanations[index], competition)),
    reliability: reliability ? assessResults(competition, results) : [],
    ...(profiles && { profiles: profilesOf(results) }),
    hash,
    open,
  };
  return { workbook, results, findings, history, answer };
}
