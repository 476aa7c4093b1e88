// Files a batch of documents: rows written as begun, one upload a document, rows written as done.
import { fill, type PlannedDocument } from '../../../domain/documents';
import { blanksIn } from '../../../domain/documents/fields/blanks';
import type { DriveFailure } from '../../../domain/documents/filing/drive-failure';
import { type FiledDocument, isMade } from '../../../domain/documents/filing/filing';
import { KIND_WORDS } from '../../../domain/documents/kinds/words';
import type { ConfiguredCompetition } from '../../../domain/settings/configured-competition';
import type { Finding } from '../../../domain/validation/finding';
import { nameKey } from '../../../domain/vocabulary/keys';
import type { Language } from '../../../domain/vocabulary/language';
import { type Backoff, DOCX, GOOGLE_DOC, mayHaveWorked, stopsAll, upload, WIDEST } from '../../../google/drive';
import type { Keepers } from '../../../google/protection';
import { refuse } from '../../reply';
import type { DocumentsBatch } from '../../server';
import { messages, problem } from '../../words/messages';
import { answerOf, formerAnswer } from './answers';
import { type DocumentsLedger, openLedger, type PlacedRow } from './document-registry';
import { openFolder, refuseDrive } from './folder';
import { documentKey, type FilingOptions, filesByDocument, type Job, prepare, settled, unsettled } from './job';
import { lookAt, printOf } from './moved-time';
import { keptRow, madeRow, rowOf } from './rows';
import { openTemplates, type Templates } from './templates';

export type FiledBatch = Omit<DocumentsBatch, 'ok' | 'findings'>;

/** The totals of a run so far, over all its batches. */
export type RunTally = { made: number; failed: number };

/** A document whose outcome is uncertain is looked for once more in the same run; so it is marked among those to skip. No cell holds the sign. */
export const ONCE_MORE = '\u0001';

/** Makes or refreshes up to ten of the planned documents that need it. */
export function fileDocuments(
  competition: ConfiguredCompetition,
  planned: readonly PlannedDocument[],
  options: FilingOptions,
  backoff: Backoff,
  keepers: Keepers,
): { batch: FiledBatch; run: RunTally; notes: Finding[] } {
  const { language } = competition.settings;
  const ledger = openLedger(language, keepers);
  refuseRepeated(planned, ledger, language);
  const folder = openFolder(competition, options.user, backoff);
  const templates = openTemplates(competition, folder, options.user, backoff);
  const context = {
    competition,
    numberOf: (kind: string, about: string) => numberIn(ledger, kind, about),
    ledger,
    files: filesByDocument(folder.files),
    templates,
    options,
    backoff,
  };
  const { jobs, unseen } = lookedAt(
    planned.map((one) => prepare(one, context)),
    options,
    backoff,
  );
  const open = jobs.filter(
    (job) => (job.decision.action !== 'keep' || job.moved !== null) && !options.skip.includes(documentKey(job.planned)),
  );
  const batch = open.filter(({ moved }) => moved === null).slice(0, WIDEST);
  // Templates that cannot be filled are reported before anything is written.
  const filled = batch.map((job) =>
    fill(templates.bytesOf(job.planned.kind, job.fields), job.fields, options.pictures),
  );

  const rows = new Map<Job, FiledDocument>();
  const found = jobs.filter((job) => job.filed?.run === options.run && job.filed.status === 'begun' && isFound(job));
  for (const job of jobs) {
    const kept = keptRow(job, options);
    if (kept !== null) rows.set(job, kept);
  }
  const former = formerDocuments(ledger, options);
  // Written before anything is made: whatever happens now, the next run knows what to look for.
  for (const job of batch) rows.set(job, rowOf(job, 'begun', options));
  ledger.write([...placed(rows), ...former]);
  const outcomes = upload(
    batch.map((job, index) => ({
      fileId: job.decision.action === 'update' ? job.decision.file.id : null,
      folder: folder.id,
      title: job.title,
      properties: { ...job.properties, ...printOf(filled[index]) },
      from: DOCX,
      to: GOOGLE_DOC,
      bytes: filled[index] ?? new Uint8Array(),
    })),
    backoff,
  );
  const { failures, again } = sortOutcomes(batch, outcomes, rows, options);
  for (const [job, failure] of unseen) failures.set(job, failure);
  ledger.write(placed(rows));
  for (const failure of failures.values()) if (stopsAll(failure)) refuseDrive(failure, language);
  const made = (action: Job['decision']['action'][]): number =>
    batch.filter((job) => action.includes(job.decision.action) && !failures.has(job) && !again.has(job)).length;
  // Counted in the tab and not in this call: a batch whose answer was lost is part of the run like any other.
  const written = ledger.ofRun(options.run);
  const run = {
    made: written.filter(isMade).length,
    failed: written.filter(({ status }) => status === 'begun' || status === 'failed').length,
  };
  const filed: FiledBatch = {
    created: made(['create', 'add']) + found.length,
    updated: made(['update']),
    unchanged:
      jobs.filter((job) => job.decision.action === 'keep' && job.moved === null && !unseen.has(job)).length -
      found.length,
    failed: failures.size,
    documents: [
      ...jobs.map((job) => answerOf(job, rows.get(job), failures.get(job), options.user, language)),
      ...former.map(({ row }) => formerAnswer(row, language)),
    ],
    done: jobs.length - open.length + batch.length - again.size,
    total: jobs.length,
    more: open.length > batch.length || again.size > 0,
    skip: [
      ...options.skip,
      ...[...failures.keys()].map((job) => documentKey(job.planned)),
      ...[...again]
        .filter((job) => isUncertain(outcomes[batch.indexOf(job)]))
        .map((job) => documentKey(job.planned) + ONCE_MORE),
    ],
  };
  return { batch: filed, run, notes: [...outdatedIn(jobs, ledger, options), ...blanksOf(jobs, templates)] };
}

