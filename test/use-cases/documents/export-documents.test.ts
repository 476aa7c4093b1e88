// PDFs beside the documents, on the built add-on; the office program is played, so that it need not be there.

import type { WebRequest, WebResponse } from '../../../src/local/drive/http';
import type { PdfBatch, Reply } from '../../../src/use-cases/server';
import { docxOf } from '../../domain/documents/support';
import { compute, documents, open, problemOf, withCell } from '../support';

const isExport = ({ url }: WebRequest): boolean => url.includes('/export?mimeType=application%2Fpdf');

const isOfPdf = ({ body }: WebRequest): boolean => Buffer.from(body).includes('"mimeType":"application/pdf"');

/** A Drive that exports; `refuse` answers in its place where it wants to. */
async function made(
  refuse: (request: WebRequest, answer: () => WebResponse) => WebResponse | undefined = () => undefined,
) {
  const exports: string[] = [];
  const host = await open(withCell('Pengaturan', 5, 1, 3), {
    web: (request, answer) => {
      const refused = refuse(request, answer);
      if (refused !== undefined || !isExport(request)) return refused;
      exports.push(request.url);
      return { status: 200, body: new TextEncoder().encode(`%PDF-1.7 ${exports.length}`) };
    },
  });
  compute(host);
  documents(host, { kinds: ['piagam'] });
  const pdfs = (request: object = { kinds: ['piagam'] }): PdfBatch => {
    const reply = host.call('exportDocuments', request) as Reply<PdfBatch>;
    if ('problem' in reply) throw new Error(reply.problem.message);
    return reply.answer;
  };
  const files = () => host.documents().filter(({ link }) => link.endsWith('.pdf'));
  return { host, pdfs, files, exports };
}

it('lie beside the documents under the same names, once', async () => {
  const { host, pdfs, files, exports } = await made();
  expect(pdfs()).toMatchObject({ ok: true, created: 3, unchanged: 0, failed: 0, done: 3, total: 3, more: false });
  const docs = host.documents().filter(({ link }) => link.endsWith('.docx'));
  expect(
    files()
      .map(({ link }) => link)
      .sort(),
  ).toEqual(docs.map(({ link }) => link.replace('.docx', '.pdf')).sort());
  const again = pdfs();
  expect(again).toMatchObject({ ok: true, created: 0, updated: 0, unchanged: 3 });
  expect(again.files.map(({ file }) => file).sort()).toEqual(
    files()
      .map(({ link }) => link)
      .sort(),
  );
  expect(exports).toHaveLength(3);
  // Documents are made and found as before.
  expect(documents(host, { kinds: ['piagam'] })).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
});

it('are made anew, in place, of a document that was written to since', async () => {
  const { host, pdfs, files } = await made();
  pdfs();
  const [first] = host.documents().filter(({ link }) => link.endsWith('.docx'));
  host.saveFile(first!.link, docxOf('Diubah tangan'));
  expect(pdfs()).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
  expect(files()).toHaveLength(3);
});

it('of kinds that were not made there are none', async () => {
  const { pdfs } = await made();
  expect(pdfs({ kinds: ['surat'] })).toMatchObject({ ok: true, total: 0, more: false, files: [] });
});

it('one that is not exported is told, the others are there, and a later call makes the missing one', async () => {
  let refusals = 1;
  const error = {
    code: 403,
    message: 'No office program on this computer makes a PDF.',
    errors: [{ reason: 'cannotExportFile' }],
  };
  const { pdfs, files } = await made((request) =>
    isExport(request) && refusals-- > 0
      ? { status: 403, body: new TextEncoder().encode(JSON.stringify({ error })) }
      : undefined,
  );
  const answer = pdfs();
  expect(answer).toMatchObject({ ok: false, created: 2, failed: 1, more: false });
  expect(answer.files.map(({ problem }) => problem).filter(Boolean)).toEqual([
    expect.stringContaining('No office program on this computer makes a PDF.'),
  ]);
  expect(pdfs()).toMatchObject({ ok: true, created: 1, unchanged: 2 });
  expect(files()).toHaveLength(3);
});

it('one whose answer was lost is not made twice', async () => {
  let losses = 1;
  const { pdfs, files } = await made((request, answer) => {
    const isPdf = request.url.includes('/upload/') && isOfPdf(request);
    if (!isPdf || losses-- <= 0) return undefined;
    answer();
    return { status: 502, body: new TextEncoder().encode('Bad Gateway') };
  });
  expect(pdfs()).toMatchObject({ created: 2, failed: 1 });
  expect(pdfs()).toMatchObject({ ok: true, created: 0, updated: 0, unchanged: 3 });
  expect(files()).toHaveLength(3);
});

it('belong to admins alone', async () => {
  const { host } = await made();
  host.share('siapa@example.go.id');
  const reply = host.as('siapa@example.go.id').call('exportDocuments', { kinds: ['piagam'] });
  expect(problemOf(reply)?.code).toBe('NOT_ALLOWED');
});
