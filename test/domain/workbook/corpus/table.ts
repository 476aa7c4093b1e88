// One table as people lay it out: titles, header block, rows under it, entries with sections, footers, signatures.
import { uniform } from '../../../../scripts/examples/random';
import { criterionName, type Plan } from './plan';
import type { CellValue } from './spreadsheet';
import { FOOTERS, SIGNATURES, TITLES } from './wording';

export type Column = {
  role: 'number' | 'code' | 'name' | 'institution' | 'criterion' | 'derived' | 'other';
  header: CellValue;
  /** What stands over it, the highest first; written once over neighbours. */
  groups: string[];
  /** By the place in the table and the entry. */
  cell(entry: number, row: number): CellValue;
  weight?: number;
  max?: number;
  /** True where footers say something of it. */
  isNumeric?: boolean;
};

export type Laid = {
  cells: CellValue[][];
  /** Of the columns and rows: is it what it seems, a criterion, an entry? */
  isCriterion: boolean[];
  isEntry: boolean[];
};

export type TableStyle = {
  order: readonly number[];
  judge: string;
  /** Rows of headers: identities at their top, or bottom. */
  isLow: boolean;
};

const pick = <T>(all: readonly T[], by: number): T => all[by % all.length] as T;

export function layOut(plan: Plan, columns: readonly Column[], { order, judge, isLow }: TableStyle): Laid {
  const cells: CellValue[][] = [];
  const isEntry: boolean[] = [];
  const add = (row: CellValue[], entry = false): void => {
    cells.push(row);
    isEntry[cells.length - 1] = entry;
  };
  const { any } = plan.wording;
  const named = Math.max(
    0,
    columns.findIndex(({ role }) => role === 'name'),
  );
  const labelled = (label: string, cell: (column: Column) => CellValue): CellValue[] =>
    columns.map((column, index) =>
      index === named ? label : column.role === 'criterion' || column.isNumeric ? cell(column) : '',
    );
  for (const title of TITLES.slice(0, plan.titles)) {
    const row = title[0] === 'Nama Juri' ? ['Nama Juri', '', `: ${judge}`] : [...title];
    add(plan.isSpread && row.length === 1 ? ['', '', row[0] ?? ''] : row);
  }
  const weightRow = (): CellValue[] =>
    labelled(pick(['Bobot', 'Bobot (%)', 'Bobot', 'BOBOT'], any), ({ weight }) =>
      weight === undefined ? '' : weightCell(plan, weight),
    );
  for (const row of weightsAbove(plan, columns, weightRow, named)) add(row);
  const header = headerRows(columns, isLow);
  for (const row of header) add(row);
  for (const row of linesUnder(plan, columns, weightRow, labelled)) add(row);
  for (const [row, entry] of order.entries()) {
    if (row === 0 || row === Math.ceil(order.length / 2)) between(plan, row, named, header, add);
    add(
      columns.map((column) => column.cell(entry, row)),
      true,
    );
  }
  if (plan.weighing === 'below') add(weightRow());
  if (plan.weighing === 'list-right') listAtTheRight(plan, columns, cells, isEntry.indexOf(true) - 1);
  const numbers = (column: Column): number[] =>
    order.map((entry, row) => column.cell(entry, row)).filter((one) => typeof one === 'number');
  for (const kind of plan.footers)
    add(labelled(pick(FOOTERS[kind], any), (column) => statistic(kind, numbers(column))));
  if (plan.damage === 'unlabelled-mean') add(labelled('', (column) => statistic('mean', numbers(column))));
  for (const row of plan.weighing === 'list-below' ? listBelow(plan, columns) : []) add(row);
  for (const row of pick(SIGNATURES, plan.signature)) add([...row]);
  return { cells, isEntry, isCriterion: columns.map(({ role }) => role === 'criterion') };
}

/** What the criteria weigh, over their header: in words, or in a row with or without a label. */
function weightsAbove(
  plan: Plan,
  columns: readonly Column[],
  weightRow: () => CellValue[],
  named: number,
): CellValue[][] {
  if (plan.weighing === 'title') return [[weightsInWords(plan, columns)]];
  if (plan.weighing === 'above') return [weightRow()];
  return plan.weighing === 'unlabelled' ? [weightRow().map((cell, at) => (at === named ? '' : cell))] : [];
}

/** What stands between the header and the first entry. */
function linesUnder(
  plan: Plan,
  columns: readonly Column[],
  weightRow: () => CellValue[],
  labelled: (label: string, cell: (column: Column) => CellValue) => CellValue[],
): CellValue[][] {
  const { any } = plan.wording;
  return [
    ...(plan.weighing === 'row' ? [weightRow()] : []),
    ...(plan.maxima === 'row' && plan.scale === 'points'
      ? [labelled(pick(['Nilai Maksimal', 'Skor Maks', 'Maksimum'], any), ({ max }) => max ?? '')]
      : []),
    ...(plan.under === 'numbers' ? [columns.map((_, index) => index + 1)] : []),
    ...(plan.under === 'bracketed' ? [columns.map((_, index) => `(${index + 1})`)] : []),
    ...(plan.under === 'example'
      ? [
          labelled(pick(['Contoh Pengisian', 'Contoh: Inovasi A', 'contoh'], any), ({ max }) =>
            Math.round((max ?? 100) * 0.9),
          ),
        ]
      : []),
  ];
}

