// A finding: something in the workbook that a person should see, with the facts its sentence is made of.

import type { Change } from '../competition/change';
import type { FindingShape } from '../competition/finding-shape';
import type { PanelCaution, RankingFindingParams } from '../ranking/finding';
import type { ScoreUnit } from '../ranking/score-unit';
import type { Cell } from '../vocabulary/cell';
import type { Misunderstanding } from './inference/inference';

/** The kinds and the facts each carries; the words stand in `i18n`. */
export type FindingParams = {
  SCORE_MISSING: { judge: string; cells: number };
  SCORE_NOT_NUMBER: { judge: string; value: Cell };
  SCORE_TEXT_NUMBER: { judge: string; value: string; number: number };
  SCORE_IS_DATE: { judge: string; date: string; likely: number | null };
  SCORE_OUT_OF_RANGE: { judge: string; value: number; min: number; max: number };
  SCORE_ERROR: { judge: string; value: string };
  /** `rows`: how many rows hold scores. */
  SCORE_ROWS_PERMUTED: { judge: string; rows: number };
  SCORE_FORMULA: { judge: string };
  /** `highest` is the judge's, `usual` the median of the others, both in those criteria. */
  SCORE_SCALE_SUSPECT: { judge: string; criteria: string[]; highest: number; usual: number };
  /** `others`: what the other judges' scores of that entry come to on this judge's level. */
  SCORE_OUTLIER: { judge: string; entry: string; value: number; others: number };
  ROW_UNKNOWN_ENTRY: { judge: string; entry: string };
  ROW_DUPLICATE_ENTRY: { judge: string; entry: string; rows: number[] };
  ROW_MISSING_ENTRY: { judge: string; entries: string[] };
  ROW_WITHOUT_CODE: { name: string };
  ROW_NAME_MISMATCH: { judge: string; entry: string; written: string; name: string };
  /** `basis`: how the tab's totals are made; `expected`: what that gives in this row. */
  TOTAL_MISMATCH: { judge: string; entry: string; value: number; expected: number; basis: TotalBasis };
  COLUMN_MISSING_CRITERION: { judge: string; criterion: string };
  COLUMN_DUPLICATE_CRITERION: { judge: string; criterion: string; columns: string[] };
  /** `within`: the tab is there, but shared, and the judge is not in it. `why`: what kept the tabs from being understood. */
  TAB_MISSING: { tab: string; judge: string | null; within?: true; why?: Misunderstanding };
  TAB_EMPTY: { judge: string };
  /** `judge`: null where it is a configuration tab. `reason`: two tabs with one meaning, or a tab named as a copy. */
  TAB_COPY: { judge: string | null; first: string; reason: 'same-name' | 'copy' };
  TAB_UNPROTECTED: { judge: string };
  WEIGHTS_INVALID: {
    of: 'criteria' | 'stages';
    reason: 'not-a-number' | 'negative' | 'all-zero' | 'partly-blank';
    value?: Cell;
  };
  SETTING_INVALID: { setting: string; value: Cell; reason: SettingFault; allowed: string[] };
  ENTRY_DUPLICATE_CODE: { code: string; rows: number[] };
  ENTRY_DUPLICATE_NAME: { name: string; codes: string[]; rows: number[] };
  ENTRY_UNSCORED: { entry: string; name: string };
  /** `joins`: readings that would connect the groups; fewer than groups less one where conflicts forbid them. */
  PANEL_DISCONNECTED: { groups: string[][]; joins: { judge: string; entry: string }[] };
  JUDGE_CONFLICT: { judge: string; entry: string; reason: 'listed' | 'same-institution' | 'parent-institution' };
  JUDGE_RECUSED: { judge: string; entry: string };
  JUDGE_NO_VARIANCE: { judge: string; rows: number };
  /** Two judges or more; `same` of `marks` scores of each other's entries are equal. */
  JUDGES_IDENTICAL: { judges: string[]; entries: number; same: number; marks: number };
  /** Judges' scores from 0 to 100, rounded to two decimals. */
  JUDGES_DISAGREE: { entry: string; name: string; low: number; high: number; limit: number };
  METHOD_CAUTION:
    | { reason: 'stage-weights-unused' }
    | { reason: 'standard-scores' }
    | { reason: 'standard-scores-carried' }
    | { reason: 'passing-score-unit'; unit: ScoreUnit; value: number }
    | PanelCaution;
  TIE_AT_CUT: RankingFindingParams['TIE_AT_CUT'];
  STAGE_NOT_BEGUN: { stage: string };
  /** `decided`: the result had been decided under this code, and these things have changed since. */
  RESULT_STALE: { computed: string; decided?: { code: string; changes: Change[] } };
  /** A kind of which there is nothing to make. */
  NO_DOCUMENT: { kind: string };
  RULE_CHANGED_AFTER_SCORING: { changes: Change[] };
  PLENARY_CONFLICT: RankingFindingParams['PLENARY_CONFLICT'];
  /** `stage`: the one that a ruling opens again. */
  OBJECTION_OPEN: {
    entry: string;
    reason: 'unanswered' | 'too-late' | 'unknown-entry' | 'reopens';
    until?: string;
    stage?: string;
  };
  SCALE_ASSUMED: { max: number };
  /** Two names that are probably one, mistyped; said while a workbook is understood without configuration. */
  NAMES_SIMILAR: { of: 'entry' | 'judge'; one: string; other: string };
};

/** What a tab's totals are: the sum or the mean of the scores, plain or weighted; `score` is the judge's score of 0 to 100. */
export type TotalBasis = 'sum' | 'mean' | 'weighted-sum' | 'weighted-mean' | 'score';

/** Why a value in a configuration tab cannot be used. */
export type SettingFault =
  | 'not-allowed'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-date'
  | 'not-available'
  | 'duplicate'
  | 'unknown-reference'
  | 'unknown-key'
  | 'combination'
  | 'digits-lost'
  | 'no-rows'
  | 'unknown-judge'
  | 'empty'
  | 'outcomes'
  | 'outcomes-beyond-cut'
  | 'category-blank'
  | 'category-alone'
  | 'prizes-unequal'
  | 'prizes-unused';

export type FindingCode = keyof FindingParams;

export type FindingOf<C extends FindingCode> = FindingShape<C, FindingParams[C]>;

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/**
 * Kinds that say something about how one judge scores. Judges can read every tab of a shared file, so these are told to
 * the admin alone, in the panel and on the command line, and never written to a tab.
 */
const CONFIDENTIAL: readonly FindingCode[] = [
  'JUDGE_NO_VARIANCE',
  'JUDGES_IDENTICAL',
  'SCORE_OUTLIER',
  'SCORE_SCALE_SUSPECT',
];

/** False for what must not stand in a tab. */
export const mayBeWritten = ({ code }: Finding): boolean => !CONFIDENTIAL.includes(code);
