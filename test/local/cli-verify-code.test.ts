// verify --code as somebody runs it who has a certificate, an evidence file and the published page, and no workbook.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { besideAnswer, codeCheckAnswer } from '../../src/local/command-line/answers';
import { freshFolder, INDONESIAN, run, workbook } from './cli-support';

it('knows a code of its evidence, and every way in which it is not', async () => {
  const [file, out] = [await workbook(), freshFolder()];
  const decided = JSON.parse((await run(['decide', file, '--out', out, '--json'])).out) as { code: string };
  const documents = [
    'documents',
    path.join(out, 'lomba.xlsx'),
    '--out',
    out,
    '--kind',
    'pengumuman',
    '--page',
    '--json',
  ];
  const { page } = z.parse(besideAnswer, JSON.parse((await run(documents)).out));
  const find = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? find(path.join(folder, one.name)) : [path.join(folder, one.name)],
    );
  const evidence = find(out).find((one) => one.endsWith('.json') && readFileSync(one, 'utf8').includes('"seal"'))!;
  const check = async (code: string, from: string, published = page!) => {
    const answer = await run(['verify', '--code', code, '--evidence', from, '--published', published, '--json']);
    const { ok, faults, winners } = z.parse(codeCheckAnswer, JSON.parse(answer.out));
    expect(answer.code).toBe(ok ? 0 : 1);
    return { faults: faults.map((one) => one.code), winners };
  };
  expect(await check(decided.code.toLowerCase().replace(/-/g, ' '), evidence)).toEqual({
    faults: [],
    winners: [{ code: 'P-01', title: expect.any(String) }],
  });
  expect((await check('AAAA-AAAA-AAAA-AAAA', evidence)).faults).toEqual(['CODE_OTHER', 'NOT_ON_PAGE']);
  const altered = path.join(out, 'lain.json');
  const text = readFileSync(evidence, 'utf8');
  writeFileSync(altered, text.replace('"P-01"', '"P-02"'));
  expect((await check(decided.code, altered)).faults).toContain('SEAL_BROKEN');
  writeFileSync(altered, '{}');
  expect((await check(decided.code, altered)).faults).toEqual(['NO_EVIDENCE']);
  const said = await run(['verify', '--code', decided.code, '--evidence', evidence], { env: INDONESIAN });
  expect(said).toMatchObject({ code: 0, out: expect.stringContaining(`Kode ${decided.code} benar`) });
});

it('bad usage ends with one line', async () => {
  expect(await run(['verify', '--code', 'X'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('--evidence'),
  });
  expect(await run(['verify', await workbook(), '--published', 'x'])).toMatchObject({ code: 2, out: '' });
});
