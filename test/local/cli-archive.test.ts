// archive as a person runs it: packages of two years, read back as CSV, as a workbook and as Parquet.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import * as z from 'zod/mini';
import { archiveAnswer, packAnswer } from '../../src/local/command-line/answers';
import { withTabs } from '../use-cases/support';
import { freshFolder, run, tabsOf, workbook } from './cli-support';

async function packageOf(folder: string, city: string, year: number): Promise<void> {
  const Pengaturan = [
    ['Kunci', 'Nilai'],
    ['Nama Kompetisi', 'Lomba'],
    ['Tahun', year],
    ['Pemerintah Daerah', `Pemerintah Kota ${city}`],
    ['Kota', city],
    ['Provinsi', 'Jawa Timur'],
    ['Jumlah Top', 1],
  ];
  const file = await workbook(withTabs({ Pengaturan }), `${city}-${year}.xlsx`);
  const out = freshFolder();
  await run(['decide', file, '--out', out]);
  const made = await run(['pack', file, '--out', out, '--json']);
  writeFileSync(path.join(folder, `${city}-${year}.zip`), readFileSync(z.parse(packAnswer, JSON.parse(made.out)).file));
}

const rowsOf = async (file: string) => parquetReadObjects({ file: await asyncBufferFromFile(file) });

it('puts packages together by year and province, one result once, and says what was refused', async () => {
  const [packages, out] = [freshFolder(), freshFolder()];
  for (const [city, year] of [
    ['Malang', 2025],
    ['Batu', 2025],
    ['Malang', 2026],
  ] as const)
    await packageOf(packages, city, year);
  writeFileSync(path.join(packages, 'lagi.zip'), readFileSync(path.join(packages, 'Batu-2025.zip')));
  writeFileSync(path.join(packages, 'rusak.zip'), 'PK');
  const said = await run(['archive', packages, '--out', out, '--json']);
  expect(said).toMatchObject({ code: 1, err: '' });
  const answer = z.parse(archiveAnswer, JSON.parse(said.out));
  expect(answer).toMatchObject({
    packages: 3,
    rows: { competitions: 3, entries: 9, marks: 36, standings: 9, decisions: 0 },
    tooLong: [],
  });
  expect(answer.refused.map(({ file, code }) => [path.basename(file), code])).toEqual([
    ['lagi.zip', 'twice'],
    ['rusak.zip', 'not-a-package'],
  ]);

  const marks = readFileSync(path.join(out, 'csv', 'marks.csv'), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n');
  expect(marks).toHaveLength(37);
  expect(marks[0]).toBe('year,province,result,government,city,stage,judge,entry,criterion,value,status');
  const below = (table: string, year: number): string =>
    path.join(out, 'parquet', table, `year=${year}`, 'province=Jawa Timur', 'part.parquet');
  const stored = await rowsOf(below('marks', 2025));
  expect(stored).toHaveLength(24);
  // The tables say the same, in whatever form.
  expect(stored.map((row) => ['2025', 'Jawa Timur', ...Object.values(row)].join(','))).toEqual(
    marks.filter((line) => line.startsWith('2025,')),
  );
  expect(await rowsOf(below('standings', 2026))).toMatchObject([
    { city: 'Malang', entry: 'P-01', rank: 1, decidedRank: null, advances: true, title: 'Top 1' },
    { entry: 'P-02', rank: 2, advances: false, title: null },
    { entry: 'P-03', rank: 3 },
  ]);
  expect(readdirSync(path.join(out, 'parquet', 'entries'))).toEqual(['year=2025', 'year=2026']);
  const tabs = await tabsOf(path.join(out, 'archive.xlsx'));
  expect(Object.keys(tabs)).toEqual(['competitions', 'entries', 'marks', 'standings', 'decisions']);
  expect(tabs.marks).toHaveLength(37);
  expect(tabs.competitions![1]!.slice(0, 2)).toEqual([2025, 'Jawa Timur']);
});

it('a folder without packages is nothing to put together', async () => {
  const out = path.join(freshFolder(), 'x');
  expect(await run(['archive', freshFolder(), '--out', out])).toMatchObject({ code: 2, out: '' });
  expect(existsSync(out)).toBe(false);
});
