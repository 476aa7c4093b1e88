// The interface between page and server: what the sidebar may call and what it gets back. Types only.

import type { HistoryRow } from '../domain/audit/history-row';
import type { Fields } from '../domain/documents/fields/fields';
import type { PackageContent } from '../domain/packages/content';
import type { Personal } from '../domain/packages/personal';
import type { Settings } from '../domain/settings/settings';
import type { Language } from '../domain/vocabulary/language';
import type { Intake } from '../domain/workbook/intake';
import type { NextSeason } from '../domain/workbook/next-season';
import type {
  AppliedAnswer,
  AssignmentAnswer,
  ComputeAnswer,
  DecideAnswer,
  DocumentsAnswer,
  FindingAnswer,
  OwnFixes,
  PdfAnswer,
  PreviewAnswer,
  ScheduleAnswer,
  ValidateAnswer,
  VerifyAnswer,
} from './answers';
import type { JudgeFilesAnswer } from './judging/files/answers';

export type Role = 'admin' | 'judge' | 'stranger';
/** Why a command did not run at all; the sentence is ready to be shown. */
export type Problem = {
  code:
    | 'NOT_ALLOWED'
    | 'BAD_REQUEST'
    | 'BUSY'
    | 'NOT_LOCKED'
    | 'SCOPE_MISSING'
    | 'DRIVE_API_OFF'
    | 'DRIVE_REFUSED'
    | 'TEMPLATE_FAULT'
    | 'UNEXPECTED';
  message: string;
  /** Where the person can fix it, for instance grant a missing permission. */
  link?: string;
};

export type Reply<T> = { answer: T } | { problem: Problem };

/** Where the competition stands; cheap to ask. */
export type State = {
  user: string;
  role: Role;
  language: Language;
  /** Name and year; '' when the workbook does not say. */
  competition: string;
  /** Names of the judging stages in order. */
  stages: string[];
  /** How many places the last stage has. */
  top: number;
  /** False while the workbook holds nothing but, at most, a set-up that was interrupted. */
  begun: boolean;
  /** True where something stands in the workbook but entries, criteria or judges have no tab: it has to be understood. */
  unconfigured?: boolean;
  /** Tabs that hold the responses of a form. */
  responses?: string[];
  /** What stands of the set-up: how many there are, and the stages whose judges have somewhere to score. For admins. */
  setUp?: { entries: number; judges: number; ready: string[] };
  /** Presets that can be begun with: where nothing stands, or nothing but a form's responses. */
  presets: { id: string; name: string }[];
  lastRun: { at: string; by: string; ranked: string[]; errors: number } | null;
  /** `kinds`: those of which a document was made. */
  documents: { made: number; begun: number; kinds?: string[] };
  /** The status of each stage; empty for anybody who is not an admin. */
  lives: StageStatusAnswer[];
  /** Whether judges score in tabs that all of them can see, or each in a separate file. */
  judgeFiles: Settings['judgeFiles'];
  /** Locking a result takes number and scan of the signed minutes. */
  approval?: boolean;
};

/**
 * `at` and `by`: of the step that led to the status, '' while it was never closed. `code`: of a decided result. `ruling`:
 * the reason that rulings on objections give for opening the stage again, where they do.
 */
export type StageStatusAnswer = {
  stage: string;
  status: 'open' | 'closed' | 'decided';
  at: string;
  by: string;
  code: string | null;
  ruling: string | null;
};

/** How somebody is reached; '' where the workbook does not say. */
export type Contact = { code: string; name: string; email: string; phone: string };

/** What an admin looks up: `settings` is null while there is no tab for them; `history` begins with the newest row. */
export type Details = {
  settings: Settings | null;
  history: Pick<HistoryRow, 'at' | 'by' | 'action' | 'detail' | 'stage'>[];
  judges: Contact[];
  entries: Contact[];
};

/** One batch of documents; the caller asks again while `more`, handing `skip` back. */
export type DocumentsBatch = DocumentsAnswer & { done: number; total: number; more: boolean; skip: string[] };

/** A list as it was understood: what is (to be) added, and what is not and why. `rows` and `repeated`: the first of them. */
export type ListAnswer = Pick<Intake, 'columns' | 'unknown' | 'repeated' | 'nameless'> & {
  tab: string;
  written: boolean;
  total: number;
  rows: { code: string; name: string; institution: string; email: string }[];
  repeatedTotal: number;
};