const listOf = (plan: Plan, columns: readonly Column[]): CellValue[][] =>
  weighedCriteria(plan, columns).map(([name, weight]) => [name, weightCell(plan, weight)]);

const listBelow = (plan: Plan, columns: readonly Column[]): CellValue[][] => [
  [],
  ['No', 'Kriteria', 'Bobot (%)'],
  ...listOf(plan, columns).map((line, at) => [at + 1, ...line]),
];

/** Beside the header and the rows below it, behind a blank column. */
function listAtTheRight(plan: Plan, columns: readonly Column[], cells: CellValue[][], top: number): void {
  for (const [at, line] of [['Kriteria', 'Bobot'], ...listOf(plan, columns)].entries()) {
    const row = cells[top + at] ?? [];
    cells[top + at] = [...row, ...Array(columns.length + 1 - row.length).fill(''), ...line];
  }
}

function between(
  plan: Plan,
  row: number,
  named: number,
  header: readonly CellValue[][],
  add: (row: CellValue[]) => void,
): void {
  const second = row > 0;
  if (plan.sections === 'letters') add([second ? 'B. UPTD DAN KELURAHAN' : 'A. PERANGKAT DAERAH']);
  if (plan.sections === 'words') add([...Array(named).fill(''), second ? 'Kategori: Pelajar' : 'Kategori: Umum']);
  if (plan.sections === 'two-tables' && second) {
    add([]);
    add(['LEMBAR PENILAIAN (LANJUTAN)']);
  }
  if (second && (plan.sections === 'again' || plan.sections === 'two-tables')) for (const one of header) add([...one]);
}

function headerRows(columns: readonly Column[], isLow: boolean): CellValue[][] {
  const height = 1 + Math.max(0, ...columns.map(({ groups }) => groups.length));
  return Array.from({ length: height }, (_, row) =>
    columns.map(({ groups, header }, column): CellValue => {
      if (groups.length === 0) return row === (isLow ? height - 1 : 0) ? header : '';
      if (row === height - 1) return header;
      const before = columns[column - 1]?.groups ?? [];
      const isFirst = before.slice(0, row + 1).join('\n') !== groups.slice(0, row + 1).join('\n');
      return isFirst ? (groups[row] ?? '') : '';
    }),
  );
}

/** The criteria by name, with what they weigh. */
const weighedCriteria = (plan: Plan, columns: readonly Column[]): [string, number][] =>
  columns
    .filter(({ role }) => role === 'criterion')
    .map(({ weight = 0 }, one) => [criterionName(plan, one), rounded(weight, 4)]);

function weightsInWords(plan: Plan, columns: readonly Column[]): string {
  const parts = weighedCriteria(plan, columns).map(
    ([name, weight]) =>
      [`${name} ${weight}%`, `${name} = ${weight}%`, `${name} (${weight}%)`, `${weight}% ${name}`][plan.weightForm] ??
      '',
  );
  return `${pick(['Bobot', 'Bobot penilaian', 'Pembobotan'], plan.wording.any)}: ${parts.join(', ')}`;
}

const weightCell = ({ weightForm }: Plan, weight: number): CellValue =>
  weightForm === 1 ? `${weight}%` : weightForm === 2 ? weight / 100 : weight;

export const rounded = (value: number, decimals = 2): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
export const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;

function statistic(kind: Plan['footers'][number], values: readonly number[]): CellValue {
  if (values.length === 0) return '';
  if (kind === 'sum') return sum(values);
  if (kind === 'mean') return rounded(mean(values));
  if (kind === 'maximum') return Math.max(...values);
  if (kind === 'minimum') return Math.min(...values);
  if (kind === 'count') return values.length;
  return rounded(Math.sqrt(sum(values.map((one) => (one - mean(values)) ** 2)) / Math.max(1, values.length - 1)));
}

/** The entries in the order of one tab. */
export function orderOf(plan: Plan, size: number, tab: number): number[] {
  const order = Array.from({ length: size }, (_, entry) => entry);
  if (!plan.isShuffled) return order;
  const next = uniform(plan.seed + 31 * (tab + 1));
  // Within each half, so that sections keep their entries; the last stays the last.
  const half = Math.ceil(size / 2);
  const parts = [order.slice(0, half), order.slice(half, size - 1)].map((part) =>
    part.map((entry) => ({ entry, at: next() })).sort((one, other) => one.at - other.at),
  );
  return [...parts.flat().map(({ entry }) => entry), ...order.slice(Math.max(half, size - 1))];
}
