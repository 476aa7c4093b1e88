// The checks of a workbook.

export { checkEntries } from './check-entries';
export { checkStage } from './check-stage';
export { checkCompetition } from './check-workbook';
export { judgeGroups } from './judges/connectivity';
export { type RowOrder, rowOrderOf } from './rows/row-order';
export type { CompetitionPart, Locate } from './shared/locate';
export { blocksOf } from './shared/merge';
export { type Progress, progressOf } from './shared/progress';
export type { StageCheck } from './shared/stage-check';
