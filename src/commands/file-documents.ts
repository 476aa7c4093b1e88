// Files a batch of documents: rows written as begun, one upload a document, rows written as done.
import type { Competition } from '../competition/competition';
import {
  contentKey,
  type Fields,
  fill,
  type NumberOf,
  type PlannedDocument,
  templateOf,
  templateVersion,
} from '../documents';
import { type Decision, decide, type FiledDocument, type FoundFile } from '../documents/filing';
import {
  type DriveFailure,
  type FolderFile,
  findFile,
  listFolder,
  type Outcome,
  uploadDocuments,
} from '../google/drive';
import { spreadsheetId } from '../google/spreadsheet';
import { digest, now } from '../google/store';
import { messages } from '../i18n/messages';
import { readableTime } from '../sheets/cells';
import { STATUSES } from '../sheets/documents-tab';
import type { Language } from '../sheets/words';
import type { DocumentAnswer } from './answers';
import { type DocumentsLedger, openLedger } from './documents-ledger';
import { documentsFolder, refuseDrive } from './drive-folder';

/** Google sends at most so many of our uploads at once without refusing. */
const BATCH = 10;

/** Whose documents, in which run, and what is not to be done or done anew. */
export type FilingOptions = {
  user: string;
  run: string;
  skip: readonly string[];
  remake: boolean;
  /** Whether a document is still one that there is to make, whatever kinds are wanted. */
  isCurrent: (kind: string, about: string) => boolean;
};

export type FiledBatch = {
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  documents: DocumentAnswer[];
  done: number;
  total: number;
  more: boolean;
  /** Documents that failed in this run, as `kind:entry`. */
  skip: string[];
};

/** What a run has come to so far, over all its batches. */
export type RunTally = { made: number; failed: number };

type Job = {
  planned: PlannedDocument;
  filed: FiledDocument | null;
  fields: Fields;
  title: string;
  content: string;
  properties: Record<string, string>;
  decision: Decision;
};

/** Makes or refreshes up to ten of the planned documents that need it. */
export function fileDocuments(
  competition: Competition,
  planned: readonly PlannedDocument[],
  options: FilingOptions,
): { batch: FiledBatch; run: RunTally } {
  const { language } = competition.settings;
  const ledger = openLedger(language);
  const folder = documentsFolder(competition, options.user);
  const files = listed(listFolder(folder), language);
  const numberOf: NumberOf = (kind, about) => ledger.find(kind, about)?.number || null;
  const jobs = planned.map((one) => prepare(one, competition, numberOf, ledger, files, options));
  const open = jobs.filter((job) => job.decision.action !== 'keep' && !options.skip.includes(keyOf(job.planned)));
  const batch = open.slice(0, BATCH);

  const rows = new Map<Job, FiledDocument>();
  for (const job of jobs) {
    const kept = keptRow(job, options);
    if (kept !== null) rows.set(job, kept);
  }
  const former = formerDocuments(ledger, options);
  // Written before anything is made: whatever happens now, the next run knows what to look for.
  for (const job of batch) rows.set(job, rowOf(job, 'begun', options));
  ledger.write([...rows.values(), ...former]);
  const outcomes = uploadDocuments(
    batch.map((job) => ({
      fileId: job.decision.action === 'update' ? job.decision.file.id : null,
      folder,
      title: job.title,
      properties: job.properties,
      docx: fill(templateOf(job.planned.kind, competition), job.fields),
    })),
  );
  const failures = new Map<Job, DriveFailure>();
  for (const [index, job] of batch.entries()) {
    const outcome = outcomes[index];
    if (outcome !== undefined && 'ok' in outcome) rows.set(job, madeRow(job, outcome.ok, options));
    else if (outcome !== undefined) {
      failures.set(job, outcome.failure);
      // What may have been made stays "begun": the next run looks for it before making it again.
      const isOpen = outcome.failure.kind === 'unknown' || outcome.failure.kind === 'busy';
      if (!isOpen) rows.set(job, { ...rowOf(job, 'failed', options), modified: job.filed?.modified ?? '' });
    }
  }
  ledger.write([...rows.values()]);
  for (const failure of failures.values()) {
    if (['api-off', 'scope', 'quota'].includes(failure.kind)) refuseDrive(failure, language);
  }
  const made = (action: Decision['action']): number =>
    batch.filter((job) => job.decision.action === action && !failures.has(job)).length;
  // Counted in the tab and not in this call: a batch whose answer was lost is part of the run like any other.
  const written = ledger.ofRun(options.run).map((row) => row.status);
  const run = {
    made: written.filter((status) => status === 'made').length,
    failed: written.filter((status) => status === 'begun' || status === 'failed').length,
  };
  const filed: FiledBatch = {
    created: made('create'),
    updated: made('update'),
    unchanged: jobs.filter((job) => job.decision.action === 'keep').length,
    failed: failures.size,
    documents: [
      ...jobs.map((job) => answerOf(job, rows.get(job), failures.get(job), language)),
      ...former.map((row) => ({
        ...shown(row, language),
        kind: row.kind,
        entry: row.entry === '' ? null : row.entry,
        title: row.title,
      })),
    ],
    done: jobs.length - open.length + batch.length,
    total: jobs.length,
    more: open.length > batch.length,
    skip: [...options.skip, ...[...failures.keys()].map((job) => keyOf(job.planned))],
  };
  return { batch: filed, run };
}

