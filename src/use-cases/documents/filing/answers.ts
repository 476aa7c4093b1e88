// The answer about each document.
import type { DriveFailure } from '../../../domain/documents/filing/drive-failure';
import { type Choice, type FiledDocument, isForeign } from '../../../domain/documents/filing/filing';
import type { Language } from '../../../domain/vocabulary/language';
import { statusText } from '../../../domain/workbook/tabs/documents-tab';
import type { DocumentAnswer } from '../../answers';
import { messages } from '../../words/messages';
import { driveSentence } from '../words/drive';
import type { Job } from './job';

/** The number, file and status of a row. */
function filedPart(
  row: FiledDocument | undefined,
  language: Language,
): Pick<DocumentAnswer, 'number' | 'file' | 'status'> {
  return {
    number: row === undefined || row.number === '' ? null : row.number,
    file: row === undefined || row.link === '' ? null : row.link,
    status: row === undefined ? '' : statusText(row, language),
  };
}

/** A document of this run: as its row stands, or why it could not be made. */
export function answerOf(
  job: Job,
  row: FiledDocument | undefined,
  failure: DriveFailure | undefined,
  user: string,
  language: Language,
): DocumentAnswer {
  const { status, ...rest } = filedPart(row, language);
  const choice: Choice | null = job.decision.action === 'keep' ? job.decision.choice : null;
  const words = messages(language).documents;
  const sentence = row !== undefined && isForeign(row, user) ? words.ofAnother(status, row.maker, row.at) : status;
  return {
    kind: job.planned.kind.id,
    entry: job.planned.about === '' ? null : job.planned.about,
    title: job.title,
    ...rest,
    status: failure === undefined ? sentence : words.failed(driveSentence(failure, language)),
    ...(failure === undefined && row !== undefined ? { state: row.status } : {}),
    ...(choice === null ? {} : { choice }),
  };
}

/** A document that is no longer wanted. */
export const formerAnswer = (row: FiledDocument, language: Language): DocumentAnswer => ({
  ...filedPart(row, language),
  kind: row.kind,
  entry: row.entry === '' ? null : row.entry,
  title: row.title,
  state: row.status,
});
