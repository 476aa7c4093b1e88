// All checks of one stage, in one order: by the judges' tabs, then by cell.
import { a1 } from '../competition/a1';
import type { Finding } from '../competition/finding';
import type { AnyStageRule, Draft } from './draft';
import { type Merged, merge } from './merge';
import { columnDuplicateCriterion } from './stage/column-duplicate-criterion';
import { columnMissingCriterion } from './stage/column-missing-criterion';
import { entryUnscored } from './stage/entry-unscored';
import { judgeConflict } from './stage/judge-conflict';
import { judgeNoVariance } from './stage/judge-no-variance';
import { judgeRecused } from './stage/judge-recused';
import { judgesDisagree } from './stage/judges-disagree';
import { judgesIdentical } from './stage/judges-identical';
import { panelDisconnected } from './stage/panel-disconnected';
import { rowDuplicateEntry } from './stage/row-duplicate-entry';
import { rowMissingEntry } from './stage/row-missing-entry';
import { rowNameMismatch } from './stage/row-name-mismatch';
import { rowUnknownEntry } from './stage/row-unknown-entry';
import { rowWithoutCode } from './stage/row-without-code';
import { scoreError } from './stage/score-error';
import { scoreFormula } from './stage/score-formula';
import { scoreIsDate } from './stage/score-is-date';
import { scoreMissing } from './stage/score-missing';
import { scoreNotNumber } from './stage/score-not-number';
import { scoreOutOfRange } from './stage/score-out-of-range';
import { scoreOutlier } from './stage/score-outlier';
import { scoreRowsPermuted } from './stage/score-rows-permuted';
import { scoreScaleSuspect } from './stage/score-scale-suspect';
import { scoreTextNumber } from './stage/score-text-number';
import { stageNotBegun } from './stage/stage-not-begun';
import { tabEmpty } from './stage/tab-empty';
import { tabMissing } from './stage/tab-missing';
import { tabUnprotected } from './stage/tab-unprotected';
import { totalMismatch } from './stage/total-mismatch';
import type { StageCheck } from './stage-check';
import { type StageView, stageView } from './stage-view';

/** What applies once scoring has begun; findings at the same cell keep this order. */
const RULES: readonly AnyStageRule[] = [
  tabMissing,
  tabEmpty,
  tabUnprotected,
  columnMissingCriterion,
  columnDuplicateCriterion,
  rowMissingEntry,
  rowWithoutCode,
  rowUnknownEntry,
  rowDuplicateEntry,
  rowNameMismatch,
  scoreRowsPermuted,
  scoreMissing,
  scoreNotNumber,
  scoreTextNumber,
  scoreIsDate,
  scoreOutOfRange,
  scoreError,
  scoreFormula,
  scoreScaleSuspect,
  scoreOutlier,
  totalMismatch,
  judgeNoVariance,
  judgesIdentical,
  judgesDisagree,
  judgeConflict,
  judgeRecused,
  entryUnscored,
  panelDisconnected,
];

/** Tabs in the order of the judges and what belongs to no tab last; the whole tab before its cells. */
function byPlace(view: StageView): (a: Merged, b: Merged) => number {
  const order = new Map(view.desks.map((desk, index) => [desk.tab, index]));
  const tabOf = ({ draft }: Merged) => order.get(draft.tab ?? '') ?? view.desks.length;
  const rowOf = ({ block }: Merged) => block?.row ?? -1;
  const columnOf = ({ block }: Merged) => block?.column ?? -1;
  return (a, b) => tabOf(a) - tabOf(b) || rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b);
}

function toFinding({ draft, block }: Merged, stage: string): Finding {
  const { at: _, ...rest } = draft;
  const cell = block && a1(block.row, block.column, block.rows, block.columns);
  return { ...rest, stage, ...(cell && { cell }) };
}

/** Everything to be said of a stage. A stage that has not begun gets that one finding and no other. */
export function checkStage(check: StageCheck): Finding[] {
  const view = stageView(check);
  const rules: readonly AnyStageRule[] = view.begun ? RULES : [stageNotBegun];
  return merge(rules.flatMap((rule): Draft[] => rule.find(view)))
    .sort(byPlace(view))
    .map((merged) => toFinding(merged, check.stage.name));
}
