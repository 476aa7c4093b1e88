// pack as a person runs it: a decided example becomes a package, which is checked by itself.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { mergeAnswer, packAnswer, packCheckAnswer } from '../../src/local/command-line/answers';
import { withSettings, withTabs } from '../use-cases/support';
import { ENGLISH, freshFolder, INDONESIAN, run, tabsOf, workbook } from './cli-support';

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

async function packageOf(city: string, innovation: string): Promise<string> {
  const Peserta = [
    ['Kode', 'Nama Inovasi', 'Instansi', 'Jenis Unit'],
    ['P-01', innovation, '=Puskesmas A', 'puskesmas'],
    ['P-02', 'Posyandu Sore', 'Puskesmas B', ''],
    ['P-03', 'Kurir Obat', 'Puskesmas C', ''],
  ];
  const Pengaturan = [
    ['Kunci', 'Nilai'],
    ['Nama Kompetisi', 'Lomba'],
    ['Pemerintah Daerah', `Pemerintah Kota ${city}`],
    ['Provinsi', 'Jawa Timur'],
    ['Jumlah Top', 1],
  ];
  const out = freshFolder();
  // Rows are known by their codes; names alone may differ.
  const sheet = [
    ['Kode', 'Kebaruan', 'Efektif'],
    ['P-01', 90, 90],
    ['P-02', 80, 80],
    ['P-03', 70, 70],
  ];
  const file = await workbook(
    withTabs({ Peserta, Pengaturan, 'Penilaian · J1': sheet, 'Penilaian · J2': sheet }),
    `${city}.xlsx`,
  );
  await run(['decide', file, '--out', out]);
  const { out: said } = await run(['pack', file, '--out', out, '--json']);
  return z.parse(packAnswer, JSON.parse(said)).file;
}

it('takes packages into the next level: entered with their origin, refused with a reason, never twice', async () => {
  const [one, other] = [await packageOf('Malang', 'Antrean Ringkas'), await packageOf('Batu', '12-5')];
  const damaged = path.join(freshFolder(), 'rusak.zip');
  writeFileSync(damaged, readFileSync(one).subarray(0, 900));
  const province = await workbook(
    withTabs(
      {
        Peserta: [['Kode', 'Nama Inovasi', 'Instansi', 'Jenis Unit', 'Catatan']],
        'Juara Terdahulu': [
          ['Tahun', 'Nama Inovasi'],
          [2024, 'antrean ringkas'],
        ],
      },
      withSettings([['Provinsi', 'Jawa Timur']]),
    ),
    'provinsi.xlsx',
  );
  const out = freshFolder();
  const merged = async (...files: string[]) => {
    const { code, out: said } = await run(['merge', ...files, '--into', province, '--out', out, '--json']);
    return { code, answer: z.parse(mergeAnswer, JSON.parse(said)) };
  };
  const first = await merged(one, damaged, one);
  expect(first).toMatchObject({ code: 1, answer: { ok: false, entries: [{ code: 'P-01', name: 'Antrean Ringkas' }] } });
  expect(first.answer.refused.map(({ code }) => code)).toEqual(['not-a-package', 'twice']);
  expect(first.answer.notes.map(({ code }) => code)).toEqual(['past-winner']);
  // They come in one by one: what was entered stays, and is not entered again.
  const second = await merged(other, one);
  expect(second).toMatchObject({ code: 0, answer: { ok: true, entries: [{ code: 'P-02', name: '12-5' }] } });
  expect(second.answer.notes.map(({ code }) => code)).toEqual(['past-winner', 'known']);
  const { Peserta } = await tabsOf(path.join(out, 'provinsi.xlsx'));
  expect(Peserta!.map((row) => row.slice(0, 8))).toEqual([
    ['Kode', 'Nama Inovasi', 'Instansi', 'Jenis Unit', 'Catatan', 'Unit Pengusul', 'Nominasi', 'Asal Usulan'],
    [
      'P-01',
      'Antrean Ringkas',
      'Pemerintah Kota Malang',
      'puskesmas',
      '',
      '=Puskesmas A',
      'Top 1',
      expect.stringMatching(/^.{19} · P-01$/),
    ],
    [
      'P-02',
      '12-5',
      'Pemerintah Kota Batu',
      'puskesmas',
      '',
      '=Puskesmas A',
      'Top 1',
      expect.stringMatching(/^.{19} · P-01$/),
    ],
  ]);
});

it('bad usage ends with one line', async () => {
  const file = await workbook();
  for (const [args, said] of [
    [['pack', file], '--out'],
    [['pack', '--check'], '.zip'],
    [['pack', '--check', file, '--out', 'x'], '--out'],
    [['pack', file, '--out', 'x', '--with', 'semua'], 'innovators'],
    [['pack', '--check', 'tidak-ada.zip'], 'tidak-ada.zip'],
    [['merge', '--into', file, '--out', 'x'], '.zip'],
    [['merge', file, '--out', 'x'], '--into'],
    [['merge', file, '--into', file], '--out'],
  ] as const)
    expect(await run([...args])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
});
