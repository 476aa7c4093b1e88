// Every kind of finding, explained: when it is told, how grave it is, and facts for an example. The page docs/findings.md is made of it.
import type { Severity } from '../src/domain/competition/finding-shape';
import type { FindingCode, FindingParams } from '../src/domain/validation/finding';

export type CatalogueEntry<C extends FindingCode> = {
  severity: Severity;
  /** When the severity is another one. */
  except?: string;
  /** When it is told, and the nearest case in which it is not. */
  meaning: string;
  /** What the panel and `validate --fix` can put in its place, and when not. */
  remedy?: string;
  sample: FindingParams[C];
};

const MISSING = 'a warning under *sesuai penugasan* and for provisional results';

export const catalogue: { [C in FindingCode]: CatalogueEntry<C> } = {
  SCORE_MISSING: {
    severity: 'error',
    except: MISSING,
    meaning:
      'A cell that must hold a score is blank. A 0 is a score. Under *sesuai penugasan* only rows that were begun; a wholly blank row means the judge was not assigned.',
    sample: { judge: 'J1', cells: 3 },
  },
  SCORE_NOT_NUMBER: {
    severity: 'error',
    meaning:
      'A score cell holds what is no number: a word, TRUE, `K`, `85%` (also as the format of a number: then 0.85 would be counted), `8,`, `8–9`.',
    remedy: '85 for `85%` on a scale of 100, once its judge has confirmed it; nothing for all else',
    sample: { judge: 'J1', value: true },
  },
  SCORE_TEXT_NUMBER: {
    severity: 'error',
    meaning:
      'Text that a person reads as a number: `82,5`, `1.234,5`, no-break spaces, full-width and Arabic-Indic digits. A number with two readings (`1.234`) is only read where the range leaves one.',
    remedy:
      'the number, where it lies in the range and no formula made it; the score stays what it is, so nobody has to confirm it',
    sample: { judge: 'J1', value: '8,5', number: 8.5 },
  },
  SCORE_IS_DATE: {
    severity: 'error',
    meaning:
      'The sheet made a date or a time of a score (8.5 → 8 May, 8.30 → 08:30). Read in the spreadsheet’s own zone and order of day and month; the likely score is named where there is only one.',
    remedy: 'the likely score, once its judge has confirmed it',
    sample: { judge: 'J1', date: '2026-05-08T00:00:00', likely: 8.5 },
  },
  SCORE_OUT_OF_RANGE: {
    severity: 'error',
    meaning: 'A score below the criterion’s minimum or above its maximum; both ends are allowed.',
    sample: { judge: 'J1', value: 101.5, min: 0, max: 100 },
  },
  SCORE_ERROR: {
    severity: 'error',
    meaning: 'The formula in a score cell has failed (#REF!, #N/A …).',
    sample: { judge: 'J1', value: '#REF!' },
  },
  SCORE_ROWS_PERMUTED: {
    severity: 'error',
    meaning:
      'The very same rows of scores as at the last check or computation, but for other entries: only the open cells were sorted. Whole rows sorted together, two exchanged rows, or a single new score are not told.',
    sample: { judge: 'J1', rows: 46 },
  },
  SCORE_FORMULA: {
    severity: 'warning',
    meaning: 'A score is calculated by a formula. Formulas in the columns of codes, names and totals are welcome.',
    sample: { judge: 'J1' },
  },
  SCORE_SCALE_SUSPECT: {
    severity: 'warning',
    meaning:
      'All of a judge’s scores in a criterion stay below a fifth of the maximum, and twice the highest of them is still less than nine tenths of the other judges’ scores. A strict judge is not told.',
    sample: { judge: 'J1', criteria: ['Kebaruan', 'Efektif'], highest: 9.5, usual: 78 },
  },
  SCORE_OUTLIER: {
    severity: 'info',
    meaning:
      'One score is off by a quarter of the scale and seven usual deviations, both from what the other judges gave the entry and from the judge’s own scores in the other criteria. Needs three judges and eight rows.',
    sample: { judge: 'J1', entry: 'P-07', value: 8, others: 81 },
  },
  ROW_UNKNOWN_ENTRY: {
    severity: 'error',
    meaning:
      'A row with scores carries a code that no entry has. Sums, notes and signatures below the table are no rows.',
    remedy: 'the code of the entry that the row names, where the name is that of one entry and no other row is for it',
    sample: { judge: 'J1', entry: 'P-99' },
  },
  ROW_DUPLICATE_ENTRY: {
    severity: 'error',
    meaning: 'An entry has two rows in a tab.',
    sample: { judge: 'J1', entry: 'P-01', rows: [4, 9] },
  },
  ROW_MISSING_ENTRY: {
    severity: 'error',
    except: 'a warning for provisional results; not told under *sesuai penugasan*',
    meaning: 'Entries that the judge must score have no row.',
    sample: { judge: 'J1', entries: ['P-01', 'P-02', 'P-03'] },
  },
  ROW_WITHOUT_CODE: {
    severity: 'error',
    meaning: 'A row holds scores but no code.',
    remedy: 'the code of the entry that the row names, where the name is that of one entry and no other row is for it',
    sample: { name: 'Antrean Ringkas' },
  },
  ROW_NAME_MISMATCH: {
    severity: 'warning',
    meaning:
      'Code and name of a row speak of different entries. Case, spaces and punctuation do not matter, and a name may be cut.',
    remedy: 'the name as in the entries tab, where it was only mistyped and is nobody else’s',
    sample: { judge: 'J1', entry: 'P-01', written: 'Posyandu Sore', name: 'Antrean Ringkas' },
  },
  TOTAL_MISMATCH: {
    severity: 'warning',
    meaning:
      'A total is not what most totals of the tab are: the sum or the mean, plain or weighted, or the score of 100. Rounded totals fit; where no way of adding up fits most rows, nothing is told.',
    sample: { judge: 'J1', entry: 'P-01', value: 172, expected: 170, basis: 'sum' },
  },
  COLUMN_MISSING_CRITERION: {
    severity: 'error',
    meaning: 'A tab has no column for a criterion of the stage.',
    sample: { judge: 'J1', criterion: 'Kebaruan' },
  },
  COLUMN_DUPLICATE_CRITERION: {
    severity: 'error',
    meaning: 'Two columns of a tab carry the same criterion.',
    sample: { judge: 'J1', criterion: 'Kebaruan', columns: ['C', 'F'] },
  },
  TAB_MISSING: {
    severity: 'error',
    except: MISSING,
    meaning: 'A judge has no tab, or the workbook lacks a tab that nothing can be understood without.',
    sample: { tab: 'Proposal · J1', judge: 'J1' },
  },
  TAB_EMPTY: {
    severity: 'error',
    except: MISSING,
    meaning: 'A judge’s tab holds not a single score although the stage has begun.',
    sample: { judge: 'J1' },
  },
  TAB_COPY: {
    severity: 'error',
    meaning:
      'Two tabs mean the same judge and stage, or a tab is named as a copy of one (*Salinan …*, *Copy of …*, *… (2)*): a copy is never read.',
    sample: { judge: 'J1', first: 'Proposal · J1', reason: 'copy' },
  },
  TAB_UNPROTECTED: {
    severity: 'info',
    meaning: 'A judge’s tab with scores is not protected although the workbook protects other tabs.',
    sample: { judge: 'J1' },
  },
  WEIGHTS_INVALID: {
    severity: 'error',
    meaning: 'A weight is no number, negative, blank beside others, or all are 0. Only proportions matter.',
    sample: { of: 'criteria', reason: 'not-a-number', value: 'dua' },
  },
  SETTING_INVALID: {
    severity: 'error',
    except: 'a warning where the value is not needed',
    meaning: 'A value in a configuration tab cannot be used.',
    sample: { setting: 'method', value: 'median', reason: 'not-available', allowed: ['mean'] },
  },
  ENTRY_DUPLICATE_CODE: {
    severity: 'error',
    meaning: 'Two entries share a code, however it is written.',
    sample: { code: 'P-01', rows: [2, 7] },
  },
  ENTRY_DUPLICATE_NAME: {
    severity: 'warning',
    meaning: 'Two entries in the running share a name. One that has withdrawn may have come again.',
    sample: { name: 'Antrean Ringkas', codes: ['P-01', 'P-07'], rows: [2, 8] },
  },
  ENTRY_UNSCORED: {
    severity: 'error',
    except: 'a warning for provisional results',
    meaning: 'An entry that reached the stage has no judge’s complete scores.',
    sample: { entry: 'P-01', name: 'Antrean Ringkas' },
  },
  PANEL_DISCONNECTED: {
    severity: 'error',
    meaning: 'Under *terkoreksi* without correction, groups of judges share no entry and cannot be compared.',
    sample: { groups: [['J1', 'J2'], ['J3']], joins: [{ judge: 'J1', entry: 'P-03' }] },
  },
  JUDGE_CONFLICT: {
    severity: 'warning',
    meaning: 'A judge has scored an entry of the own institution or its parent’s, or one listed as a conflict.',
    sample: { judge: 'J1', entry: 'P-01', reason: 'parent-institution' },
  },
  JUDGE_RECUSED: {
    severity: 'info',
    meaning: 'A judge has typed BK.',
    sample: { judge: 'J1', entry: 'P-01' },
  },
  JUDGE_NO_VARIANCE: {
    severity: 'warning',
    meaning:
      'A judge gives every entry the same scores, which happens by chance less than once in 10,000 as the other judges score.',
    sample: { judge: 'J1', rows: 46 },
  },
  JUDGES_IDENTICAL: {
    severity: 'warning',
    meaning:
      'At least nine tenths of two judges’ scores are equal, which chance makes on that scale less than once in a million. Not told where the other judges agree as well, or the scale is so coarse that neighbours are equal anyway.',
    sample: { judges: ['J1', 'J2'], entries: 46, same: 230, marks: 230 },
  },
  JUDGES_DISAGREE: {
    severity: 'warning',
    meaning: 'The judges’ scores (0 to 100) of an entry lie further apart than *Batas Selisih Antarjuri* allows.',
    sample: { entry: 'P-01', name: 'Antrean Ringkas', low: 58, high: 90.5, limit: 25 },
  },
  METHOD_CAUTION: {
    severity: 'warning',
    meaning: 'Something in the rules will not do what it seems to.',
    sample: { reason: 'stage-weights-unused' },
  },
  TIE_AT_CUT: {
    severity: 'warning',
    except: 'stops the documents',
    meaning: 'More entries share the last rank than there are places.',
    sample: { rank: 3, places: 3, entries: ['P-01', 'P-02'] },
  },
  STAGE_NOT_BEGUN: {
    severity: 'info',
    except: 'stops the documents',
    meaning: 'No tab of a stage holds a score: the ranking ends before it.',
    sample: { stage: 'Presentasi' },
  },
  RESULT_STALE: {
    severity: 'error',
    except: 'a warning at the check and at the computation where the result had been decided',
    meaning:
      'For documents: what counts has changed since the ranking was computed. Of a decided result every changed value is named.',
    sample: { computed: '2023-12-07T09:30:00' },
  },
  RULE_CHANGED_AFTER_SCORING: {
    severity: 'warning',
    meaning:
      'A rule, a criterion or a stage is another one than at the first score of its stage, and no reason is recorded. A change that is taken back, or whose reason stands in the history, is not told.',
    sample: { changes: [{ thing: 'setting', names: [], field: 'method', old: 'mean', now: 'median' }] },
  },
  NO_DOCUMENT: {
    severity: 'warning',
    meaning:
      'A kind of document was asked for of which there is nothing to make: feedback where everybody has won, statements without judges, score sheets whose tabs hold errors.',
    sample: { kind: 'umpan-balik' },
  },
  PLENARY_CONFLICT: {
    severity: 'error',
    except: 'a warning for an entry below the passing score, and where the computed rank has changed since',
    meaning:
      'Decided ranks that do not fit together: one that another entry holds, one left empty, an entry that is not ranked.',
    sample: { entry: 'P-01', rank: 3, reason: 'taken', others: ['P-02'] },
  },
  OBJECTION_OPEN: {
    severity: 'warning',
    meaning:
      'An objection without an answer, one that came after the last day, or about an unknown entry; or a ruling that changes scores of a stage that has not been opened again.',
    sample: { entry: 'P-01', reason: 'too-late', until: '2023-12-14' },
  },
  SCALE_ASSUMED: {
    severity: 'info',
    meaning: 'In a workbook without criteria, the maximum was taken from what stands in the judges’ tabs.',
    sample: { max: 10 },
  },
  NAMES_SIMILAR: {
    severity: 'error',
    meaning:
      'In a workbook without configuration, two names differ by a slip of the pen: whether they are one is not guessed, and nothing is written until one of them is mended.',
    sample: { of: 'entry', one: 'Antrean Ringkas', other: 'Antrean Ringkass' },
  },
};

export const codes = Object.keys(catalogue) as FindingCode[];