/**
 * The outcome for each judge's tab; `theirs` and `changed` were left as they are. `notes`: ready sentences for the
 * admin.
 */
export type JudgeTabsAnswer = {
  stage: string;
  tabs: {
    tab: string;
    judge: string;
    status: 'made' | 'renewed' | 'added' | 'kept' | 'changed' | 'theirs';
    /** Rows. */
    added: number;
  }[];
  /** True where the time was up: the rest is made by the next call. */
  more: boolean;
  notes: string[];
};

/**
 * A template of the competition's own. `unedited`: a Doc that nobody touched, in whose place the built-in one is filled.
 * `faults`: what keeps it from being filled; `refused`: what kept an upload from being taken. `title`, `fields`: of the
 * first document of the kind, with what they hold now; null while there is none.
 */
export type TemplateAnswer = {
  kind: string;
  source: 'built-in' | 'unedited' | 'own' | 'gone' | 'foreign';
  /** Whose it is, where it is another admin's. */
  maker: string | null;
  link: string | null;
  faults: string[];
  refused: string[];
  title: string | null;
  /** Of a list its first record. */
  fields: Fields | null;
};

/** What the letterheads have: the emblems, 0 kB where there is none, and the tab of signers. */
export type LetterheadAnswer = {
  emblems: { emblem: 'garuda' | 'daerah'; kilobytes: number }[];
  signers: string | null;
  /** Why a picture was not taken. */
  refused: string | null;
};

/** One batch of PDFs; the caller asks again while `more`, handing `skip` back. */
export type PdfBatch = PdfAnswer & { done: number; total: number; more: boolean; skip: string[] };

