// A finding: something in the workbook that a person should see, with the facts its sentence is made of.
import type { ScoreUnit } from './result';
import type { Cell } from './score-sheet';
import type { Misunderstanding } from './understanding';

export type Severity = 'error' | 'warning' | 'info';

/** The kinds and the facts each carries; the words stand in `i18n`. */
export type FindingParams = {
  SCORE_MISSING: { judge: string; cells: number };
  SCORE_NOT_NUMBER: { judge: string; value: Cell };
  SCORE_TEXT_NUMBER: { judge: string; value: string; number: number };
  SCORE_IS_DATE: { judge: string; date: string; likely: number | null };
  SCORE_OUT_OF_RANGE: { judge: string; value: number; min: number; max: number };
  SCORE_ERROR: { judge: string; value: string };
  ROW_UNKNOWN_ENTRY: { judge: string; entry: string };
  ROW_DUPLICATE_ENTRY: { judge: string; entry: string; rows: number[] };
  ROW_MISSING_ENTRY: { judge: string; entries: string[] };
  ROW_WITHOUT_CODE: { name: string };
  COLUMN_MISSING_CRITERION: { judge: string; criterion: string };
  COLUMN_DUPLICATE_CRITERION: { judge: string; criterion: string; columns: string[] };
  /** `within`: the tab is there, but shared, and the judge is not in it. `why`: what kept the tabs from being understood. */
  TAB_MISSING: { tab: string; judge: string | null; within?: true; why?: Misunderstanding };
  TAB_EMPTY: { judge: string };
  /** `judge`: null where it is a configuration tab. */
  TAB_COPY: { judge: string | null; first: string };
  WEIGHTS_INVALID: {
    of: 'criteria' | 'stages';
    reason: 'not-a-number' | 'negative' | 'all-zero' | 'partly-blank';
    value?: Cell;
  };
  SETTING_INVALID: { setting: string; value: Cell; reason: SettingFault; allowed: string[] };
  ENTRY_DUPLICATE_CODE: { code: string; rows: number[] };
  ENTRY_UNSCORED: { entry: string; name: string };
  /** `joins`: readings that would connect the groups; fewer than groups less one where conflicts forbid them. */
  PANEL_DISCONNECTED: { groups: string[][]; joins: { judge: string; entry: string }[] };
  JUDGE_CONFLICT: { judge: string; entry: string; reason: 'listed' | 'same-institution' | 'parent-institution' };
  JUDGE_RECUSED: { judge: string; entry: string };
  METHOD_CAUTION:
    | { reason: 'stage-weights-unused' }
    | { reason: 'standard-scores' }
    | { reason: 'standard-scores-carried' }
    /** `entries`: read by so few judges that little is left; `whole`: those of them of whom nothing is dropped. */
    | { reason: 'few-to-trim'; entries: string[]; whole: string[] }
    | { reason: 'passing-score-unit'; unit: ScoreUnit; value: number }
    /** `places`: by how many ranks the correction for severity would move the entry, either way. */
    | { reason: 'uneven-judges'; entries: { entry: string; places: number }[] };
  /** `prize`: all of them fit, but the places they share have different prizes; `places` then counts those. */
  TIE_AT_CUT: { rank: number; places: number; entries: string[]; prize?: true; category?: string };
  STAGE_NOT_BEGUN: { stage: string };
  RESULT_STALE: { computed: string };
  SCALE_ASSUMED: { max: number };
  /** Two names that are probably one, mistyped; said while a workbook is understood without configuration. */
  NAMES_SIMILAR: { of: 'entry' | 'judge'; one: string; other: string };
};

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

export type FindingOf<C extends FindingCode> = {
  code: C;
  severity: Severity;
  /** Name of the stage it belongs to; absent when it belongs to the whole workbook. */
  stage?: string;
  tab?: string;
  /** A1 notation; absent when the whole tab is meant. */
  cell?: string;
  params: FindingParams[C];
};

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
