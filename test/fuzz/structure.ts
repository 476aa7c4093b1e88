// Competitions whose cells hold anything: tabs, rows and columns dropped, doubled, swapped, and values that nobody types.
import * as fc from '../properties';
import { base, bytesOf, type CellValue, type Tabs } from '../use-cases/support';
import { checkAndCompute } from './asked';

const NAMES = Object.keys(base);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    '',
    'BK',
    '80,5',
    '8/5/2026',
    '=1+1',
    '90 ',
    '#N/A',
    'Total',
    'J1',
    'P-01',
    'Kode',
    'ya',
    '\u202ex',
    '{{nomor}}',
    '<b>',
    '-',
    '0',
  ),
  fc.constantFrom<CellValue>(0, -1, 1e308, 5e-324, 1e15, 0.1, 101, true, null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  // A cell takes no more signs than Excel lets stand in it, and no half ones.
  fc.string({ maxLength: 40 }).map((text) => text.replace(/[\ud800-\udfff]/g, '')),
  fc.constant('x'.repeat(5_000)),
);

type Edit = {
  tab: number;
  row: number;
  column: number;
  kind: 'put' | 'row' | 'twice' | 'column' | 'tab' | 'copy';
  value: CellValue;
};

const edit: fc.Arbitrary<Edit> = fc.record({
  tab: fc.nat(NAMES.length - 1),
  row: fc.nat(8),
  column: fc.nat(6),
  kind: fc.constantFrom('put', 'put', 'put', 'put', 'row', 'twice', 'column', 'tab', 'copy'),
  value,
});

function edited(tabs: Tabs, { tab, row, column, kind, value: put }: Edit): Tabs {
  const name = NAMES[tab]!;
  const rows = tabs[name];
  if (rows === undefined) return tabs;
  const other = (next: CellValue[][]): Tabs => ({ ...tabs, [name]: next });
  switch (kind) {
    case 'put': {
      const next = rows.map((line) => [...line]);
      while (next.length <= row) next.push([]);
      const line = next[row]!;
      while (line.length <= column) line.push(null);
      line[column] = put;
      return other(next);
    }
    case 'row':
      return other(rows.filter((_, index) => index !== row));
    case 'twice':
      return other(rows.flatMap((line, index) => (index === row ? [line, line] : [line])));
    case 'column':
      return other(rows.map((line) => line.filter((_, index) => index !== column)));
    case 'copy':
      return { ...tabs, [`Salinan ${name}`]: rows };
    case 'tab': {
      const { [name]: _, ...rest } = tabs;
      return Object.keys(rest).length === 0 ? tabs : rest;
    }
  }
}

export const structureProperty = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) =>
  checkAndCompute(await bytesOf(edits.reduce(edited, base))),
);
