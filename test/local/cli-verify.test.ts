// decide and verify as a person runs them: a result decided, kept, tampered with, verified from the file alone.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { reopenAnswer } from '../../src/local/command-line/answers';
import { openHost } from '../../src/local/runtime/host';
import { base, withTabs } from '../use-cases/support';
import { answerOf, ENGLISH, freshFolder, hashOf, INDONESIAN, run, tabsOf, workbook } from './cli-support';

/** Types into a workbook as somebody does in Excel: the add-on knows nothing of it. */
async function type(file: string, tab: string, cell: string, value: string | number): Promise<void> {
  const host = await openHost({ codeDir: 'dist', workbook: { bytes: readFileSync(file), name: 'x.xlsx' } });
  host.editCell(tab, cell, value);
  writeFileSync(file, await host.toBytes());
}

it('decides under a code and verifies from the file alone; the input is not changed', async () => {
  const file = await workbook();
  const before = hashOf(file);
  const out = freshFolder();
  const { answer } = await answerOf('decide', [file, '--out', out]);
  expect(answer).toMatchObject({
    ok: true,
    stage: 'Penilaian',
    code: expect.stringMatching(/^(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/),
  });
  expect(hashOf(file)).toBe(before);
  const result = path.join(out, 'lomba.xlsx');
  const kept = hashOf(result);
  const same = await run(['verify', result], { env: INDONESIAN });
  expect(same).toMatchObject({ code: 0, err: '' });
  expect(same.out).toMatch(
    new RegExp(`^Tahap Penilaian ditetapkan .* oleh admin@lokal, kode ${answer.code}\\.\nSemua masih sama\\.\n$`),
  );
  expect(hashOf(result)).toBe(kept);

  await type(result, 'Penilaian · J1', 'C3', 95);
  const { code, answer: differs } = await answerOf('verify', [result]);
  expect(code).toBe(1);
  expect(differs.differences[0]).toMatchObject({
    code: 'CHANGED',
    stage: 'Penilaian',
    tab: 'Penilaian · J1',
    cell: 'C3',
  });
  const said = await run(['verify', result]);
  expect(said.out).toContain('Penilaian · J1!C3: Berubah sejak ditetapkan: nilai juri J1 untuk P-02');
});

it('what was decided goes on from the original too: plenary, decision, history', async () => {
  const file = await workbook();
  const out = freshFolder();
  const { answer } = await answerOf('decide', [file, '--out', out]);
  await answerOf('compute', [file, '--out', out]);
  const tabs = await tabsOf(path.join(out, 'lomba.xlsx'));
  expect(tabs['Hasil Terkunci']?.[3]?.[1]).toBe(answer.code);
  expect((await answerOf('verify', [path.join(out, 'lomba.xlsx')])).answer.ok).toBe(true);
});

it('opens a decided stage again for a reason, which the history keeps; without one, or for no stage, nothing is done', async () => {
  const file = await workbook();
  const out = freshFolder();
  await answerOf('decide', [file, '--out', out]);
  const result = path.join(out, 'lomba.xlsx');
  const reopen = (...more: string[]) => run(['reopen', file, '--out', out, ...more], { env: INDONESIAN });
  const kept = hashOf(result);
  expect(await reopen('--stage', 'Penilaian')).toMatchObject({ code: 2, err: expect.stringContaining('--reason') });
  expect(await reopen('--reason', 'uji')).toMatchObject({ code: 2, err: expect.stringContaining('--stage') });
  expect(await reopen('--stage', 'Final', '--reason', 'uji')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Yang ada: Penilaian'),
  });
  expect(hashOf(result)).toBe(kept);
  const { code, out: said } = await reopen('--stage', 'penilaian', '--reason', 'Sanggahan P-02 diterima', '--json');
  expect(code).toBe(0);
  expect(z.parse(reopenAnswer, JSON.parse(said)).lives).toMatchObject([{ stage: 'Penilaian', status: 'open' }]);
  expect((await tabsOf(result)).Riwayat!.flat()).toContain('Sanggahan P-02 diterima');
});

it('exit codes: 1 where nothing is there to compare with or a stage stands open to question, 2 where there is no file', async () => {
  expect(await run(['verify', await workbook()], { env: ENGLISH })).toMatchObject({ code: 1 });
  expect(await run(['verify', 'tidak-ada.xlsx'], { env: ENGLISH })).toMatchObject({ code: 2, out: '' });
  const tied = [['Kode', 'Kebaruan', 'Efektif'], ...['P-01', 'P-02', 'P-03'].map((code) => [code, 80, 80])];
  const open = await workbook(withTabs({ 'Penilaian · J1': tied, 'Penilaian · J2': tied }, base));
  const { answer } = await answerOf('decide', [open, '--out', freshFolder()]);
  expect(answer).toMatchObject({ ok: false, code: null, findings: [{ code: 'TIE_AT_CUT', severity: 'error' }] });
  const stage = await run(['decide', open, '--out', freshFolder(), '--stage', 'Final'], { env: INDONESIAN });
  expect(stage).toMatchObject({ code: 2, out: '' });
  expect(stage.err).toContain('Tahap “Final” tidak ada. Yang ada: Penilaian.');
});

it('the evidence lies in the folder of results; what is decided anew over it is told from it alone', async () => {
  const file = await workbook();
  const out = freshFolder();
  const { answer } = await answerOf('decide', [file, '--out', out]);
  const evidence = path.join(out, answer.evidence?.file ?? '');
  const result = path.join(out, 'lomba.xlsx');
  expect(await run(['verify', result, '--evidence', evidence])).toMatchObject({ code: 0 });
  await run(['reopen', result, '--out', out, '--stage', 'Penilaian', '--reason', 'uji']);
  await type(result, 'Penilaian · J1', 'C3', 100);
  await type(result, 'Penilaian · J2', 'C3', 100);
  await answerOf('decide', [result, '--out', out]);
  expect(await run(['verify', result])).toMatchObject({ code: 0 });
  const told = await run(['verify', result, '--evidence', evidence]);
  expect(told.code).toBe(1);
  expect(told.out).toContain(`Riwayat tidak mencatat berkas bukti ini (kode ${answer.code}`);
  expect(await run(['verify', result, '--evidence', path.join(out, 'tidak-ada.json')])).toMatchObject({
    code: 2,
    out: '',
  });
});

it('plenary decisions count once they are confirmed, a history that was altered once that is explained', async () => {
  const Pleno = [
    ['Tahap', 'Kode', 'Peringkat Hitung', 'Peringkat Putusan', 'Alasan'],
    ['Penilaian', 'P-01', 1, 2, 'x'],
    ['Penilaian', 'P-02', 2, 1, 'x'],
  ];
  const file = await workbook(withTabs({ Pleno }));
  const out = freshFolder();
  const result = path.join(out, 'lomba.xlsx');
  expect((await answerOf('compute', [file, '--out', out])).answer.findings[0]?.code).toBe('PLENARY_UNCONFIRMED');
  expect(await run(['plenary', result, '--out', out])).toMatchObject({ code: 0 });
  expect((await answerOf('compute', [result, '--out', out])).code).toBe(0);
  await type(result, 'Riwayat', 'D4', 'lain');
  expect((await answerOf('compute', [result, '--out', out])).answer.findings[0]?.code).toBe('HISTORY_BROKEN');
  expect(await run(['explain', result, '--out', out])).toMatchObject({ code: 2 });
  expect(await run(['explain', result, '--out', out, '--reason', 'salah ketik'])).toMatchObject({ code: 0 });
  expect((await answerOf('compute', [result, '--out', out])).code).toBe(0);
});
