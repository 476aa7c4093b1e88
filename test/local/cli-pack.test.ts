// pack as a person runs it: a decided example becomes a package, which is checked by itself.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { packAnswer, packCheckAnswer } from '../../src/local/command-line/answers';
import { ENGLISH, freshFolder, INDONESIAN, run, workbook } from './cli-support';

it('packs what was decided, and checks a package from its file alone', async () => {
  const file = await workbook();
  const out = freshFolder();
  expect(await run(['pack', file, '--out', out], { env: INDONESIAN })).toMatchObject({
    code: 2,
    err: expect.stringContaining('belum ditetapkan'),
  });
  expect(readdirSync(out)).toEqual([]);
  await run(['decide', file, '--out', out]);
  const made = await run(['pack', file, '--out', out, '--with', 'innovators', '--json']);
  const answer = z.parse(packAnswer, JSON.parse(made.out));
  expect(answer).toMatchObject({ ok: true, personal: ['innovators'], nominees: [{ code: 'P-01', rank: 1 }] });
  const check = (from: string, ...more: string[]) => run(['pack', '--check', from, ...more], { env: ENGLISH });
  expect(await check(answer.file)).toMatchObject({ code: 0, out: expect.stringContaining(answer.code), err: '' });
  expect(z.parse(packCheckAnswer, JSON.parse((await check(answer.file, '--json')).out))).toMatchObject({
    ok: true,
    nominees: 1,
    faults: [],
  });
  const foreign = path.join(out, 'lain.zip');
  writeFileSync(foreign, readFileSync(file));
  expect(await check(foreign)).toMatchObject({ code: 1, out: expect.stringContaining('No nomination package') });
});

it('bad usage ends with one line', async () => {
  const file = await workbook();
  for (const [args, said] of [
    [['pack', file], '--out'],
    [['pack', '--check'], '.zip'],
    [['pack', '--check', file, '--out', 'x'], '--out'],
    [['pack', file, '--out', 'x', '--with', 'semua'], 'innovators'],
    [['pack', '--check', 'tidak-ada.zip'], 'tidak-ada.zip'],
  ] as const)
    expect(await run([...args])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
});
