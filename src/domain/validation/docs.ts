// Written by `npm run lists` from list.ts and the folders beside it.
import { docs as entryDuplicateCode } from './entries/entry-duplicate-code/docs';
import { docs as entryDuplicateName } from './entries/entry-duplicate-name/docs';
import { docs as entryFewReadings } from './entries/entry-few-readings/docs';
import { docs as entryUnscored } from './entries/entry-unscored/docs';
import { docs as namesSimilar } from './entries/names-similar/docs';
import { docs as screeningOpen } from './entries/screening-open/docs';
import type { FindingDocs } from './finding-kind';
import { docs as assignmentCaution } from './judges/assignment-caution/docs';
import { docs as judgeConflict } from './judges/judge-conflict/docs';
import { docs as judgeDominates } from './judges/judge-dominates/docs';
import { docs as judgeNoVariance } from './judges/judge-no-variance/docs';
import { docs as judgeRecused } from './judges/judge-recused/docs';
import { docs as judgeUnreliable } from './judges/judge-unreliable/docs';
import { docs as judgesDisagree } from './judges/judges-disagree/docs';
import { docs as judgesIdentical } from './judges/judges-identical/docs';
import { docs as panelDisconnected } from './judges/panel-disconnected/docs';
import { docs as scoreUnassigned } from './judges/score-unassigned/docs';
import type { FindingCode } from './list';
import { docs as documentDots } from './results/document-dots/docs';
import { docs as documentOutdated } from './results/document-outdated/docs';
import { docs as historyBroken } from './results/history-broken/docs';
import { docs as noDocument } from './results/no-document/docs';
import { docs as nobodyAdvances } from './results/nobody-advances/docs';
import { docs as objectionOpen } from './results/objection-open/docs';
import { docs as plenaryConflict } from './results/plenary-conflict/docs';
import { docs as plenaryUnconfirmed } from './results/plenary-unconfirmed/docs';
import { docs as resultStale } from './results/result-stale/docs';
import { docs as ruleChangedAfterScoring } from './results/rule-changed-after-scoring/docs';
import { docs as tieAtCut } from './results/tie-at-cut/docs';
import { docs as rowDuplicateEntry } from './rows/row-duplicate-entry/docs';
import { docs as rowMissingEntry } from './rows/row-missing-entry/docs';
import { docs as rowNameMismatch } from './rows/row-name-mismatch/docs';
import { docs as rowUnknownEntry } from './rows/row-unknown-entry/docs';
import { docs as rowWithoutCode } from './rows/row-without-code/docs';
import { docs as scoreError } from './scores/score-error/docs';
import { docs as scoreFormula } from './scores/score-formula/docs';
import { docs as scoreIsDate } from './scores/score-is-date/docs';
import { docs as scoreMissing } from './scores/score-missing/docs';
import { docs as scoreNotNumber } from './scores/score-not-number/docs';
import { docs as scoreOutOfRange } from './scores/score-out-of-range/docs';
import { docs as scoreOutlier } from './scores/score-outlier/docs';
import { docs as scoreRowsPermuted } from './scores/score-rows-permuted/docs';
import { docs as scoreScaleSuspect } from './scores/score-scale-suspect/docs';
import { docs as scoreTextNumber } from './scores/score-text-number/docs';
import { docs as scoreUnasked } from './scores/score-unasked/docs';
import { docs as totalMismatch } from './scores/total-mismatch/docs';
import { docs as methodCaution } from './settings/method-caution/docs';
import { docs as scaleAssumed } from './settings/scale-assumed/docs';
import { docs as scheduleClash } from './settings/schedule-clash/docs';
import { docs as settingInvalid } from './settings/setting-invalid/docs';
import { docs as weightsInvalid } from './settings/weights-invalid/docs';
import { docs as columnDuplicateCriterion } from './tabs/column-duplicate-criterion/docs';
import { docs as columnMissingCriterion } from './tabs/column-missing-criterion/docs';
import { docs as stageNotBegun } from './tabs/stage-not-begun/docs';
import { docs as tabCopy } from './tabs/tab-copy/docs';
import { docs as tabEmpty } from './tabs/tab-empty/docs';
import { docs as tabMissing } from './tabs/tab-missing/docs';
import { docs as tabOpen } from './tabs/tab-open/docs';
import { docs as tabUnprotected } from './tabs/tab-unprotected/docs';
import { docs as understandingOpen } from './tabs/understanding-open/docs';

