// The results of the tasks so far.
import type {
  AssignmentAnswer,
  ComputeAnswer,
  DocumentAnswer,
  FindingAnswer,
  FixesState,
  OwnFixes,
  PreviewAnswer,
  ScheduleAnswer,
  UnderstoodAnswer,
  ValidateAnswer,
} from '../../use-cases/answers';
import type { JudgeFilesAnswer } from '../../use-cases/judging/files/answers';
import type {
  Details,
  JudgeTabsAnswer,
  LetterheadAnswer,
  ListAnswer,
  PdfBatch,
  TemplateAnswer,
} from '../../use-cases/server';

export type ListRequest = { kind: 'entries' | 'judges' } & ({ text: string } | { tab: string });
/** A list with what it was asked with, so that just what was shown is added. */
export type ListPreview = { request: ListRequest; answer: ListAnswer };

/** Null where nothing was asked yet. */
export type SessionState = {
  findings: FindingAnswer[] | null;
  understood: UnderstoodAnswer | null;
  progress: ValidateAnswer['progress'] | null;
  /** `reliability` is empty until asked for. `open`: stages whose judging has to be closed before their ranking is written. */
  ranking: (Pick<ComputeAnswer, 'stages' | 'reliability'> & { provisional: boolean; open: string[] }) | null;
  documents: DocumentAnswer[] | null;
  /** The kinds that were asked for last. */
  kinds: readonly string[] | null;
  /** The plenary's tab was prepared since the panel opened. */
  isPlenaryPrepared: boolean;
  /** True after a run that was stopped or broke off. */
  unfinished: boolean;
  /** What the last piece of work brought. */
  latest: 'findings' | 'ranking' | 'documents' | null;
  /** Settings, history and contacts, once looked up. */
  details: Details | null;
  /** Fixes that may be undone or wait for a judge, and the ones being previewed. */
  fixes: FixesState | null;
  preview: PreviewAnswer['fixes'] | null;
  /** What the person is asked as a judge, and whether anything has been answered. */
  own: OwnFixes['fixes'] | null;
  answered: boolean;
  /** The list preview before it is added; who reads what and when, planned or written; the outcome of making judge tabs; the state of the judges' files. */
  list: ListPreview | null;
  assign: AssignmentAnswer | null;
  schedule: ScheduleAnswer | null;
  tabs: JudgeTabsAnswer | null;
  files: JudgeFilesAnswer | null;
  /** The template on display; emblems and signers; the PDFs of the last run. */
  template: TemplateAnswer | null;
  letterhead: LetterheadAnswer | null;
  pdfs: PdfBatch | null;
};

export const INITIAL_SESSION_STATE: SessionState = {
  findings: null,
  understood: null,
  progress: null,
  ranking: null,
  documents: null,
  kinds: null,
  isPlenaryPrepared: false,
  unfinished: false,
  latest: null,
  details: null,
  fixes: null,
  preview: null,
  own: null,
  answered: false,
  list: null,
  assign: null,
  schedule: null,
  tabs: null,
  files: null,
  template: null,
  letterhead: null,
  pdfs: null,
};

function latestOf({ findings, ranking, documents }: Partial<SessionState>): SessionState['latest'] {
  if (documents && documents.length > 0) return 'documents';
  if (ranking && ranking.stages.length > 0) return 'ranking';
  return findings ? 'findings' : null;
}

/** New findings make an old preview worthless. */
export const withNews = (known: SessionState, news: Partial<SessionState>): SessionState => ({
  ...known,
  ...(news.findings && { preview: null }),
  latest: latestOf(news) ?? known.latest,
  ...news,
});

/** What has to be answered before anything is ranked. */
export const openQuestions = ({ understood }: Pick<SessionState, 'understood'>) => understood?.questions ?? [];

/** The winners of the last ranked stage. */
export const advancingIn = ({ stages }: Pick<ComputeAnswer, 'stages'>) =>
  stages[stages.length - 1]?.ranking.filter((row) => row.advances) ?? [];
