// What a judge's own tab says of the weights, outside its table: lines of text, lists of the criteria, rows of numbers.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { weightsBeside } from '../../../../src/domain/workbook/recognize/elsewhere/beside-table';
import { shareOf } from '../../../../src/domain/workbook/recognize/elsewhere/written';
import { writtenMaxima } from '../../../../src/domain/workbook/recognize/scale';
import { tableOf } from './support';

const CRITERIA = ['Kebaruan', 'Efektif', 'Manfaat'];
const HEAD: Cell[] = ['No', 'Nama Inovasi', ...CRITERIA];
const NAMES = ['Antrean Ringkas', 'Posyandu Sore', 'Kurir Obat', 'Lapor Sampah'];
const LINES = NAMES.map((name, row): Cell[] => [row + 1, name, 80 - row, 71 + 2 * row, 93 - row * row]);
type Around = { above?: Cell[][]; below?: Cell[][]; right?: Cell[][]; scores?: Cell[][] };

const around = ({ above = [], below = [], right = [], scores = LINES }: Around) =>
  tableOf('Juri 1', [
    ...above,
    ...[HEAD, ...scores].map((cells, row) => (right[row] === undefined ? cells : [...cells, '', ...right[row]])),
    ...below,
  ]);
const weights = (cells: Around): number[] | null => weightsBeside([around(cells)], CRITERIA)?.weights ?? null;
const isOpen = (cells: Around): boolean | undefined => weightsBeside([around(cells)], CRITERIA)?.isOpen;
const WEIGHTS = [50, 30, 20];
const list = (of: (name: string, weight: number) => Cell[]): Cell[][] =>
  CRITERIA.map((name, at) => of(name, WEIGHTS[at]!));

it.each<[string, Around]>([
  ['numbers over titles', { above: [['', '', 50, 30, 20], ['LEMBAR PENILAIAN']] }],
  ['shares', { above: [['LEMBAR PENILAIAN'], ['', '', 0.5, 0.3, 0.2], []] }],
  ['numbers at the end', { below: [[], ['', '', '(50%)', '(30%)', '(20%)']] }],
  ['a line of text', { above: [['Bobot: Kebaruan 50%, Efektif 30%, Manfaat 20%']] }],
  ['equal signs', { above: [['Bobot penilaian: Kebaruan = 50; Efektif = 30; Manfaat = 20']] }],
  ['brackets', { above: [['Kriteria: Kebaruan (50%), Efektif (30%) dan Manfaat (20%)']] }],
  ['the weight first', { below: [[], ['Keterangan: 50% Kebaruan, 30% Efektif, 20% Manfaat']] }],
  ['lines', { above: [['Bobot:'], ...list((name, own) => [`1. ${name} : ${own}%`])] }],
  ['two cells a line', { above: [...list((name, own) => [name, `: ${own}%`])] }],
  ['a list below', { below: [[], ['No', 'Kriteria', 'Bobot (%)'], ...list((name, own) => [1, name, own])] }],
  ['a list below, under the scores', { below: [[], ['Bobot:'], ...list((name, own) => ['', name, `${own}%`])] }],
  ['a list at the right', { right: [['Kriteria', 'Bobot (%)'], ...list((name, own) => [name, own])] }],
  ['a list at the right without a header', { right: [[], ...list((name, own) => [name, own / 100])] }],
  ['texts at the right', { right: [[], ...list((name, own) => [`${name} ${own}%`])] }],
])('weights from %s', (_, cells) => {
  expect(weights(cells)).toEqual(WEIGHTS);
  expect(isOpen(cells)).toBe(false);
  // What stands beside or below is no part of the table.
  const { lines, columns } = around(cells);
  expect(lines.map(({ name }) => name)).toEqual(NAMES);
  expect(columns.map(({ name }) => name).slice(0, 3)).toEqual(CRITERIA);
});

it.each<[string, Cell[]]>([
  ['numbers', ['', '', 50, 30, 20]],
  ['shares', ['', '', 0.5, 0.3, 0.2]],
  ['per cents, with the sum behind them', ['', '', '50%', '30%', '20%', '100%']],
])('right over the criteria %s are the header’s', (_, above) => {
  const { columns } = around({ above: [above] });
  expect(columns.slice(0, 3).map(({ name, weight }) => [name, weight])).toEqual(list((name, own) => [name, own]));
});

it.each<[string, Around, number[]]>([
  ['of some criteria', { above: [['Bobot: Kebaruan 50%, lainnya sama']] }, [50, 0, 0]],
  ['without names', { above: [['Bobot 50:30:20']] }, [50, 30, 20]],
  ['of something else', { above: [['Bobot juri 60%, bobot masyarakat 40%']] }, [0, 0, 0]],
])('open: weights %s', (_, cells, wanted) => {
  expect(weights(cells)).toEqual(wanted);
  expect(isOpen(cells)).toBe(true);
});

it.each<[string, Around]>([
  ['column numbers', { above: [[1, 2, 3, 4, 5]] }],
  ['numbers in order', { above: [['', '', 1, 2, 3]] }],
  ['means at the end', { below: [['', '', 78.5, 74, 89.5]] }],
  ['the same for all', { above: [['', '', 100, 100, 100]] }],
  ['a scale', { above: [['Skala penilaian 0-100, nilai minimal 60']] }],
  ['equal weights', { above: [['Bobot semua kriteria sama, masing-masing 33,3%']] }],
  ['instructions', { above: [['Petunjuk: Kebaruan dinilai 0-100, Manfaat 0-100']] }],
  ['words about the criteria', { below: [[], ['Keterangan:'], ...list((name) => [`${name}: dari proposal`])] }],
])('nothing from %s', (_, cells) => expect(weights(cells)).toBeNull());

it('numbers that no score exceeds are maxima', () => {
  const scores = NAMES.map((name, row): Cell[] => [row + 1, name, 25 + row, 38 - row, 17 + row]);
  const cells = { above: [['', '', 30, 40, 20] as Cell[]], scores };
  expect(weights(cells)).toBeNull();
  expect(writtenMaxima([around(cells)], CRITERIA)).toEqual([30, 40, 20]);
});

it.each<[Cell, number | null]>([
  [40, 40],
  ['40%', 40],
  [': 40 %', 40],
  ['(40%)', 40],
  ['Bobot: 40', 40],
  ['empat puluh', null],
  ['', null],
])('the share in “%s”', (cell, wanted) => expect(shareOf(cell)).toBe(wanted));
