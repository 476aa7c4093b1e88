// All checks of one stage, in one order: by the judges' tabs, then by cell.
import { a1 } from '../vocabulary/a1';
import type { Finding } from './finding';
import { FINDING_RULES } from './rules';
import type { FindingDraft } from './shared/finding-draft';
import { merge } from './shared/merge';
import type { Merged } from './shared/merged';
import type { StageCheck } from './shared/stage-check';
import { type StageView, stageView } from './shared/stage-view';
import { rule as stageNotBegun } from './tabs/stage-not-begun/rule';

/** What applies once scoring has begun; findings at the same cell keep this order, that of the list. */
const RULES = Object.values(FINDING_RULES).flatMap((rule) => (rule?.scope === 'stage' ? [rule] : []));

/** Tabs in the order of the judges and what belongs to no tab last; the whole tab before its cells. */
function byPlace(view: StageView): (a: Merged, b: Merged) => number {
  const order = new Map(view.sheetViews.map((sheetView, index) => [sheetView.tab, index]));
  const tabOf = ({ draft }: Merged) => order.get(draft.tab ?? '') ?? view.sheetViews.length;
  const rowOf = ({ block }: Merged) => block?.row ?? -1;
  const columnOf = ({ block }: Merged) => block?.column ?? -1;
  return (a, b) => tabOf(a) - tabOf(b) || rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b);
}

function toFinding({ draft, block }: Merged, stage: string): Finding {
  const { at: _, ...rest } = draft;
  const cell = block && a1(block.row, block.column, block.rows, block.columns);
  return { ...rest, stage, ...(cell && { cell }) };
}

/** All findings of a stage. A stage that has not begun gets that one finding and no other. */
export function checkStage(check: StageCheck): Finding[] {
  const view = stageView(check);
  const rules = view.begun ? RULES : [stageNotBegun];
  return merge(rules.flatMap((rule): FindingDraft[] => rule.find(view)))
    .sort(byPlace(view))
    .map((merged) => toFinding(merged, check.stage.name));
}