/** How many documents one call looks at beside those that it would write over. */
const MOST_LOOKED_AT = 20;

/**
 * Looks at documents whose time of change has moved, first at those that are to be written: of these as many as are written
 * in one call, the others wait. What would stay as it is, is looked at as far as there is room, and what this very run has
 * made not at all: its conversion is hardly over. `unseen`: what could not be looked at and was to be written.
 */
function lookedAt(
  jobs: readonly Job[],
  { run, skip }: FilingOptions,
  backoff: Backoff,
): { jobs: Job[]; unseen: Map<Job, DriveFailure> } {
  const isUrgent = ({ filed, content, decision }: Job): boolean =>
    filed?.content !== content || decision.action === 'update';
  const moved = jobs.filter(({ moved, planned }) => moved !== null && !skip.includes(documentKey(planned)));
  const urgent = moved.filter(isUrgent);
  const calm = moved.filter((job) => !isUrgent(job) && job.filed?.run !== run);
  const looked = [...urgent.slice(0, WIDEST), ...calm.slice(0, MOST_LOOKED_AT)];
  const looks = lookAt(
    looked.flatMap((job) => job.moved ?? []),
    backoff,
  );
  const unseen = new Map<Job, DriveFailure>();
  const seen = jobs.map((job): Job => {
    const look = looks[looked.indexOf(job)];
    if (job.moved === null) return job;
    if (look === 'same') return settled(job);
    if (look === 'edited') return { ...job, moved: null };
    const left = unsettled(job);
    if (look !== undefined && isUrgent(job)) unseen.set(left, look.failure);
    return look === undefined && urgent.includes(job) ? { ...left, moved: job.moved } : left;
  });
  return { jobs: seen, unseen };
}

/** Titles told by name; the rest is counted. */
const MOST_TITLES = 3;

/** Papers that are left as they are and say other than what would be made now, or of what there is no more to make. */
function outdatedIn(jobs: readonly Job[], ledger: DocumentsLedger, { isCurrent }: FilingOptions): Finding[] {
  const kept = jobs.filter(
    ({ decision, filed, content }) =>
      decision.action === 'keep' &&
      filed !== null &&
      filed.content !== '' &&
      filed.content !== content &&
      ['signed', 'edited', 'made'].includes(decision.status),
  );
  const former = ledger.all().filter(({ row }) => row.status === 'signed' && !isCurrent(row.kind, row.entry));
  const titles = [...kept.map(({ filed, title }) => filed?.title || title), ...former.map(({ row }) => row.title)];
  if (titles.length === 0) return [];
  const params = { titles: titles.slice(0, MOST_TITLES), count: titles.length };
  return [{ code: 'DOCUMENT_OUTDATED', severity: 'warning', params }];
}

