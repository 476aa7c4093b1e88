// All checks of one stage, in one order: by the judges' tabs, then by cell.
import { a1 } from '../vocabulary/a1';
import { entryUnscored } from './entries/entry-unscored/rule';
import type { Finding } from './finding';
import { judgeConflict } from './judges/judge-conflict/rule';
import { judgeNoVariance } from './judges/judge-no-variance/rule';
import { judgeRecused } from './judges/judge-recused/rule';
import { judgesDisagree } from './judges/judges-disagree/rule';
import { judgesIdentical } from './judges/judges-identical/rule';
import { panelDisconnected } from './judges/panel-disconnected/rule';
import { rowDuplicateEntry } from './rows/row-duplicate-entry/rule';
import { rowMissingEntry } from './rows/row-missing-entry/rule';
import { rowNameMismatch } from './rows/row-name-mismatch/rule';
import { rowUnknownEntry } from './rows/row-unknown-entry/rule';
import { rowWithoutCode } from './rows/row-without-code/rule';
import { scoreError } from './scores/score-error/rule';
import { scoreFormula } from './scores/score-formula/rule';
import { scoreIsDate } from './scores/score-is-date/rule';
import { scoreMissing } from './scores/score-missing/rule';
import { scoreNotNumber } from './scores/score-not-number/rule';
import { scoreOutOfRange } from './scores/score-out-of-range/rule';
import { scoreOutlier } from './scores/score-outlier/rule';
import { scoreRowsPermuted } from './scores/score-rows-permuted/rule';
import { scoreScaleSuspect } from './scores/score-scale-suspect/rule';
import { scoreTextNumber } from './scores/score-text-number/rule';
import { totalMismatch } from './scores/total-mismatch/rule';
import type { AnyStageRule, Draft } from './shared/draft';
import { type Merged, merge } from './shared/merge';
import type { StageCheck } from './shared/stage-check';
import { type StageView, stageView } from './shared/stage-view';
import { columnDuplicateCriterion } from './tabs/column-duplicate-criterion/rule';
import { columnMissingCriterion } from './tabs/column-missing-criterion/rule';
import { stageNotBegun } from './tabs/stage-not-begun/rule';
import { tabEmpty } from './tabs/tab-empty/rule';
import { tabMissing } from './tabs/tab-missing/rule';
import { tabUnprotected } from './tabs/tab-unprotected/rule';

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
