// Plans a computation before anything is written: who is ranked, which stages close, the findings, whether to write.
// Pure.

import type { HistoryRow } from '../../domain/audit/history-row';
import { stageStatuses, statusOf } from '../../domain/audit/stage-status';
import type { StageResult } from '../../domain/ranking/result';
import type { Finding } from '../../domain/validation/finding';
import type { WorkbookReading } from '../reading/read-workbook';
import { type Evaluation, evaluate } from './evaluate';
import { type Explanations, explainResults } from './explanations';

export type ComputeOptions = {
  /** Missing scores are tolerated. */
  provisional: boolean;
  /** Whether the tabs are written even while judging is open or provisionally; by default only when it is closed. */
  write?: boolean | undefined;
  /** Closes the judging of every stage that can be ranked and is still open. */
  close?: boolean | undefined;
  /** The stage up to which is closed and computed, where not all are. */
  through?: string | undefined;
};

export type ComputationPlan = {
  /** Of the stages that are ranked; later ones that are still open stay out when `through` names a stage. */
  evaluation: Evaluation;
  explanations: Explanations[];
  /** Names of the stages whose judging is closed with this computation. */
  toClose: string[];
  /** Names of the ranked stages whose judging is open afterwards. */
  open: string[];
  /** The findings as they are once the stages are closed. */
  findings: Finding[];
  /** Whether tabs are written and the run is recorded: no file that judges can open holds a ranking before their judging is closed. */
  writes: boolean;
};

/** @param history the rows of the history, which tell where each stage stands */
export function planComputation(
  workbook: WorkbookReading,
  history: readonly HistoryRow[],
  { provisional, write, close = false, through }: ComputeOptions,
): ComputationPlan {
  const { competition } = workbook;
  const statuses = stageStatuses(competition.stages, history);
  const isOpen = ({ stage }: StageResult): boolean => statusOf(statuses, stage.name)?.status === 'open';
  const evaluated = evaluate(workbook, { provisional });
  const count =
    through === undefined ? evaluated.results.length : 1 + competition.stages.findIndex((one) => one.name === through);
  const results = evaluated.results.filter((result, index) => index < count || !isOpen(result));
  const nowOpen = results.filter(isOpen).map(({ stage }) => stage.name);
  const toClose = close && !provisional ? nowOpen : [];
  const open = toClose.length > 0 ? [] : nowOpen;
  // Read before the tabs were locked.
  const isMended = (one: Finding): boolean => one.code === 'TAB_UNPROTECTED' && toClose.includes(one.stage ?? '');
  return {
    evaluation: { ...evaluated, results },
    explanations: explainResults(competition, results),
    toClose,
    open,
    findings: evaluated.findings.filter((one) => !isMended(one)),
    writes: write ?? (!provisional && open.length === 0),
  };
}
