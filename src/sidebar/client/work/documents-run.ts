// Makes documents batch after batch until all are made, somebody cancels, or it stalls.
import type { DocumentsAnswer } from '../../../use-cases/answers';
import { addBatch } from '../../../use-cases/documents/batches';
import type { CallFailure } from '../failures';
import type { Client } from '../server';

/** The run so far, all batches together. */
export type DocumentsProgress = DocumentsAnswer & { done: number; total: number };
export type DocumentsRun = { progress: DocumentsProgress | null } & (
  | { end: 'finished' | 'stopped' | 'stalled' }
  | { end: 'failed'; failure: CallFailure }
);

/** Batches without progress after which asking again is pointless. */
const PATIENCE = 2;

type Request = {
  client: Pick<Client, 'makeDocuments'>;
  kinds: readonly string[];
  /** Whether documents that somebody deleted are made again. */
  remake: boolean;
  /** Documents that are renewed although they would be left alone, as `kind:about`. */
  renew?: readonly string[];
  /** Hears of each batch. */
  onProgress: (progress: DocumentsProgress) => void;
  /** Asked before each further batch. */
  isCancelled: () => boolean;
};

/** Makes the documents. What was made stays made, however the run ends. */
export async function makeAllDocuments({
  client,
  kinds,
  remake,
  renew = [],
  onProgress,
  isCancelled,
}: Request): Promise<DocumentsRun> {
  let progress: DocumentsProgress | null = null;
  let skip: string[] = [];
  let idle = 0;
  for (;;) {
    const outcome = await client.makeDocuments({
      kinds: [...kinds],
      skip,
      remake,
      ...(renew.length > 0 && { renew: [...renew] }),
    });
    if ('failure' in outcome) return { progress, end: 'failed', failure: outcome.failure };
    const batch = outcome.answer;
    idle = batch.done > (progress?.done ?? 0) || batch.skip.length > skip.length ? 0 : idle + 1;
    progress = { ...addBatch(progress, batch), done: batch.done, total: batch.total };
    skip = batch.skip;
    onProgress(progress);
    if (!batch.more) return { progress, end: 'finished' };
    if (isCancelled()) return { progress, end: 'stopped' };
    if (idle >= PATIENCE) return { progress, end: 'stalled' };
  }
}
