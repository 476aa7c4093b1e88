// What was collected stands in a file that is made again, in the rows and columns of the new layout.
import type { Criterion } from '../../../../src/domain/competition/competition';
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { resumed } from '../../../../src/domain/workbook/judge-files/resumed';
import { judgeTabLayout } from '../../../../src/domain/workbook/layout';
import { entryFinder, readScoreSheet } from '../../../../src/domain/workbook/read/score-sheet';
import { entry } from '../../documents/support';

const criterion = (name: string): Criterion =>
  ({ stage: null, name, weight: 1, min: 0, max: 100, description: '' }) as never;
const criteria = [criterion('Kebaruan'), criterion('Efektif')];
const entries = [entry('P-01'), entry('P-02'), entry('P-03')];
const layout = judgeTabLayout({
  ...{ stage: { name: 'Penilaian' } as never, judge: { code: 'J1', name: '' } as never },
  ...{ entries, criteria, language: 'id', competition: '', deadline: '' },
});

function scoresOf(rows: Cell[][], formats: string[][] = []) {
  const grid = { tab: 'J1', values: rows };
  const read = readScoreSheet(grid, 'Penilaian', 'J1', criteria, entryFinder(entries));
  const sheet = resumed(layout, criteria, { grid, formats, read });
  return { sheet, rows: sheet.rows.slice(4).map((row) => row.slice(3, 7)) };
}
const valuesOf = (rows: ReturnType<typeof scoresOf>['rows']): unknown[] =>
  rows.map((row) => row.map(({ value }) => value));

it('rows and columns find their places however they were sorted; what the layout lacks is left out', () => {
  const { sheet, rows } = scoresOf([
    ['Catatan untuk Peserta', 'Efektif (0–100)', 'Lama', 'Kode'],
    ['bagus', 75, 1, 'P-02'],
    ['', 'BK', 2, 'p-01'],
    ['', 99, 3, 'P-99'],
  ]);
  expect(valuesOf(rows)).toEqual([
    ['', 'BK', '', ''],
    ['', 75, '', 'bagus'],
    ['', '', '', ''],
  ]);
  expect(sheet.rows[5]?.map(({ value }) => value).slice(0, 3)).toEqual(['P-02', '', layout.values[5]?.[2]]);
  expect(sheet.rows[5]?.[1]?.formula).toMatch(/^IF\(/);
});

it('of two rows of one entry the one that says something', () => {
  const { rows } = scoresOf([
    ['Kode', 'Kebaruan'],
    ['P-01', ''],
    ['P-01', 80],
  ]);
  expect(rows[0]?.[0]?.value).toBe(80);
});

it('percentages and dates stay what they are, and plain numbers look as in any new file', () => {
  const date = { date: '2023-05-08T12:00:00' };
  const { rows } = scoresOf(
    [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', 0.85, date],
      ['P-02', 85, { date: 'tanggal' }],
    ],
    [[], ['', '0%', 'dd/mm/yyyy h:mm:ss'], ['', '0.00', 'dd/mm/yyyy']],
  );
  const looks = rows.map((row) => row.slice(0, 2).map(({ value, style: look }) => [value, look.format]));
  expect(looks.slice(0, 2)).toEqual([
    [
      [0.85, '0%'],
      [45054.5, 'dd/mm/yyyy h:mm:ss'],
    ],
    [
      [85, 'General'],
      ['tanggal', 'General'],
    ],
  ]);
  expect(rows.flat().every(({ style: look }) => look.open)).toBe(true);
});
