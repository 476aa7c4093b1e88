// The checks of a workbook.
export { checkEntries } from './check-entries';
export { checkStage } from './check-stage';
export { type CompetitionCheck, checkCompetition } from './check-workbook';
export { judgeGroups } from './connectivity';
export type { Locate, Place } from './locate';
export { type Progress, progressOf } from './progress';
export type { StageCheck } from './stage-check';
export type { Availability, TableSetting } from './workbook-view';
