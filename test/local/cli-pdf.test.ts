// PDFs on the command line: made by an office program where this computer has one, which is played here; else it says so.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { exportedAnswer } from '../../src/local/command-line/answers';
import { freshFolder, INDONESIAN, runAlone, workbook } from './cli-support';
import { canPlayOffice, putOfficeProgram } from './played-office';

const inFolder = (out: string, PATH: string) => ({
  args: [out, '--kind', 'piagam', '--pdf'],
  env: { ...INDONESIAN, PATH },
});

(canPlayOffice ? it.concurrent : it.skip)('lie beside the documents; the answer says where', async () => {
  const [file, programs] = [await workbook(), freshFolder()];
  putOfficeProgram(programs);
  const { args, env } = inFolder(path.join(path.dirname(file), 'hasil'), programs);
  const { code, out } = await runAlone(['documents', file, '--out', ...args, '--json'], { env });
  const { ok, pdf } = z.parse(exportedAnswer, JSON.parse(out));
  expect([code, ok, pdf]).toMatchObject([0, true, { ok: true, created: 1, failed: 0 }]);
  expect(pdf?.files).toEqual([
    {
      kind: 'piagam',
      entry: 'P-01',
      title: 'Piagam – Juara I – Antrean Ringkas (P-01)',
      file: 'documents/Piagam – Juara I – Antrean Ringkas (P-01).pdf',
      problem: null,
    },
  ]);
  const again = await runAlone(['documents', file, '--out', ...args], { env });
  expect(again.out).toContain('PDF: 0 dibuat, 0 diperbarui, 1 tetap, 0 gagal.');
});

it.concurrent('without a program the documents are made, and what is missing is said', async () => {
  const file = await workbook();
  const empty = freshFolder();
  mkdirSync(path.join(empty, 'bin'));
  const { args, env } = inFolder(path.join(path.dirname(file), 'hasil'), path.join(empty, 'bin'));
  const { code, out } = await runAlone(['documents', file, '--out', ...args], { env });
  expect(code).toBe(1);
  expect(out).toContain('Dokumen: 1 dibuat');
  expect(out).toContain('LibreOffice tidak ditemukan di komputer ini');
});
