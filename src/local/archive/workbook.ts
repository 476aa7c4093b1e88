// The tables of an archive as one workbook, as far as a spreadsheet bears them.

import type { WrittenCell } from '../../domain/file-formats/xlsx/cells';
import { writeXlsx } from '../../domain/file-formats/xlsx/write';
import type { ArchiveTable, Partition } from '../../domain/packages/archive';
import type { TidyValue } from '../../domain/packages/tables';

/** With more, the largest table is left to the CSV and the Parquet: memory must not grow with the packages. */
const MOST_CELLS = 600_000;

const HEADER = { bold: true, background: '#d9e2f3' } as const;
const PLAIN = {};
const WIDTH = 140;

export type ArchiveBook = {
  add(table: ArchiveTable, partition: Partition, rows: readonly TidyValue[][]): void;
  /** Names of the tables that were too long. */
  tooLong(): string[];
  toBytes(): Uint8Array;
};

export function archiveBook(tables: readonly ArchiveTable[]): ArchiveBook {
  const kept = new Map(tables.map((table): [string, WrittenCell[][]] => [table.name, []]));
  const tooLong = new Set<string>();
  const cellsOf = (name: string): number => (kept.get(name)?.length ?? 0) * (kept.get(name)?.[0]?.length ?? 0);
  return {
    add: ({ name }, { year, province }, rows) => {
      const own = kept.get(name);
      if (own === undefined) return;
      const yearCell = /^\d+$/.test(year) ? Number(year) : year;
      for (const row of rows)
        own.push([yearCell, province, ...row].map((value) => ({ value: value ?? '', style: PLAIN })));
      const names = [...kept.keys()];
      if (names.reduce((sum, one) => sum + cellsOf(one), 0) <= MOST_CELLS) return;
      const largest = names.reduce((one, other) => (cellsOf(other) > cellsOf(one) ? other : one));
      kept.delete(largest);
      tooLong.add(largest);
    },
    tooLong: () => [...tooLong],
    toBytes: () =>
      writeXlsx(
        tables
          .filter(({ name }) => kept.has(name))
          .map(({ name, columns }) => ({
            name,
            rows: [
              ['year', 'province', ...columns.map((one) => one.name)].map((value) => ({ value, style: HEADER })),
              ...(kept.get(name) ?? []),
            ],
            widths: [60, ...columns.map(() => WIDTH), WIDTH],
            ...{ frozenRows: 1, frozenColumns: 0, isProtected: false, validations: [], colours: [] },
          })),
      ),
  };
}
