// Templates looked at, opened, uploaded and given up again; PDFs beside the documents, batch after batch.
import type { PdfBatch, TemplateAnswer } from '../../use-cases/server';
import { templatePanelWords } from '../words/templates';
import { inBatches, type Tools } from './in-batches';
import type { Outcome } from './server';
import type { About } from './session';

export type TemplateTask = 'template' | 'open-template' | 'upload-template' | 'restore-template';

export function templateWork(tools: Tools): Record<TemplateTask, (about: About) => Promise<void>> {
  const { client, words, learn, answerOf, tell } = tools;
  const say = templatePanelWords[words.language];
  const told = (outcome: Outcome<TemplateAnswer>, text: string | null) => {
    const template = answerOf(outcome);
    if (!template) return;
    learn({ template });
    if (template.refused.length > 0) tell(say.uploadRefused);
    else if (text !== null) tell(text);
  };
  return {
    template: async ({ kind = '' }) => told(await client.readTemplate({ kind }), null),
    'open-template': async ({ kind = '' }) => told(await client.openTemplate({ kind }), say.opened),
    'upload-template': async ({ kind = '', content = '' }) =>
      told(await client.uploadTemplate({ kind, content }), say.uploaded),
    'restore-template': async ({ kind = '' }) => told(await client.restoreTemplate({ kind }), say.restored),
  };
}

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

/** Exports the documents of these kinds; null after a failure, which has been told. */
export async function makePdfs(tools: Tools, kinds: readonly string[]): Promise<string | null> {
  const say = templatePanelWords[tools.words.language];
  const { answer, why } = await inBatches<PdfBatch>(tools, {
    ask: (before) => tools.client.exportDocuments({ kinds: [...kinds], skip: before?.skip ?? [] }),
    add: addPdfs,
    learn: (pdfs) => tools.learn({ pdfs }),
    measure: ({ done, total, skip, created, updated }) => ({ done, total, moved: created + updated + skip.length }),
    say: say.makingPdf,
  });
  if (answer === null) return null;
  const ready = answer.files.filter(({ file }) => file !== null).length;
  return [why, say.pdfMade(ready, answer.total), answer.failed > 0 ? say.pdfFailed(answer.failed) : '']
    .filter(Boolean)
    .join(' ');
}
