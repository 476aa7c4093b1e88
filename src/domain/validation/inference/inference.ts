// What was understood of a workbook that nobody configured, fact by fact, and why it could not be understood.

/** How a tab that several judges share is laid out: columns per judge, one score per judge, rows per judge, one score a row. */
export type SharedLayout = 'groups' | 'totals' | 'rows' | 'list';

/** Why a tab was left alone. */
export type LeftReason =
  | 'recap'
  | 'hidden'
  | 'empty'
  | 'not-entries'
  | 'not-scores'
  | 'summary'
  | 'other-columns'
  | 'other-matter';

export const ENTRY_COLUMNS = ['code', 'name', 'institution', 'category', 'judge'] as const;
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

/** Why a column is no criterion. */
export type PassedReason =
  | 'number'
  | 'sum'
  | 'mean'
  | 'weighted'
  | 'weight'
  | 'statistic'
  | 'rank'
  | 'large'
  | 'text'
  | 'left-out';

/** Why a row below the header is no entry's. */
export type RowReason =
  | 'numbers'
  | 'example'
  | 'statistic'
  | 'weight'
  | 'maximum'
  | 'section'
  | 'header'
  | 'note'
  | 'left-out';

/** The kinds of facts and what each says; the words stand in `i18n`. */
export type FactParams = {
  JUDGE_TABS: { tabs: string[] };
  SCORE_TAB: { tab: string; layout: SharedLayout; judges: string[] };
  STAGES: { stages: string[]; advance: (number | null)[] };
  /** `stage`: null where every stage has the same. */
  CRITERIA: { stage: string | null; names: string[] };
  /** The headers of the columns that say whose a row is, as people see them. */
  ENTRY_COLUMNS: { headers: Partial<Record<EntryColumn, string>> };
  /** `header`: as people see it, or the column's letter where it has none. */
  PASSED_COLUMN: { header: string; reason: PassedReason };
  PASSED_ROW: { tab: string; row: number; label: string; reason: RowReason };
  /** '' for what does not stand over the tables. */
  TITLES: { competition: string; year: string; city: string; government: string };
  /** `tab`: the other tab than the judges' on which they stand. */
  WEIGHTS: { from: 'headers' | 'row' | 'products' | 'maxima' | 'equal' | 'tab'; stage: string | null; tab?: string };
  SCALE: { max: number[]; from: 'written' | 'scores'; stage: string | null };
  ENTRIES: { count: number; by: 'code' | 'name' };
  /** `unscored`: how many it lists that no judge's table has. */
  ENTRY_LIST: { tab: string; unscored: number };
  TAB_LEFT: { tab: string; reason: LeftReason };
};

export type FactKind = keyof FactParams;
export type FactOf<K extends FactKind> = { kind: K; sure: boolean; params: FactParams[K] };
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];

/** Why nothing could be understood, and on which tabs. */
export type Misunderstanding = {
  reason:
    | 'nothing'
    | 'not-entries'
    | 'not-scores'
    | 'no-sign'
    | 'turned'
    | 'unlike'
    | 'several-shared'
    | 'unclear-judges'
    | 'stage-tab'
    | 'stages'
    | 'unbound';
  tabs: string[];
};
