// Written by `npm run lists` from list.ts and the folders beside it.
import { words as entryDuplicateCode } from './entries/entry-duplicate-code/words';
import { words as entryDuplicateName } from './entries/entry-duplicate-name/words';
import { words as entryFewReadings } from './entries/entry-few-readings/words';
import { words as entryUnscored } from './entries/entry-unscored/words';
import { words as namesSimilar } from './entries/names-similar/words';
import { words as screeningOpen } from './entries/screening-open/words';
import type { FindingWords } from './finding-kind';
import { words as assignmentCaution } from './judges/assignment-caution/words';
import { words as judgeConflict } from './judges/judge-conflict/words';
import { words as judgeDominates } from './judges/judge-dominates/words';
import { words as judgeNoVariance } from './judges/judge-no-variance/words';
import { words as judgeRecused } from './judges/judge-recused/words';
import { words as judgeUnreliable } from './judges/judge-unreliable/words';
import { words as judgesDisagree } from './judges/judges-disagree/words';
import { words as judgesIdentical } from './judges/judges-identical/words';
import { words as panelDisconnected } from './judges/panel-disconnected/words';
import { words as scoreUnassigned } from './judges/score-unassigned/words';
import type { FindingCode } from './list';
import { words as documentDots } from './results/document-dots/words';
import { words as documentOutdated } from './results/document-outdated/words';
import { words as historyBroken } from './results/history-broken/words';
import { words as noDocument } from './results/no-document/words';
import { words as nobodyAdvances } from './results/nobody-advances/words';
import { words as objectionOpen } from './results/objection-open/words';
import { words as plenaryConflict } from './results/plenary-conflict/words';
import { words as plenaryUnconfirmed } from './results/plenary-unconfirmed/words';
import { words as resultStale } from './results/result-stale/words';
import { words as ruleChangedAfterScoring } from './results/rule-changed-after-scoring/words';
import { words as tieAtCut } from './results/tie-at-cut/words';
import { words as rowDuplicateEntry } from './rows/row-duplicate-entry/words';
import { words as rowMissingEntry } from './rows/row-missing-entry/words';
import { words as rowNameMismatch } from './rows/row-name-mismatch/words';
import { words as rowUnknownEntry } from './rows/row-unknown-entry/words';
import { words as rowWithoutCode } from './rows/row-without-code/words';
import { words as scoreError } from './scores/score-error/words';
import { words as scoreFormula } from './scores/score-formula/words';
import { words as scoreIsDate } from './scores/score-is-date/words';
import { words as scoreMissing } from './scores/score-missing/words';
import { words as scoreNotNumber } from './scores/score-not-number/words';
import { words as scoreOutOfRange } from './scores/score-out-of-range/words';
import { words as scoreOutlier } from './scores/score-outlier/words';
import { words as scoreRowsPermuted } from './scores/score-rows-permuted/words';
import { words as scoreScaleSuspect } from './scores/score-scale-suspect/words';
import { words as scoreTextNumber } from './scores/score-text-number/words';
import { words as scoreUnasked } from './scores/score-unasked/words';
import { words as totalMismatch } from './scores/total-mismatch/words';
import { words as methodCaution } from './settings/method-caution/words';
import { words as scaleAssumed } from './settings/scale-assumed/words';
import { words as scheduleClash } from './settings/schedule-clash/words';
import { words as settingInvalid } from './settings/setting-invalid/words';
import { words as weightsInvalid } from './settings/weights-invalid/words';
import { words as columnDuplicateCriterion } from './tabs/column-duplicate-criterion/words';
import { words as columnMissingCriterion } from './tabs/column-missing-criterion/words';
import { words as stageNotBegun } from './tabs/stage-not-begun/words';
import { words as tabCopy } from './tabs/tab-copy/words';
import { words as tabEmpty } from './tabs/tab-empty/words';
import { words as tabMissing } from './tabs/tab-missing/words';
import { words as tabOpen } from './tabs/tab-open/words';
import { words as tabUnprotected } from './tabs/tab-unprotected/words';
import { words as understandingOpen } from './tabs/understanding-open/words';

export const FINDING_WORDS = {
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
} as const satisfies Record<FindingCode, FindingWords>;
