// PDFs beside the documents, batch after batch.
import type { PdfBatch } from '../../../use-cases/server';
import { templatePanelWords } from '../../words/templates';
import type { Tools } from '../tools';
import { inBatches } from './in-batches';

/** The batches as one; whom an earlier call failed keeps its reason. */
export function addPdfs(before: PdfBatch | null, batch: PdfBatch): PdfBatch {
  if (before === null) return batch;
  const failed = new Map(before.files.flatMap((one) => (one.problem === null ? [] : [[pdfKey(one), one] as const])));
  return {
    ...batch,
    ok: before.ok && batch.ok,
    files: batch.files.map((one) => failed.get(pdfKey(one)) ?? one),
    created: before.created + batch.created,
    updated: before.updated + batch.updated,
    failed: before.failed + batch.failed,
  };
}

/** Which document a PDF is of: revisions differ in their titles. */
export const pdfKey = ({ kind, entry, title }: { kind: string; entry: string | null; title: string }): string =>
  JSON.stringify([kind, entry, title]);

/** Exports the documents of these kinds; null after a failure that was already reported. */
export async function makePdfs(tools: Tools, kinds: readonly string[]): Promise<string | null> {
  const words = templatePanelWords[tools.words.language];
  const { answer, why } = await inBatches<PdfBatch>(tools, {
    ask: (before) => tools.client.exportDocuments({ kinds: [...kinds], skip: before?.skip ?? [] }),
    add: addPdfs,
    learn: (pdfs) => tools.learn({ pdfs }),
    measure: ({ done, total, skip, created, updated }) => ({ done, total, moved: created + updated + skip.length }),
    label: words.makingPdf,
  });
  if (answer === null) return null;
  const ready = answer.files.filter(({ file }) => file !== null).length;
  return [why, words.pdfMade(ready, answer.total), answer.failed > 0 ? words.pdfFailed(answer.failed) : '']
    .filter(Boolean)
    .join(' ');
}
