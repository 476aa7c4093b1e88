// The row of a document in the documents tab, before it is made and after.
import { DOTS } from '../../../domain/documents/fields/fields';
import {
  type DocumentStatus,
  type FiledDocument,
  type FoundFile,
  isMade,
} from '../../../domain/documents/filing/filing';
import { readableTime } from '../../../domain/workbook/read/cells';
import { spreadsheetId } from '../../../google/spreadsheet';
import { now } from '../../../google/store';
import type { FilingOptions, Job } from './job';

/** A row without `modified`: an edit by a person cannot be detected while our own writing may have touched the file. */
export const rowOf = (job: Job, status: DocumentStatus, { user, run }: FilingOptions): FiledDocument => ({
  kind: job.planned.kind.id,
  entry: job.planned.about,
  title: job.title,
  number: job.filed?.number ?? '',
  link: job.filed?.link ?? '',
  fileId: job.filed?.fileId ?? '',
  status,
  statusText: '',
  maker: user,
  at: readableTime(now()),
  spreadsheet: spreadsheetId(),
  content: job.filed?.content ?? '',
  modified: '',
  run,
  revision: job.revision,
});

export const madeRow = (job: Job, file: FoundFile, options: FilingOptions): FiledDocument => ({
  ...rowOf(job, madeStatus(job), options),
  fileId: file.id,
  link: file.link,
  content: job.content,
  modified: file.modified,
});

/** A kind that waits for a number says so itself (`rancangan`): until then it is a draft. */
function madeStatus({ fields }: Pick<Job, 'fields'>): 'made' | 'draft' {
  const mark = fields.rancangan;
  return typeof mark === 'string' && mark !== '' && mark !== DOTS ? 'draft' : 'made';
}

/** The row of a document as it stands, null when it has none; one found made by an interrupted run is entered as made. */
export function keptRow(job: Job, options: FilingOptions): FiledDocument | null {
  const { decision, filed } = job;
  if (decision.action !== 'keep') return filed;
  if (decision.status === 'made' && decision.file !== null && (filed === null || !isMade(filed))) {
    return madeRow(job, decision.file, options);
  }
  if (filed === null) return null;
  return decision.status === 'made' ? filed : { ...filed, status: decision.status };
}
