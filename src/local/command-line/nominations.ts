// Enters nominations into the entries tab of the next level's workbook, as an office does that pastes a list and adds columns of its own.
import type { MergeNote, Nomination } from '../../domain/packages/merge';
import { a1 } from '../../domain/vocabulary/a1';
import type { Grid } from '../../domain/vocabulary/cell';
import { nameKey } from '../../domain/vocabulary/keys';
import { entriesTable, type KeyOf } from '../../domain/vocabulary/tables';
import { readTable } from '../../domain/workbook/read/table';
import type { ListAnswer } from '../../use-cases/server';
import type { Host } from '../runtime/host';
import { ask } from './ask';

/** What the entries tab has a column for; the local government stands there as the institution that competes. */
const FIELDS: readonly [KeyOf<typeof entriesTable>, (of: Nomination) => string][] = [
  ['name', ({ nominee }) => nominee.name],
  ['institution', ({ government }) => government],
  ['category', ({ nominee }) => nominee.category],
  ['unitType', ({ nominee }) => nominee.unitType],
  ['innovator', ({ nominee }) => nominee.innovator ?? ''],
  ['contact', ({ nominee }) => nominee.contact ?? ''],
  ['phone', ({ nominee }) => nominee.phone ?? ''],
  ['email', ({ nominee }) => nominee.email ?? ''],
  ['link', ({ nominee }) => nominee.link],
];

/** Columns of the office's own, which the add-on passes over. */
export type OwnColumns = { unit: string; outcomes: string; origin: string };
const OWN: readonly [keyof OwnColumns, (of: Nomination) => string][] = [
  ['unit', ({ nominee }) => nominee.institution],
  ['outcomes', ({ nominee }) => nominee.outcomes.join('; ') || (nominee.title ?? '')],
  ['origin', ({ origin }) => origin],
];

const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;

function pastedText(nominations: readonly Nomination[]): string {
  const filled = FIELDS.filter(([key, field]) => key === 'name' || nominations.some((one) => field(one) !== ''));
  const headers = filled.map(([key]) => entriesTable.columns.find((column) => column.key === key)?.header.id ?? '');
  const rows = nominations.map((one) => filled.map(([, field]) => field(one)));
  return [headers, ...rows].map((row) => row.map(quoted).join('\t')).join('\n');
}

function gridOf(host: Host, tab: string): Grid {
  const values = (host.sheets()[tab] ?? []) as Grid['values'];
  return { tab, values };
}

export type Entered = { code: string; nomination: Nomination };

/** What was added, and what stood there before. */
export function enterNominations(
  host: Host,
  nominations: readonly Nomination[],
  columns: OwnColumns,
): { taken: Entered[]; known: MergeNote[] } {
  if (nominations.length === 0) return { taken: [], known: [] };
  const text = pastedText(nominations);
  const { tab } = ask<ListAnswer>(host, 'takeList', { kind: 'entries', text, write: false });
  const before = gridOf(host, tab).values.length;
  ask<ListAnswer>(host, 'takeList', { kind: 'entries', text, write: true });
  const grid = gridOf(host, tab);
  const reading = readTable(grid, entriesTable);
  const added = reading?.rows.filter(({ row }) => row >= before) ?? [];
  const taken: (Entered & { row: number })[] = [];
  const known: MergeNote[] = [];
  for (const nomination of nominations) {
    const { nominee, government } = nomination;
    const next = added[taken.length];
    // Added in the order of the list.
    const isNext =
      nameKey(String(next?.cell('name') ?? '')) === nameKey(nominee.name) &&
      nameKey(String(next?.cell('institution') ?? '')) === nameKey(government);
    if (isNext && next !== undefined) taken.push({ code: String(next.cell('code')), nomination, row: next.row });
    else known.push({ code: 'known', name: nominee.name, government });
  }
  if (reading !== null) typeOwnColumns(host, grid, reading.headerRow, taken, columns);
  return { taken, known };
}

function typeOwnColumns(
  host: Host,
  { tab, values }: Grid,
  headerRow: number,
  taken: readonly { row: number; nomination: Nomination }[],
  columns: OwnColumns,
): void {
  const headers = (values[headerRow] ?? []).map((cell) => nameKey(String(cell)));
  let width = headers.length;
  for (const [key, field] of OWN) {
    const there = headers.indexOf(nameKey(columns[key]));
    const column = there < 0 ? width : there;
    if (there < 0) {
      host.editCell(tab, a1(headerRow, column), columns[key]);
      width += 1;
    }
    for (const { row, nomination } of taken) {
      // With an apostrophe it stays the text it is.
      const text = field(nomination);
      if (text !== '') host.editCell(tab, a1(row, column), `'${text}`);
    }
  }
}
