// One table as people lay it out: titles, header block, rows under it, entries with sections, footers, signatures.
import { uniform } from '../../../../scripts/examples/random';
import type { Plan } from './plan';
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
  if (plan.weighing === 'above') add(weightRow());
  const header = headerRows(columns, isLow);
  for (const row of header) add(row);
  if (plan.weighing === 'row') add(weightRow());
  if (plan.maxima === 'row' && plan.scale === 'points')
    add(labelled(pick(['Nilai Maksimal', 'Skor Maks', 'Maksimum'], any), ({ max }) => max ?? ''));
  if (plan.under === 'numbers') add(columns.map((_, index) => index + 1));
  if (plan.under === 'bracketed') add(columns.map((_, index) => `(${index + 1})`));
  if (plan.under === 'example')
    add(
      labelled(pick(['Contoh Pengisian', 'Contoh: Inovasi A', 'contoh'], any), ({ max }) =>
        Math.round((max ?? 100) * 0.9),
      ),
    );
  for (const [row, entry] of order.entries()) {
    if (row === 0 || row === Math.ceil(order.length / 2)) between(plan, row, named, header, add);
    add(
      columns.map((column) => column.cell(entry, row)),
      true,
    );
  }
  if (plan.weighing === 'below') add(weightRow());
  const numbers = (column: Column): number[] =>
    order.map((entry, row) => column.cell(entry, row)).filter((one) => typeof one === 'number');
  for (const kind of plan.footers)
    add(labelled(pick(FOOTERS[kind], any), (column) => statistic(kind, numbers(column))));
  if (plan.damage === 'unlabelled-mean') add(labelled('', (column) => statistic('mean', numbers(column))));
  for (const row of pick(SIGNATURES, plan.signature)) add([...row]);
  return { cells, isEntry, isCriterion: columns.map(({ role }) => role === 'criterion') };
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
