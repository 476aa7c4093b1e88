// Adds up the batches of one run of documents, for menu, panel and command line.
import type { DocumentsAnswer, PdfAnswer } from '../answers';
import type { DocumentsBatch, PdfBatch } from '../server';

/** Adds one batch to the run so far; only the first batch knows what was unchanged. */
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

/** The same for PDFs; the last batch lists all `files`, except those that failed in earlier batches. */
export function addPdfs(total: PdfAnswer | null, { ok, files, ...batch }: PdfBatch): PdfAnswer {
  const failed = new Map((total?.files ?? []).flatMap((one) => (one.problem === null ? [] : [[fileKey(one), one]])));
  return {
    ok,
    files: files.map((one) => failed.get(fileKey(one)) ?? one),
    created: (total?.created ?? 0) + batch.created,
    updated: (total?.updated ?? 0) + batch.updated,
    unchanged: total?.unchanged ?? batch.unchanged,
    failed: (total?.failed ?? 0) + batch.failed,
  };
}

const fileKey = ({ kind, entry, title }: PdfAnswer['files'][number]): string => JSON.stringify([kind, entry, title]);