/** The user's documents that there are no more to make, of former winners for instance; what was signed is left for people. */
const formerDocuments = (ledger: DocumentsLedger, { user, isCurrent }: FilingOptions): FiledDocument[] =>
  ledger
    .all()
    .filter((row) => row.maker === user && row.status !== 'signed' && !isCurrent(row.kind, row.entry))
    .map((row) => ({ ...row, status: 'void' as const }));

const keyOf = ({ kind, about }: PlannedDocument): string => `${kind.id}:${about}`;

const listed = (outcome: Outcome<FolderFile[]>, language: Language): FolderFile[] =>
  'ok' in outcome ? outcome.ok : refuseDrive(outcome.failure, language);

/** Short enough for Drive's 124 bytes a property, long enough never to meet another. */
const shortHash = (text: string): string => digest(text).slice(0, 32);

function prepare(
  planned: PlannedDocument,
  competition: Competition,
  numberOf: NumberOf,
  ledger: DocumentsLedger,
  files: readonly FolderFile[],
  options: FilingOptions,
): Job {
  const { kind } = planned;
  const filed = ledger.find(kind.id, planned.about);
  const fields = planned.fields(numberOf);
  const title = kind.title(fields);
  const content = shortHash(contentKey(kind.id, templateVersion(templateOf(kind, competition)), fields) + title);
  const about = { sheet: shortHash(spreadsheetId()), kind: kind.id, entry: shortHash(planned.about) };
  const own = files.find(
    ({ properties }) =>
      properties.sheet === about.sheet && properties.kind === about.kind && properties.entry === about.entry,
  );
  const file = own ?? movedFile(filed, options.user, competition.settings.language);
  const decision = decide(content, filed, file, options);
  return { planned, filed, fields, title, content, properties: { ...about, content }, decision };
}

/** A file that is no longer in the folder may have been moved; its id still leads to it. */
function movedFile(filed: FiledDocument | null, user: string, language: Language): FoundFile | null {
  if (filed === null || filed.fileId === '' || filed.maker !== user) return null;
  const found = findFile(filed.fileId);
  return 'ok' in found ? found.ok : refuseDrive(found.failure, language);
}

/** A row without `modified`: whether a hand was at the file cannot be told while our own writing may have touched it. */
function rowOf(job: Job, status: FiledDocument['status'], { user, run }: FilingOptions): FiledDocument {
  return {
    kind: job.planned.kind.id,
    entry: job.planned.about,
    title: job.title,
    number: job.filed?.number ?? '',
    link: job.filed?.link ?? '',
    fileId: job.filed?.fileId ?? '',
    status,
    maker: user,
    at: readableTime(now()),
    spreadsheet: spreadsheetId(),
    content: job.filed?.content ?? '',
    modified: '',
    run,
  };
}

const madeRow = (job: Job, file: FoundFile, options: FilingOptions): FiledDocument => ({
  ...rowOf(job, 'made', options),
  fileId: file.id,
  link: file.link,
  content: job.content,
  modified: file.modified,
});

/** The row of a document as it stands, null when it has none; one found made by an interrupted run is entered as made. */
function keptRow({ decision, filed, ...job }: Job, options: FilingOptions): FiledDocument | null {
  if (decision.action !== 'keep') return filed;
  if (decision.status === 'made' && decision.file !== null && filed?.status !== 'made') {
    return madeRow({ decision, filed, ...job }, decision.file, options);
  }
  return filed === null ? null : { ...filed, status: decision.status };
}

/** What a row says of number, file and status. */
const shown = (
  row: FiledDocument | undefined,
  language: Language,
): Pick<DocumentAnswer, 'number' | 'file' | 'status'> => ({
  number: row === undefined || row.number === '' ? null : row.number,
  file: row === undefined || row.link === '' ? null : row.link,
  status: STATUSES.find(([id]) => id === row?.status)?.[1][language] ?? '',
});

function answerOf(
  job: Job,
  row: FiledDocument | undefined,
  failure: DriveFailure | undefined,
  language: Language,
): DocumentAnswer {
  const { status, ...rest } = shown(row, language);
  return {
    kind: job.planned.kind.id,
    entry: job.planned.about === '' ? null : job.planned.about,
    title: job.title,
    ...rest,
    status: failure === undefined ? status : failedIn(messages(language).documents, failure),
  };
}

/** What is told of a failed document; of one that was not answered for nobody knows whether it was made. */
const failedIn = (say: ReturnType<typeof messages>['documents'], { kind, reason }: DriveFailure): string =>
  say.failed(kind === 'unknown' ? say.unanswered : reason);