/** What the papers leave open, a finding a kind. */
function blanksOf(jobs: readonly Job[], templates: Templates): Finding[] {
  const open = new Map<string, Set<string>>();
  for (const { planned, fields, decision } of jobs) {
    if (decision.action === 'keep' && decision.status !== 'made') continue;
    const known = open.get(planned.kind.id) ?? new Set<string>();
    for (const tag of blanksIn(planned.kind, templates.shown(planned.kind, fields))) known.add(tag);
    open.set(planned.kind.id, known);
  }
  return [...open].flatMap(([kind, fields]): Finding[] =>
    fields.size === 0 ? [] : [{ code: 'DOCUMENT_DOTS', severity: 'info', params: { kind, fields: [...fields] } }],
  );
}

type UploadResult = ReturnType<typeof upload>[number];

/**
 * Records the outcome of each document in its row. `again`: documents to look for once more before they are made again.
 */
function sortOutcomes(
  batch: readonly Job[],
  outcomes: readonly UploadResult[],
  rows: Map<Job, FiledDocument>,
  options: FilingOptions,
): { failures: Map<Job, DriveFailure>; again: Set<Job> } {
  const failures = new Map<Job, DriveFailure>();
  const again = new Set<Job>();
  for (const [index, job] of batch.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) continue;
    if ('ok' in outcome) {
      rows.set(job, madeRow(job, outcome.ok, options));
      continue;
    }
    const { failure } = outcome;
    // What may have been made, and what there was no time for, stays "begun": it is looked for before it is made again.
    const isOpen = failure.kind === 'haste' || mayHaveWorked(failure);
    if (isOpen && !options.skip.includes(documentKey(job.planned) + ONCE_MORE)) {
      again.add(job);
      continue;
    }
    failures.set(job, failure);
    if (!isOpen) rows.set(job, { ...rowOf(job, 'failed', options), modified: job.filed?.modified ?? '' });
  }
  return { failures, again };
}

/** An upload of this run whose answer was lost, and which did its work. */
const isFound = ({ decision }: Job): boolean =>
  decision.action === 'keep' && decision.status === 'made' && decision.file !== null;

const isUncertain = (outcome: { ok: unknown } | { failure: DriveFailure } | undefined): boolean =>
  outcome !== undefined && 'failure' in outcome && mayHaveWorked(outcome.failure);

const placed = (rows: ReadonlyMap<Job, FiledDocument>): PlacedRow[] =>
  [...rows].map(([{ place }, row]) => ({ place, row }));

/** The number that the office typed, in whichever row of the document: a revision keeps it until it gets its own. */
function numberIn(ledger: DocumentsLedger, kind: string, about: string): string | null {
  const numbers = ledger.of(kind, about).flatMap(({ row }) => (row.number === '' ? [] : [row.number]));
  return numbers[numbers.length - 1] ?? null;
}

/** A number belongs to one paper of a register: nothing is made while two of a kind carry the same. */
function refuseRepeated(planned: readonly PlannedDocument[], ledger: DocumentsLedger, language: Language): void {
  const holders = new Map<string, PlannedDocument>();
  for (const one of planned) {
    const number = numberIn(ledger, one.kind.id, one.about);
    if (number === null) continue;
    const key = `${one.kind.id}:${nameKey(number)}`;
    const other = holders.get(key);
    if (other !== undefined) {
      const { numberTwice } = messages(language).problems;
      refuse(
        problem('BAD_REQUEST', numberTwice(number, KIND_WORDS[one.kind.id].name[language], other.about, one.about)),
      );
    }
    holders.set(key, one);
  }
}

/** The user's documents that are no longer wanted, of former winners for instance; signed ones are left to people. */
const formerDocuments = (ledger: DocumentsLedger, { user, isCurrent }: FilingOptions): PlacedRow[] =>
  ledger
    .all()
    .filter(
      ({ row }) => row.maker === user && !['signed', 'own'].includes(row.status) && !isCurrent(row.kind, row.entry),
    )
    .map(({ place, row }) => ({ place, row: { ...row, status: 'void' as const } }));
