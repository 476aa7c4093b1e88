// Writes a table as one CSV file, a package after the other.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { ArchiveTable, Partition } from '../../domain/packages/archive';
import { CSV_START, csvLine } from '../../domain/packages/csv';
import type { TidyValue } from '../../domain/packages/tables';

export type CsvFile = { add(partition: Partition, rows: readonly TidyValue[][]): void; close(): void };

export function csvFile(file: string, { columns }: ArchiveTable): CsvFile {
  const open = openSync(file, 'w');
  writeSync(open, CSV_START + csvLine(['year', 'province', ...columns.map(({ name }) => name)]));
  return {
    add: ({ year, province }, rows) =>
      void writeSync(open, rows.map((row) => csvLine([year, province, ...row])).join('')),
    close: () => closeSync(open),
  };
}
