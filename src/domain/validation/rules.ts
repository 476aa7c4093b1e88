// Written by `npm run lists` from list.ts and the folders beside it.
import { rule as entryDuplicateCode } from './entries/entry-duplicate-code/rule';
import { rule as entryDuplicateName } from './entries/entry-duplicate-name/rule';
import { rule as entryFewReadings } from './entries/entry-few-readings/rule';
import { rule as entryUnscored } from './entries/entry-unscored/rule';
import { rule as screeningOpen } from './entries/screening-open/rule';
import { rule as judgeConflict } from './judges/judge-conflict/rule';
import { rule as judgeDominates } from './judges/judge-dominates/rule';
import { rule as judgeNoVariance } from './judges/judge-no-variance/rule';
import { rule as judgeRecused } from './judges/judge-recused/rule';
import { rule as judgeUnreliable } from './judges/judge-unreliable/rule';
import { rule as judgesDisagree } from './judges/judges-disagree/rule';
import { rule as judgesIdentical } from './judges/judges-identical/rule';
import { rule as panelDisconnected } from './judges/panel-disconnected/rule';
import { rule as scoreUnassigned } from './judges/score-unassigned/rule';
import type { FindingCode } from './list';
import { rule as rowDuplicateEntry } from './rows/row-duplicate-entry/rule';
import { rule as rowMissingEntry } from './rows/row-missing-entry/rule';
import { rule as rowNameMismatch } from './rows/row-name-mismatch/rule';
import { rule as rowUnknownEntry } from './rows/row-unknown-entry/rule';
import { rule as rowWithoutCode } from './rows/row-without-code/rule';
import { rule as scoreError } from './scores/score-error/rule';
import { rule as scoreFormula } from './scores/score-formula/rule';
import { rule as scoreIsDate } from './scores/score-is-date/rule';
import { rule as scoreMissing } from './scores/score-missing/rule';
import { rule as scoreNotNumber } from './scores/score-not-number/rule';
import { rule as scoreOutOfRange } from './scores/score-out-of-range/rule';
import { rule as scoreOutlier } from './scores/score-outlier/rule';
import { rule as scoreRowsPermuted } from './scores/score-rows-permuted/rule';
import { rule as scoreScaleSuspect } from './scores/score-scale-suspect/rule';
import { rule as scoreTextNumber } from './scores/score-text-number/rule';
import { rule as scoreUnasked } from './scores/score-unasked/rule';
import { rule as totalMismatch } from './scores/total-mismatch/rule';
import { rule as methodCaution } from './settings/method-caution/rule';
import { rule as settingInvalid } from './settings/setting-invalid/rule';
import { rule as weightsInvalid } from './settings/weights-invalid/rule';
import type { FindingRule } from './shared/rule';
import { rule as columnDuplicateCriterion } from './tabs/column-duplicate-criterion/rule';
import { rule as columnMissingCriterion } from './tabs/column-missing-criterion/rule';
import { rule as stageNotBegun } from './tabs/stage-not-begun/rule';
import { rule as tabEmpty } from './tabs/tab-empty/rule';
import { rule as tabMissing } from './tabs/tab-missing/rule';
import { rule as tabUnprotected } from './tabs/tab-unprotected/rule';

export const FINDING_RULES: Partial<Record<FindingCode, FindingRule>> = {
  TAB_MISSING: tabMissing,
  TAB_EMPTY: tabEmpty,
  TAB_UNPROTECTED: tabUnprotected,
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
  ENTRY_DUPLICATE_CODE: entryDuplicateCode,
  ENTRY_DUPLICATE_NAME: entryDuplicateName,
  SETTING_INVALID: settingInvalid,
  WEIGHTS_INVALID: weightsInvalid,
  METHOD_CAUTION: methodCaution,
};