export const FINDING_DOCS = {
  TAB_MISSING: tabMissing,
  UNDERSTANDING_OPEN: understandingOpen,
  TAB_EMPTY: tabEmpty,
  TAB_UNPROTECTED: tabUnprotected,
  TAB_COPY: tabCopy,
  TAB_OPEN: tabOpen,
  STAGE_NOT_BEGUN: stageNotBegun,
  COLUMN_MISSING_CRITERION: columnMissingCriterion,
  COLUMN_DUPLICATE_CRITERION: columnDuplicateCriterion,
  ROW_MISSING_ENTRY: rowMissingEntry,
  ROW_WITHOUT_CODE: rowWithoutCode,
  ROW_UNKNOWN_ENTRY: rowUnknownEntry,
  ROW_DUPLICATE_ENTRY: rowDuplicateEntry,
  ROW_NAME_MISMATCH: rowNameMismatch,
  SCORE_ROWS_PERMUTED: scoreRowsPermuted,
  SCORE_MISSING: scoreMissing,
  SCORE_NOT_NUMBER: scoreNotNumber,
  SCORE_TEXT_NUMBER: scoreTextNumber,
  SCORE_IS_DATE: scoreIsDate,
  SCORE_OUT_OF_RANGE: scoreOutOfRange,
  SCORE_ERROR: scoreError,
  SCORE_FORMULA: scoreFormula,
  SCORE_UNASKED: scoreUnasked,
  SCORE_SCALE_SUSPECT: scoreScaleSuspect,
  SCORE_OUTLIER: scoreOutlier,
  TOTAL_MISMATCH: totalMismatch,
  JUDGE_NO_VARIANCE: judgeNoVariance,
  JUDGES_IDENTICAL: judgesIdentical,
  JUDGE_DOMINATES: judgeDominates,
  JUDGE_UNRELIABLE: judgeUnreliable,
  JUDGES_DISAGREE: judgesDisagree,
  JUDGE_CONFLICT: judgeConflict,
  SCORE_UNASSIGNED: scoreUnassigned,
  JUDGE_RECUSED: judgeRecused,
  SCREENING_OPEN: screeningOpen,
  ENTRY_UNSCORED: entryUnscored,
  ENTRY_FEW_READINGS: entryFewReadings,
  PANEL_DISCONNECTED: panelDisconnected,
  ASSIGNMENT_CAUTION: assignmentCaution,
  ENTRY_DUPLICATE_CODE: entryDuplicateCode,
  ENTRY_DUPLICATE_NAME: entryDuplicateName,
  NAMES_SIMILAR: namesSimilar,
  SETTING_INVALID: settingInvalid,
  WEIGHTS_INVALID: weightsInvalid,
  SCALE_ASSUMED: scaleAssumed,
  METHOD_CAUTION: methodCaution,
  SCHEDULE_CLASH: scheduleClash,
  HISTORY_BROKEN: historyBroken,
  PLENARY_UNCONFIRMED: plenaryUnconfirmed,
  RULE_CHANGED_AFTER_SCORING: ruleChangedAfterScoring,
  TIE_AT_CUT: tieAtCut,
  NOBODY_ADVANCES: nobodyAdvances,
  PLENARY_CONFLICT: plenaryConflict,
  OBJECTION_OPEN: objectionOpen,
  RESULT_STALE: resultStale,
  NO_DOCUMENT: noDocument,
  DOCUMENT_OUTDATED: documentOutdated,
  DOCUMENT_DOTS: documentDots,
} as const satisfies Record<FindingCode, FindingDocs>;
