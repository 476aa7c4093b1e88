// The checks of a workbook.

export { checkStage } from './check-stage';
export { checkCompetition } from './check-workbook';
export { checkEntries } from './entries/entry-duplicate-code/rule';
export { checkEntryNames } from './entries/entry-duplicate-name/rule';
export { judgeGroups } from './judges/connectivity';
export { type Progress, progressOf } from './progress';
export { type RowOrder, rowOrderOf } from './rows/row-order';
export type { Locate, Place } from './shared/locate';
export { blocksOf } from './shared/merge';
export type { StageCheck } from './shared/stage-check';
export type { TableSetting } from './shared/workbook-view';
