// documents --zip and --page as a person runs them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import * as z from 'zod/mini';
import { besideAnswer } from '../../src/local/command-line/answers';
import { base } from '../use-cases/support';
import { freshFolder, INDONESIAN, run, workbook } from './cli-support';

it('one archive of what was asked for, and the announcement as a page', async () => {
  const [file, out] = [await workbook(), freshFolder()];
  const args = ['documents', file, '--out', out, '--kind', 'piagam,sk', '--zip', '--page'];
  const { code, out: said } = await run([...args, '--json']);
  const { zip, page } = z.parse(besideAnswer, JSON.parse(said));
  expect(code).toBe(0);
  expect(zip).toBe(path.join(out, 'lomba.zip'));
  const parts = unzipSync(readFileSync(zip!));
  const names = Object.keys(parts);
  expect(names).toHaveLength(2);
  for (const name of names)
    expect(Buffer.from(parts[name]!).equals(readFileSync(path.join(out, 'documents', name)))).toBe(true);
  const html = readFileSync(page!, 'utf8');
  expect(html).toContain('<th scope="row">Antrean Ringkas</th>');
  expect(html).not.toMatch(/<script|https?:|Nilai<\/th>/);
  const withScores = await run([...args, '--scores'], { env: INDONESIAN });
  expect(withScores.out).toContain('Arsip 2 berkas');
  expect(readFileSync(page!, 'utf8')).toMatch(/Nilai<\/th>/);
});

it('says that there is nothing to announce yet', async () => {
  const blank = [
    ['Kode', 'Kebaruan', 'Efektif'],
    ['P-01', null, null],
  ];
  const [file, out] = [await workbook({ ...base, 'Penilaian · J1': blank, 'Penilaian · J2': blank }), freshFolder()];
  const answer = await run(['documents', file, '--out', out, '--kind', 'tata-cara', '--page'], { env: INDONESIAN });
  expect(answer).toMatchObject({ code: 1, out: expect.stringContaining('Halaman pengumuman tidak dibuat') });
  expect(existsSync(path.join(out, 'documents'))).toBe(true);
  expect(await run(['documents', file, '--out', out, '--scores'])).toMatchObject({ code: 2, out: '' });
});
