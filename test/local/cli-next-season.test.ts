// next-season as a person runs it: the next year's workbook is one that can be begun with, and nothing of this year's scores is in it.
import path from 'node:path';
import * as z from 'zod/mini';
import { nextSeasonAnswer } from '../../src/local/command-line/answers';
import { withSettings, withTabs } from '../use-cases/support';
import { answerOf, freshFolder, run, tabsOf, workbook } from './cli-support';

it('makes it with the winners of this year and those before, and writes over nothing', async () => {
  const out = freshFolder();
  const before = [
    ['Tahun', 'Kompetisi', 'Nama Inovasi', 'Instansi', 'Predikat'],
    [2021, 'Lomba Uji', 'Lampu Desa', 'Dinas L', 'Juara I'],
  ];
  const signers = [
    ['Jabatan', 'Nama', 'NIP'],
    ['Wali Kota', 'A. B.', '196501011990031001'],
  ];
  const file = await workbook(
    withTabs(
      { 'Juara Terdahulu': before, Penandatangan: signers },
      withSettings([['Nomor SK Pemenang', '188/1/2023']]),
    ),
    'lomba-2023.xlsx',
  );
  await run(['decide', file, '--out', out]);
  const made = await run(['next-season', file, '--out', out, '--json']);
  const answer = z.parse(nextSeasonAnswer, JSON.parse(made.out));
  expect(answer).toMatchObject({ ok: true, file: path.join(out, 'lomba-2024.xlsx'), year: '2024', winners: 2 });
  const tabs = await tabsOf(answer.file);
  expect(Object.keys(tabs)).toEqual([
    ...['Pengaturan', 'Tahapan', 'Kriteria', 'Peserta', 'Juri', 'Penandatangan', 'Juara Terdahulu', 'Perlu Dipastikan'],
  ]);
  expect(tabs['Juara Terdahulu']!.slice(1)).toEqual([
    ['2021', 'Lomba Uji', 'Lampu Desa', 'Dinas L', 'Juara I'],
    ['2023', 'Lomba Uji', 'Antrean Ringkas', 'Puskesmas A', 'Top 1'],
  ]);
  expect(tabs.Penandatangan![1]).toEqual(['Wali Kota', 'A. B.', '196501011990031001']);
  expect(tabs.Peserta).toHaveLength(1);
  // It can be begun with: nothing in it is read as a judge's tab, nothing is decided.
  const { answer: checked } = await answerOf('validate', [answer.file]);
  expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await run(['next-season', file, '--out', out])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('lomba-2024'),
  });
});
