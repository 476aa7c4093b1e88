// One document of a batch: what is wanted, what exists, and the resulting action.
import { contentKey, type Fields, type NumberOf, type PlannedDocument } from '../../../domain/documents';
import {
  type Decision,
  decide,
  type FiledDocument,
  isForeign,
  isMade,
  isMoved,
} from '../../../domain/documents/filing/filing';
import type { Pictures } from '../../../domain/documents/filling/pictures';
import type { ConfiguredCompetition } from '../../../domain/settings/configured-competition';
import { type Backoff, type FolderFile, findFile, GOOGLE_DOC, type Properties } from '../../../google/drive';
import { spreadsheetId } from '../../../google/spreadsheet';
import type { DocumentsLedger, PlacedRow, RowNumber } from './document-registry';
import { orRefuse, shortHash } from './folder';
import { canLook } from './moved-time';
import type { Templates } from './templates';

/** The user, the run, and which documents to skip or make again. */
export type FilingOptions = {
  user: string;
  run: string;
  skip: readonly string[];
  /** Documents that are to be renewed although they would be left alone, as `kind:about`. */
  renew: readonly string[];
  remake: boolean;
  /** What picture fields hold. */
  pictures: Pictures;
  /** Whether a document is still one that there is to make, whatever kinds are wanted. */
  isCurrent: (kind: string, about: string) => boolean;
};

export type Job = {
  planned: PlannedDocument;
  place: RowNumber;
  filed: FiledDocument | null;
  revision: string;
  fields: Fields;
  title: string;
  content: string;
  properties: Properties;
  decision: Decision;
  /** Its file, where only the time of change says that somebody has edited it. */
  moved: FolderFile | null;
};

export type JobContext = {
  competition: ConfiguredCompetition;
  numberOf: NumberOf;
  ledger: DocumentsLedger;
  files: ReadonlyMap<string, FolderFile>;
  templates: Templates;
  options: FilingOptions;
  backoff: Backoff;
};

export const documentKey = ({ kind, about }: Pick<PlannedDocument, 'kind' | 'about'>): string => `${kind.id}:${about}`;

/** Files by identity: sheet, kind, subject and revision. Only Docs: a PDF lies beside one. */
export function filesByDocument(files: readonly FolderFile[]): Map<string, FolderFile> {
  const found = new Map<string, FolderFile>();
  for (const file of files) {
    const { sheet, kind, entry, revision = '' } = file.properties;
    const key = [sheet, kind, entry, revision].join(':');
    if (file.type === GOOGLE_DOC && kind !== undefined && !found.has(key)) found.set(key, file);
  }
  return found;
}

export function prepare(planned: PlannedDocument, context: JobContext): Job {
  const { competition, numberOf, ledger, files, templates, options, backoff } = context;
  const { kind, about } = planned;
  const rows = ledger.of(kind.id, about);
  const standing = current(rows, options.user);
  const filed = standing?.row ?? null;
  const fields = planned.fields(numberOf);
  const title = kind.title(fields);
  const content = shortHash(contentKey(kind.id, templates.versionOf(kind), templates.shown(kind, fields)) + title);
  const identity = (revision: string): Properties => ({
    sheet: shortHash(spreadsheetId()),
    kind: kind.id,
    entry: shortHash(about),
    ...(revision === '' ? {} : { revision }),
  });
  const fileOf = (revision: string): FolderFile | undefined => {
    const { sheet, entry } = identity(revision);
    return files.get([sheet, kind.id, entry, revision].join(':'));
  };
  const file = isForeign(filed, options.user)
    ? null
    : (fileOf(filed?.revision ?? '') ?? movedFile(filed, options.user, competition, backoff));
  const wish = { user: options.user, remake: options.remake, renew: options.renew.includes(documentKey(planned)) };
  const decision = decide(content, filed, file, wish);
  const isLeft = decision.action === 'keep' && decision.status === 'edited' && filed?.status !== 'edited';
  // Asked for once more, for its answer was lost, it is written over only where somebody has edited it since.
  const isRenewed = decision.action === 'update' && filed?.content === content && isMade(filed);
  const isByTime = filed !== null && file !== null && (isLeft || isRenewed) && isMoved(filed, file);
  const moved = isByTime && canLook(file) ? file : null;
  const isNew = decision.action === 'add';
  const revision = isNew ? nextRevision(rows, options.user) : (filed?.revision ?? '');
  // Finds what an interrupted run may have made beside the current one.
  const added = isNew ? fileOf(revision) : undefined;
  return {
    planned,
    filed: isNew ? null : filed,
    place: isNew || standing === null ? ledger.reserve() : standing.place,
    revision,
    fields,
    title: revision === '' ? title : `${title} – Rev. ${revision}`,
    content,
    properties: { ...identity(revision), content, number: shortHash(numberOf(kind.id, about) ?? '') },
    decision: added === undefined ? decision : { action: 'update', file: added },
    moved,
  };
}

/** A document of which its text says that nobody has edited it: from then on its time is the one it has now. */
export function settled(job: Job): Job {
  const { filed, moved, content } = job;
  if (filed === null || moved === null) return job;
  const since = { ...filed, modified: moved.modified };
  const decision = decide(content, since, moved, { user: since.maker, remake: false, renew: false });
  return { ...job, filed: since, decision, moved: null };
}

/** A document that was not looked at: it stays as it is. */
export const unsettled = (job: Job): Job =>
  job.filed === null
    ? job
    : { ...job, decision: { action: 'keep', status: job.filed.status, file: job.moved, choice: null }, moved: null };

/** The row that counts: the user's own newest, else another admin's. */
function current(rows: readonly PlacedRow[], user: string): PlacedRow | null {
  const newest = (some: readonly PlacedRow[]): PlacedRow | null =>
    some.reduce<PlacedRow | null>(
      (best, one) => (best === null || Number(one.row.revision) >= Number(best.row.revision) ? one : best),
      null,
    );
  return newest(rows.filter(({ row }) => !isForeign(row, user))) ?? newest(rows);
}

function nextRevision(rows: readonly PlacedRow[], user: string): string {
  const own = rows.filter(({ row }) => !isForeign(row, user));
  return own.length === 0 ? '' : String(Math.max(...own.map(({ row }) => Number(row.revision) || 0)) + 1);
}

/** A file that is no longer in the folder may have been moved; its id still leads to it. */
function movedFile(
  filed: FiledDocument | null,
  user: string,
  { settings }: ConfiguredCompetition,
  backoff: Backoff,
): FolderFile | null {
  if (filed === null || filed.fileId === '' || filed.maker !== user) return null;
  return orRefuse(findFile(filed.fileId, backoff), settings.language);
}
