// For every finding the test that plants its fault, and the test of the nearest case in which nothing is told.
import type { FindingCode } from '../../../src/domain/validation/finding';

/** `file`: as much of the end of its path as it takes. */
export type PlantedIn = { file: string; fault: string; innocent: string; innocentFile?: string };

const at = (file: string, fault: string, innocent: string, innocentFile?: string): PlantedIn =>
  innocentFile === undefined ? { file, fault, innocent } : { file, fault, innocent, innocentFile };

const cells = 'score-cells.test.ts';
const rows = 'rows.test.ts';
const places = 'rows-and-tabs.test.ts';
const numbers = 'validation/stage/numbers.test.ts';
const judges = 'validation/stage/judges.test.ts';
const tabs = 'tabs-and-columns.test.ts';
const book = 'check-workbook.test.ts';
const typed = 'as-typed.test.ts';

const insiders = 'insiders/deciding-tabs.test.ts';

export const planted: Record<FindingCode, PlantedIn> = {
  TAB_OPEN: at(
    insiders,
    'a deciding tab that was opened is locked again, told, and stops until it was looked at',
    'what the committee types and does by itself is told nowhere',
  ),
  HISTORY_BROKEN: at(
    insiders,
    'a row typed below the history never counts, and stops everything until an admin deletes it or says why',
    'what the committee types and does by itself is told nowhere',
  ),
  PLENARY_UNCONFIRMED: at(
    insiders,
    'a row of the plenary tab counts when an admin has confirmed it, and not before',
    'what the committee types and does by itself is told nowhere',
  ),
  SCHEDULE_CLASH: at(
    'tabs/schedule.test.ts',
    'is told of a room that is needed twice at once, an entry twice, an end before its start, and who is left out',
    'is told of no rows that follow each other, in other rooms, on other days or stages, or without times',
  ),
  SCORE_UNASSIGNED: at(
    'validation/stage/assigned.test.ts',
    'a score for an entry that others were given does not count',
    'not a blank row or a recusal there, nor at a stage without an assignment',
  ),
  SCREENING_OPEN: at(
    'validation/stage/screening.test.ts',
    'a mandatory requirement that nobody settled keeps the first stage from being ranked',
    'nothing is told where all are settled, of a voluntary requirement, or without a selection',
  ),
  SCORE_UNASKED: at(
    'validation/stage/asked.test.ts',
    'a score on a criterion of others is told, for it does not count',
    'a dash or a blank there is nothing',
  ),
  ENTRY_FEW_READINGS: at(
    'validation/stage/assigned.test.ts',
    'entries that fewer judges have scored completely, in one finding',
    'not where each has enough, nor without the setting; scores that do not count are none',
  ),
  ASSIGNMENT_CAUTION: at(
    'tabs/assignment.test.ts',
    'is told of a judge who must not score the entry, at its cell',
    'is told of no plan that is even, nor of judges who fell out or of entries that have left',
  ),
  JUDGE_DOMINATES: at(
    'carrying-judges.test.ts',
    'a judge whose scores alone spread',
    'a judge who uses three times the range',
  ),
  JUDGE_UNRELIABLE: at(
    'carrying-judges.test.ts',
    'a judge in the reverse order of the others',
    'a strict judge who orders as the others do',
  ),
  SCORE_MISSING: at(
    'score-missing.test.ts',
    'a blank cell is an error with its cell',
    '0 is a score, and so is the maximum',
  ),
  SCORE_NOT_NUMBER: at(cells, '%p is no number', 'a hash alone is no failed formula'),
  SCORE_TEXT_NUMBER: at(
    cells,
    '%p is text that reads as %p',
    'thousands or decimals: only one of the two may lie in the range',
  ),
  SCORE_IS_DATE: at(
    cells,
    'a date is a date, with the score it probably was',
    'rows that enter nothing may hold anything',
  ),
  SCORE_OUT_OF_RANGE: at(cells, '%p is out of range', '%p is in range'),
  SCORE_ERROR: at(cells, '%s is a failed formula', 'a hash alone is no failed formula'),
  SCORE_ROWS_PERMUTED: at(
    places,
    'tells that only the scores were sorted',
    'leaves alone whole rows that were sorted, two exchanged rows, and any new score',
  ),
  SCORE_FORMULA: at(
    places,
    'tells of calculated scores, as one range',
    'a calculated score is pointed out, a calculated code, name or total is not',
    typed,
  ),
  SCORE_SCALE_SUSPECT: at(
    numbers,
    'tells of a judge who scores on 0 to 10, once',
    'leaves a judge alone who is merely strict, and a panel that scores low together',
  ),
  SCORE_OUTLIER: at(
    numbers,
    'tells of one score without its last digit',
    'leaves alone an entry that a judge rates low throughout, or all judges in one criterion',
  ),
  ROW_UNKNOWN_ENTRY: at(
    rows,
    'a code that no entry has, whatever stands in its cells',
    'not of an entry that is out, nor of a note below the table',
  ),
  ROW_DUPLICATE_ENTRY: at(
    rows,
    'names the rows as a person counts them, at the second one',
    'not of an entry that is not expected',
  ),
  ROW_MISSING_ENTRY: at(
    rows,
    'one finding lists the codes of a tab',
    'not of entries that did not reach the stage or that a conflict excludes',
  ),
  ROW_WITHOUT_CODE: at(
    rows,
    'scores without a code',
    'not a place and date, a signature or a failed average below the table',
  ),
  ROW_NAME_MISMATCH: at(
    places,
    'tells of a name that is another entry’s, or nobody’s',
    'leaves alone case, spaces and punctuation, a cut name, a blank one',
  ),
  TOTAL_MISMATCH: at(
    'total-mismatch.test.ts',
    'are right but for one: where it is, what it says and what it should say',
    'an office may total in a way of its own: as many wrong as right say nothing',
  ),
  COLUMN_MISSING_CRITERION: at(tabs, 'names the criterion', 'headers in capitals with weights', typed),
  COLUMN_DUPLICATE_CRITERION: at(tabs, 'names the columns, at the second header', 'columns of its own', typed),
  TAB_MISSING: at(
    tabs,
    'a judge without a tab, by the name it should have',
    'not of a judge from whom nothing is expected',
  ),
  TAB_EMPTY: at(
    tabs,
    'one finding instead of every missing cell',
    'one recusal, one score or one unreadable mark, and the tab is not empty',
  ),
  TAB_COPY: at(typed, '%p is a copy: it is never read, and stops its stage until it is gone', '%p is nobody’s'),
  TAB_UNPROTECTED: at(
    places,
    'tells of a judge’s tab that is not protected where others are',
    'says nothing where all judges’ tabs are, and where nothing is protected',
  ),
  WEIGHTS_INVALID: at(book, 'a negative one, at its cell', 'a clean configuration has no findings'),
  SETTING_INVALID: at(book, 'rank-sum is not carried over', 'from 1 to 5 is one'),
  ENTRY_DUPLICATE_CODE: at(
    'entry-duplicate-code.test.ts',
    'codes that differ only in how they are written are one',
    'codes that only look alike are two',
  ),
  ENTRY_DUPLICATE_NAME: at(
    places,
    'tells of a name that two entries carry, at the second',
    'leaves alone numbered names, blank ones, and an entry that withdrew and came again',
  ),
  ENTRY_UNSCORED: at(judges, 'all judges are out', 'one judge is left'),
  PANEL_DISCONNECTED: at(judges, 'names the groups', 'one common entry links them'),
  JUDGE_CONFLICT: at(
    judges,
    'a judge who scored an entry of a conflict',
    'not where the judge left the entry blank or stepped back',
  ),
  JUDGE_RECUSED: at(
    judges,
    'is an information over the cells of the recusal',
    'not for an entry that did not reach the stage',
  ),
  JUDGE_NO_VARIANCE: at(
    numbers,
    'tells of a judge who gives everybody the same',
    'leaves a judge alone with one other score, and one who scored few entries',
  ),
  JUDGES_IDENTICAL: at(
    numbers,
    'tells of a copied tab, also when a few scores were changed afterwards',
    'leaves alone judges who agree on half of the scores, and a panel that scores by common consent',
  ),
  JUDGES_DISAGREE: at(
    numbers,
    'tells of an entry whose judges lie further apart than the setting allows, and names no judge',
    'says nothing without a limit, at the limit, and of one judge alone',
  ),
  METHOD_CAUTION: at(
    'few-to-trim.test.ts',
    'names entries with fewer than five judges, and those with fewer than three',
    'says nothing with five judges, of an entry without a score, or under another method',
  ),
  TIE_AT_CUT: at(
    'ranking/stages/cut.test.ts',
    'takes all who share the rank at the cut and says so',
    'has nothing to say when all who share still fit',
  ),
  STAGE_NOT_BEGUN: at(
    'check-stage.test.ts',
    'a stage that has not begun says only that',
    'one 0 or one unreadable mark begins it',
  ),
  RESULT_STALE: at(
    'use-cases/documents/documents.test.ts',
    'makes nothing when scores have changed since the ranking was computed',
    'leaves alone what the office writes between the documents',
  ),
  RULE_CHANGED_AFTER_SCORING: at(
    'use-cases/stage-status.test.ts',
    'changed after the first score was read are told with old and new, until a reason is recorded',
    'may change freely before the first score',
  ),
  DOCUMENT_OUTDATED: at(
    'use-cases/documents/documents.test.ts',
    'says which signed paper the result contradicts by now',
    'says nothing of a signed paper that still says what the result does',
  ),
  DOCUMENT_DOTS: at(
    'use-cases/documents/documents.test.ts',
    'says what stays dots in the papers of each kind',
    'does not name what is typed, or meant to be filled by hand',
  ),
  NO_DOCUMENT: at(
    'use-cases/documents/documents.test.ts',
    'says of which kind there is nothing to make',
    'makes one certificate and one letter a winner, with a row for each',
  ),
  NOBODY_ADVANCES: at(
    'ranking/stages/cut.test.ts',
    'that nobody reaches is a finding, and later stages are not ranked',
    'that the best entry just reaches is none',
  ),
  PLENARY_CONFLICT: at(
    'use-cases/plenary.test.ts',
    '%s stops its stage at its cell',
    'may decide that a rank is shared: then all who share it win',
  ),
  OBJECTION_OPEN: at(
    'use-cases/stage-status.test.ts',
    'have a tab on request, and are told while they are open or too late',
    'are never too late where no period is set',
  ),
  SCALE_ASSUMED: at(
    'adoption/judge-tabs.test.ts',
    'no codes, names typed differently on each tab, a Bobot row, a scale to 10',
    'points: maxima of 30, 50 and 20 in the headers add up',
  ),
  UNDERSTANDING_OPEN: at(
    'adoption/judge-tabs.test.ts',
    'a hidden tab like the judges’ is asked about: nothing is ranked before',
    'official forms: merged titles, blank rows, formulas for totals and ranks, a signature, a formula recapitulation',
  ),
  NAMES_SIMILAR: at(
    'adoption/judge-tabs.test.ts',
    'a slip in a name is told and nothing is written down until it is mended',
    'no codes, names typed differently on each tab, a Bobot row, a scale to 10',
  ),
};
