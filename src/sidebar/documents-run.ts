// Asks the server for documents batch after batch until all are made, somebody stops it, or it moves no more.
import type { DocumentAnswer, FindingAnswer } from '../commands/answers';
import type { Failure } from './failures';
import type { Client } from './server';

export type DocumentsProgress = { documents: DocumentAnswer[]; findings: FindingAnswer[]; done: number; total: number };
export type DocumentsRun = DocumentsProgress & { end: 'finished' | 'stopped' | 'stalled'; failure: Failure | null };

/** The kinds the panel makes. */
export const KINDS = ['piagam', 'surat'];

/** Batches without progress after which asking again is pointless. */
const PATIENCE = 2;

const keyOf = (one: DocumentAnswer) => JSON.stringify([one.kind, one.entry, one.title]);

/** The documents known so far: a later batch's word about a document replaces the earlier. */
export function mergeDocuments(before: DocumentAnswer[], batch: DocumentAnswer[]): DocumentAnswer[] {
  const byKey = new Map(before.map((one) => [keyOf(one), one]));
  for (const one of batch) byKey.set(keyOf(one), one);
  return [...byKey.values()];
}

/** Makes the documents; `onProgress` hears of each batch, `isCancelled` is asked before each further one. */
export async function makeAllDocuments(
  client: Pick<Client, 'makeDocuments'>,
  onProgress: (progress: DocumentsProgress) => void,
  isCancelled: () => boolean,
): Promise<DocumentsRun> {
  let progress: DocumentsProgress = { documents: [], findings: [], done: 0, total: 0 };
  for (let idle = 0; ; ) {
    const outcome = await client.makeDocuments({ kinds: KINDS });
    if ('failure' in outcome) return { ...progress, end: 'stopped', failure: outcome.failure };
    const { documents, findings, done, total, more } = outcome.answer;
    idle = done > progress.done ? 0 : idle + 1;
    progress = { documents: mergeDocuments(progress.documents, documents), findings, done, total };
    onProgress(progress);
    if (!more) return { ...progress, end: 'finished', failure: null };
    if (isCancelled()) return { ...progress, end: 'stopped', failure: null };
    if (idle >= PATIENCE) return { ...progress, end: 'stalled', failure: null };
  }
}
