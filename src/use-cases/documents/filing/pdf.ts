// PDFs beside the documents: one per valid document, exported again after the document changed.
import type { DocumentStatus, FiledDocument } from '../../../domain/documents/filing/filing';
import type { ConfiguredCompetition } from '../../../domain/settings/configured-competition';
import type { Language } from '../../../domain/vocabulary/language';
import {
  type Backoff,
  type DriveResult,
  exported,
  type FolderFile,
  findFile,
  GOOGLE_DOC,
  PDF,
  stopsAll,
  upload,
  WIDEST,
} from '../../../google/drive';
import { keepersOf } from '../../guarding/admins';
import type { PdfBatch } from '../../server';
import { messages } from '../../words/messages';
import { driveSentence } from '../words/drive';
import { openLedger } from './document-registry';
import { type OpenFolder, openFolder, orRefuse, refuseDrive } from './folder';

/** Nothing stands yet, or any more. */
const WITHOUT: readonly DocumentStatus[] = ['begun', 'failed', 'deleted', 'void'];

type PdfJob = { row: FiledDocument; document: FolderFile; pdf: FolderFile | null };

const pdfKey = ({ row: { kind, entry, revision } }: PdfJob): string => [kind, entry, revision].join(':');
const isCurrent = ({ document, pdf }: PdfJob): boolean => pdf?.properties.at === document.modified;
const NO_ANSWER = { failure: { kind: 'unknown', reason: 'no-answer' } } as const;

/** Exports up to ten of the user's documents of these kinds; what has its PDF already is left alone. Two calls a document. */
export function filePdfs(
  competition: ConfiguredCompetition,
  kinds: readonly string[],
  user: string,
  skip: readonly string[],
  backoff: Backoff,
): PdfBatch {
  const { language } = competition.settings;
  const rows = openLedger(
    language,
    keepersOf(competition.settings, () => true),
  )
    .all()
    .map(({ row }) => row)
    .filter((row) => row.maker === user && kinds.includes(row.kind) && !WITHOUT.includes(row.status));
  const folder = rows.length === 0 ? null : openFolder(competition, user, backoff);
  const jobs = folder === null ? [] : jobsOf(rows, folder, language, backoff);
  const open = jobs.filter((job) => !isCurrent(job) && !skip.includes(pdfKey(job)));
  const batch = open.slice(0, WIDEST);
  const outcomes = new Map(convert(batch, folder?.id ?? '', backoff).map((outcome, index) => [batch[index], outcome]));
  const failures = [...outcomes.values()].flatMap((one) => ('failure' in one ? [one.failure] : []));
  for (const failure of failures) if (stopsAll(failure)) refuseDrive(failure, language);
  const done = batch.filter((job) => 'ok' in (outcomes.get(job) ?? NO_ANSWER));
  return {
    ok: failures.length + skip.length === 0,
    created: done.filter(({ pdf }) => pdf === null).length,
    updated: done.filter(({ pdf }) => pdf !== null).length,
    unchanged: jobs.filter(isCurrent).length,
    failed: failures.length,
    files: jobs.map((job) => {
      const outcome = outcomes.get(job) ?? { ok: job.pdf };
      const { kind, entry, title } = job.row;
      return {
        ...{ kind, entry: entry === '' ? null : entry, title },
        file: 'ok' in outcome ? (outcome.ok?.link ?? null) : null,
        problem: 'ok' in outcome ? null : messages(language).documents.failed(driveSentence(outcome.failure, language)),
      };
    }),
    done: jobs.length - open.length + batch.length,
    total: jobs.length,
    more: open.length > batch.length,
    skip: [...skip, ...batch.filter((job) => !done.includes(job)).map(pdfKey)],
  };
}

/** Each document with its earlier PDF; documents deleted from Drive are left out. */
const jobsOf = (
  rows: readonly FiledDocument[],
  { files }: OpenFolder,
  language: Language,
  backoff: Backoff,
): PdfJob[] =>
  rows.flatMap((row): PdfJob[] => {
    const { fileId } = row;
    const document = files.find(({ id }) => id === fileId) ?? orRefuse(findFile(fileId, backoff), language);
    const pdf = files.find(({ type, properties }) => type === PDF && properties.of === fileId) ?? null;
    return document?.type === GOOGLE_DOC ? [{ row, document, pdf }] : [];
  });

/** Exports each and stores it; after a lost answer the PDF is found again by its properties. */
function convert(batch: readonly PdfJob[], folder: string, backoff: Backoff): DriveResult<FolderFile>[] {
  const ids = batch.map(({ document }) => document.id);
  const contents = batch.length === 0 ? [] : exported(ids, PDF, backoff);
  const uploads = batch.flatMap(({ row, document, pdf }, index) => {
    const content = contents[index];
    if (content === undefined || 'failure' in content) return [];
    const properties = { of: document.id, at: document.modified };
    const file = { fileId: pdf?.id ?? null, folder, title: `${row.title}.pdf`, properties, from: PDF, to: PDF };
    return [{ ...file, bytes: content.ok }];
  });
  const stored = uploads.length === 0 ? [] : upload(uploads, backoff);
  return contents.map((content) => ('failure' in content ? content : (stored.shift() ?? NO_ANSWER)));
}
