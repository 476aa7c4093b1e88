// The checks of a workbook.
export { checkEntries } from './check-entries';
export { checkEntryNames } from './check-entry-names';
export { checkStage } from './check-stage';
export { type CompetitionCheck, checkCompetition } from './check-workbook';
export { judgeGroups } from './connectivity';
export type { Locate, Place } from './locate';
export { blocksOf } from './merge';
export { type Progress, progressOf } from './progress';
export { type RowOrder, rowOrderOf } from './row-order';
export type { StageCheck } from './stage-check';
export type { Availability, TableSetting } from './workbook-view';
