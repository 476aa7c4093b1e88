// The input of the checks of one stage.
import { isAssignedIn } from '../../competition/assignment';
import type { Criterion, Entry, Judge, Stage } from '../../competition/competition';
import type { Severity } from '../../competition/finding-shape';
import type { ScoreSheet } from '../../competition/score-sheet';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { RowOrder } from '../rows/row-order';

export type StageCheck = {
  competition: ConfiguredCompetition;
  stage: Stage;
  /** The criteria the stage is scored on, in their order. */
  criteria: Criterion[];
  /** The judges who sit in the stage, in their order. */
  judges: Judge[];
  /** Judge code → the judge's tab; a judge without a tab is absent. */
  sheets: Map<string, ScoreSheet>;
  /**
   * The entries in the running that reached this stage; null when an earlier stage could not be ranked. Then nothing is
   * reported as missing, but what stands in the cells is still checked.
   */
  reached: Entry[] | null;
  /** Names of the workbook's protected tabs; absent where nobody asked. */
  protectedTabs?: readonly string[];
  /** Judge code → what was remembered of the judge's tab at the last reading. */
  orders?: ReadonlyMap<string, RowOrder> | undefined;
  /** Provisional results tolerate missing scores. */
  provisional: boolean;
  /** The name a judge's tab should have; without it the stage and the judge's code, joined as in `Proposal · J1`. */
  tabName?: (stage: Stage, judge: Judge) => string;
};

/** Whether judges score only what they were assigned, without the workbook saying what that is. */
export function isAssigned({ competition, stage }: StageCheck): boolean {
  return competition.settings.missing === 'assigned' && isAssignedIn(competition, stage) === null;
}

/** Severity of missing scores and tabs. */
export function missingSeverity(check: StageCheck): Severity {
  return check.provisional || isAssigned(check) ? 'warning' : 'error';
}

/** Severity of what only a provisional result tolerates. */
export function finalSeverity(check: StageCheck): Severity {
  return check.provisional ? 'warning' : 'error';
}