/** What `google.script.run` offers the page, each a top-level function of the built file. */
export type Server = {
  getState(): Reply<State>;
  validateWorkbook(): Reply<ValidateAnswer>;
  computeRanking(request: {
    provisional: boolean;
    write?: boolean;
    close?: boolean;
    reliability?: boolean;
    profiles?: boolean;
  }): Reply<ComputeAnswer>;
  makeDocuments(request: {
    kinds: string[];
    skip?: string[];
    renew?: string[];
    remake?: boolean;
  }): Reply<DocumentsBatch>;
  /** PDFs beside the documents of these kinds that were made. */
  exportDocuments(request: { kinds: string[]; skip?: string[] }): Reply<PdfBatch>;
  readTemplate(request: { kind: string }): Reply<TemplateAnswer>;
  /** Makes the template a Google Doc that can be edited, unless there is one. */
  openTemplate(request: { kind: string }): Reply<TemplateAnswer>;
  /** Takes a Word file (base64) for the template. */
  uploadTemplate(request: { kind: string; content: string }): Reply<TemplateAnswer>;
  /** Back to the built-in template. */
  restoreTemplate(request: { kind: string }): Reply<TemplateAnswer>;
  /** Takes an emblem (base64, '' = none), makes the tab of signers, or changes nothing. */
  changeLetterhead(request: {
    emblem?: 'garuda' | 'daerah';
    content?: string;
    signers?: boolean;
  }): Reply<LetterheadAnswer>;
  createWorkbook(request: { preset: string }): Reply<State>;
  /** Shows, or adds, the entries or judges of a list: pasted text, or a tab with the responses of a form. */
  takeList(request: { kind: 'entries' | 'judges'; text?: string; tab?: string; write: boolean }): Reply<ListAnswer>;
  /** Makes the judges' tabs of a stage (the first open one unless it is named) or adds to them what they lack. */
  makeJudgeTabs(request: { stage?: string }): Reply<JudgeTabsAnswer>;
  /** Plans who reads what at a stage (the first open one unless it is named); written only with `write`. */
  assignJudges(request: { stage?: string; readings?: number; seed?: number; write: boolean }): Reply<AssignmentAnswer>;
  /** Plans when the entries of a stage are heard (the first open one unless it is named); written only with `write`. */
  scheduleStage(request: { stage?: string; seed?: number; write: boolean }): Reply<ScheduleAnswer>;
  /** Takes the scores of a tab that was found sorted for right as they stand; answers as a check. */
  acceptRowOrder(request: { tab: string }): Reply<ValidateAnswer>;
  /** Says what columns, rows and tabs are: question id → option, null to be asked once more; answers as a check. */
  answerQuestions(request: { answers: Record<string, string | null> }): Reply<ValidateAnswer>;
  /** Locks the judge tabs of a stage; of the first open one unless it is named. */
  closeStage(request: { stage?: string }): Reply<State>;
  reopenStage(request: { stage: string; reason: string }): Reply<State>;
  /** Records why rules were changed after scoring had begun. */
  explainRules(request: { stage: string; reason: string }): Reply<State>;
  /** Records why the history is not as the add-on wrote it. */
  explainHistory(request: { reason: string }): Reply<State>;
  /** Lets the decisions in the plenary tab count, of one stage or of all. */
  confirmPlenary(request: { stage?: string }): Reply<State>;
  /** Lists the open decisions in the plenary tab; answers with the tab and how many rows were added. */
  preparePlenary(request: { stage?: string }): Reply<{ tab: string; added: number }>;
  prepareObjections(): Reply<{ tab: string; added: number }>;
  /** Computes, and freezes the result of a stage; of the last ranked one unless it is named. */
  decideResult(request: { stage?: string; minutes?: { number: string; link: string } }): Reply<DecideAnswer>;
  /** Says what differs from what was decided or computed, and from an evidence file; changes nothing. */
  verifyResult(request?: { evidence?: string }): Reply<VerifyAnswer>;
  /** Where the judges' own files of a stage stand: of the first open one unless it is named. */
  readJudgeFiles(request: { stage?: string }): Reply<JudgeFilesAnswer>;
  /** Makes and shares up to ten files; the caller asks again while `more`, handing `skip` back. */
  makeJudgeFiles(request: { stage?: string; skip?: string[]; remake?: boolean }): Reply<JudgeFilesAnswer>;
  /** Collects up to ten files into the judges' tabs; likewise. */
  collectJudgeFiles(request: { stage?: string; skip?: string[] }): Reply<JudgeFilesAnswer>;
  /** Settings, history and contacts: of all judges, and of the entries with these codes. */
  readDetails(request: { entries: string[] }): Reply<Details>;
  /** Writes settings that differ; answers with the details as they then are. */
  changeSettings(request: { settings: Partial<Settings> }): Reply<Details>;
  /** The person's own language for the panel; kept for all their spreadsheets. */
  chooseLanguage(request: { language: Language }): Reply<State>;
  /** Opens the dialog, which loads its own data. */
  showRanking(request: { provisional: boolean }): Reply<null>;
  /** Shows a cell: activates the tab and selects the range. */
  showCell(request: { tab: string; cell: string | null }): Reply<null>;
  /** Remedies of findings cell by cell; changes nothing. */
  previewFixes(request: { fixes: string[] }): Reply<PreviewAnswer>;
  /** Makes remedies, and asks the judges about those that change a score. */
  applyFixes(request: { fixes: string[] }): Reply<AppliedAnswer>;
  /** Takes the last remedies back. */
  undoFixes(): Reply<ValidateAnswer>;
  /** What the user, as a judge, is asked to confirm. */
  readOwnFixes(): Reply<OwnFixes>;
  answerFix(request: { id: string; accept: boolean }): Reply<OwnFixes>;
  /** Colours and notes findings on their cells, or takes that away again. */
  markFindings(request: { on: boolean }): Reply<ValidateAnswer>;
};

/** `counted`: the canonical text whose SHA-256 is the hash of the result. */
export type PackageAnswer = { content: PackageContent; counted: string };

/** The announcement as a page; `html` is null while there are no winners to announce, and `findings` hold what they wait for. */
export type PageAnswer = { ok: boolean; findings: FindingAnswer[]; title: string | null; html: string | null };

/** What the command line calls beside that. */
export type CommandLineServer = {
  /** The announcement as one HTML page, with scores when asked for; changes nothing. */
  announcementPage(request: { scores?: boolean }): Reply<PageAnswer>;
  /** What a nomination package holds of the decided last stage, with the personal data that is ticked; changes nothing. */
  readPackage(request: { with: Personal[] }): Reply<PackageAnswer>;
  /** What the workbook of the next season holds; changes nothing. */
  readNextSeason(): Reply<NextSeason>;
};

export type { Language } from '../domain/vocabulary/language';
