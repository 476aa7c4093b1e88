// What only a person can say of a workbook, asked before anything is ranked.

/** What stands in the column: why it is not plain what it is. */
export type ColumnDoubt =
  /** No header, or a date or number for one. */
  | 'unnamed'
  /** Not on every judge tab. */
  | 'some-tabs'
  /** Its header says that it sums up, its numbers do not. */
  | 'sum-misfit'
  /** It sums up, but not by its header, and on some tabs only. */
  | 'sum-somewhere'
  /** The same numbers as another column. */
  | 'copy'
  /** Its header speaks of something that is not scored, its numbers may be scores. */
  | 'matter'
  /** A few short texts, as grades are given. */
  | 'letters'
  /** Few numbers that go by the sum of the others. */
  | 'grade'
  /** One of several numbers under each criterion. */
  | 'parts'
  /** Nothing, or no numbers, stands in it on any tab. */
  | 'blank'
  | 'not-numbers'
  /** Larger than the other scores by far. */
  | 'large'
  /** What is taken off the scores. */
  | 'penalty'
  /** The same on every judge's tab, where other scores differ. */
  | 'same-everywhere'
  /** Hidden from view. */
  | 'hidden'
  /** There is a criteria tab, and it does not know the column. */
  | 'not-listed';

/** Why a row may be no entry's: its numbers are a statistic of others', it has no number where others do, it is named like a sum. */
export type RowDoubt = 'statistic' | 'unnumbered' | 'label';

/**
 * Where weights stand that are not taken as they are: `row` has no label, `elsewhere` and `recap` are on another tab than the
 * judges', `maxima` are what each criterion's points may come to.
 */
export type WeightSource = 'headers' | 'row' | 'maxima' | 'totals' | 'beside' | 'elsewhere' | 'recap';

/** Why a tab may be no judge's: named as a copy or trial, as another year's, unlike the judges' tabs, its judge has one, or its columns are others. */
export type OddTabReason = 'old' | 'time' | 'unlike' | 'same-judge' | 'columns';

export type QuestionParams = {
  /** `header` as people see it, '' for none; `column` its letter. */
  COLUMN: { header: string; column: string; doubt: ColumnDoubt; other?: string };
  /** A row that may be none of an entry. */
  ROW: { label: string; row: number; doubt: RowDoubt };
  /** Weights that do not add up, or that are not those of the totals. */
  WEIGHTS: { criteria: string[]; weights: number[]; sum: number; from: WeightSource; tab?: string };
  /** Judges who are weighed, which nothing here does. */
  JUDGE_WEIGHTS: { judges: string[]; weights: number[] };
  /** A judge whose scores are far lower than all others', as on another scale. */
  SCALES: { judge: string; highest: number; others: number };
  /** Judges who score the entries of one category each. */
  DIVISIONS: { categories: string[] };
  /** One code, two names. */
  NAMES: { code: string; one: string; other: string; count: number };
  /** A hidden tab that looks like a judge's. */
  HIDDEN: { tab: string };
  /** A tab like the judges' whose numbers are the means or sums of the others'. */
  SUMMARY: { tab: string };
  /** A judge's tab by its columns, something else by its name. */
  ODD_TAB: { tab: string; reason: OddTabReason };
  /** Tabs that are all named like stages or days. */
  STAGE_TABS: { tabs: string[] };
  /** Two columns of entries side by side. */
  SIDE_BY_SIDE: { columns: string[] };
  /** The header once more, with its columns in another order. */
  OTHER_TABLE: { row: number };
  /** Judges who score a criterion each, in one table. */
  OWN_CRITERIA: { headers: string[] };
};

export type QuestionKind = keyof QuestionParams;

export const ANSWERS = {
  COLUMN: ['criterion', 'ignore'],
  ROW: ['entry', 'ignore'],
  WEIGHTS: ['written', 'table', 'totals', 'equal'],
  JUDGE_WEIGHTS: ['equal'],
  SCALES: ['use'],
  DIVISIONS: ['own'],
  NAMES: ['same'],
  HIDDEN: ['use', 'ignore'],
  SUMMARY: ['use', 'ignore'],
  ODD_TAB: ['use', 'ignore'],
  STAGE_TABS: ['judges'],
  SIDE_BY_SIDE: [],
  OTHER_TABLE: [],
  OWN_CRITERIA: ['criteria'],
} as const satisfies Record<QuestionKind, readonly string[]>;

export type AnswerOption = (typeof ANSWERS)[QuestionKind][number];

export type QuestionOf<K extends QuestionKind> = {
  /** Stable as long as the workbook's headers, labels and tabs are; what answers are remembered by. */
  id: string;
  kind: K;
  tab: string;
  /** In A1 notation; absent where the whole tab is meant. */
  cell?: string;
  /** All tabs it stands on. */
  tabs: string[];
  params: QuestionParams[K];
  options: readonly AnswerOption[];
  /** What is probably right; null where only a person knows. */
  default: AnswerOption | null;
};

export type Question = { [K in QuestionKind]: QuestionOf<K> }[QuestionKind];

/** Where a question stands; `tabs` only where it is not on one alone. */
type Standing = { tab: string; cell?: string; tabs?: string[] };

/** A question with all options of its kind, and no likely answer, unless others are given. */
export const questionOf = <K extends QuestionKind>(
  kind: K,
  id: string,
  at: Standing,
  params: QuestionParams[K],
  choice: Partial<Pick<Question, 'options' | 'default'>> = {},
): QuestionOf<K> => ({ id, kind, tabs: [at.tab], ...at, params, options: ANSWERS[kind], default: null, ...choice });

/** Question id → the option that was chosen. */
export type Answers = Pick<ReadonlyMap<string, string>, 'get' | 'has'>;
