// Weights that other tabs than the judges' give: in lists, instructions and the totals of recapitulations.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { weightsElsewhere } from '../../../../src/domain/workbook/recognize/elsewhere';
import { gridOf } from '../grids';
import { SCORES as MARKS, NAMES } from '../sample';
import { tableOf } from './support';

const CRITERIA = ['Kebaruan', 'Efektif', 'Manfaat'];
const WEIGHTS = [50, 30, 20];
const others = MARKS.map(([one = 0, two = 0, three = 0]) => [two - 3, three, one + 1]);
const judge = (tab: string, marks: number[][]) =>
  tableOf(tab, [['Nama Inovasi', ...CRITERIA], ...NAMES.map((name, at): Cell[] => [name, ...marks[at]!])]);
const tables = [judge('Juri 1', MARKS), judge('Juri 2', others)];
const on = (tab: string, ...rows: Cell[][]) => weightsElsewhere([gridOf(tab, rows)], tables, CRITERIA);
const weighed = (marks: number[], weights: number[]) =>
  marks.reduce((all, one, at) => all + one * weights[at]!, 0) / 100;
const mean = (weights: number[]) =>
  MARKS.map((marks, at) => (weighed(marks, weights) + weighed(others[at]!, weights)) / 2);

it.each<[string, Cell[][]]>([
  [
    'a list with a header',
    [
      ['No', 'Kriteria', 'Skor Maks', 'Bobot'],
      ...CRITERIA.map((name, at): Cell[] => [at + 1, name, 100, WEIGHTS[at]!]),
    ],
  ],
  ['shares of one', [['Kriteria', 'Bobot'], ...CRITERIA.map((name, at): Cell[] => [name, WEIGHTS[at]! / 100])]],
  ['a list without a header that comes to 100', CRITERIA.map((name, at): Cell[] => [name, 5, `${WEIGHTS[at]}%`])],
  ['numbered lines of text', CRITERIA.map((name, at): Cell[] => [`${at + 1}. ${name} : ${WEIGHTS[at]}%`])],
  ['one sentence', [['Petunjuk'], ['Yang dinilai: Kebaruan (50%), Efektif: 30 %, serta Manfaat bobot 20%.']]],
  [
    'a row below the criteria',
    [
      ['Uraian', ...CRITERIA],
      ['Skala', 100, 100, 100],
      ['Bobot', ...WEIGHTS],
    ],
  ],
])('are read from %s', (_, rows) => {
  expect(on('Petunjuk', ...rows)).toEqual({ tab: 'Petunjuk', from: 'written', weights: WEIGHTS });
});

it.each<[string, Cell[][]]>([
  [
    'a criterion has none',
    [
      ['Kriteria', 'Bobot'],
      ['Kebaruan', 50],
      ['Efektif', 50],
      ['Manfaat', ''],
    ],
  ],
  ['the numbers are maxima', [['Kriteria', 'Skor Maks'], ...CRITERIA.map((name): Cell[] => [name, 100])]],
  [
    'the criteria are others',
    [
      ['Kriteria', 'Bobot'],
      ['Inovasi', 50],
      ['Efektif', 50],
    ],
  ],
  [
    'a recapitulation has columns of the criteria',
    [['Nama', ...CRITERIA], ...MARKS.map((marks, at): Cell[] => [NAMES[at]!, ...marks])],
  ],
])('are none where %s', (_, rows) => {
  expect(on('Lain', ...rows)).toBeNull();
});

it('are those by which a recapitulation’s totals follow from the scores, rounded as they are', () => {
  const recap = (values: number[]) =>
    on('Rekap', ['No', 'Nama Inovasi', 'Nilai Akhir'], ...NAMES.map((name, at): Cell[] => [at + 1, name, values[at]!]));
  const rounded = mean(WEIGHTS).map((one) => Math.round(one * 100) / 100);
  for (const values of [mean(WEIGHTS), rounded]) {
    const found = recap(values);
    expect(found).toMatchObject({ tab: 'Rekap', from: 'totals' });
    expect(found!.weights.map((weight) => Math.round(weight * 1000) / 10)).toEqual(WEIGHTS);
  }
  expect(recap(MARKS.map((marks) => weighed(marks, WEIGHTS)))!.weights.map((one) => Math.round(one * 100))).toEqual(
    WEIGHTS,
  );
  expect(recap(mean([100, 100, 100]))).toBeNull();
  expect(recap([71, 83, 64, 92, 77, 60])).toBeNull();
});
