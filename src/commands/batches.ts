// Adds up the batches of one run of documents. Shared by whoever asks for batches: menu, panel and command line.
import type { DocumentsAnswer } from './answers';
import type { DocumentsBatch } from './server';

/** The run so far with one more batch; what is unchanged is what the first batch found so. */
export function addBatch(total: DocumentsAnswer | null, batch: DocumentsBatch): DocumentsAnswer {
  const { ok, findings, documents } = batch;
  return {
    ok,
    findings,
    documents,
    created: (total?.created ?? 0) + batch.created,
    updated: (total?.updated ?? 0) + batch.updated,
    unchanged: total?.unchanged ?? batch.unchanged,
    failed: (total?.failed ?? 0) + batch.failed,
  };
}
