// Writes a table as Parquet, a folder per year and province as engines expect it: marks/year=2026/province=Jawa Timur/part.parquet
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveColumn, ArchiveTable, Partition } from '../../domain/packages/archive';
import type { TidyValue } from '../../domain/packages/tables';

/** Rows of one group, which is what is held in memory. */
const GROUP = 50_000;

const TYPES = { text: 'STRING', whole: 'INT32', number: 'DOUBLE', flag: 'BOOLEAN' } as const;

export type ParquetFile = { add(rows: readonly TidyValue[][]): void; close(): void };

/** A file of one table and partition; year and province stand in its path alone. */
export async function parquetFile(root: string, table: ArchiveTable, partition: Partition): Promise<ParquetFile> {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const folder = path.join(root, table.name, `year=${partition.year}`, `province=${partition.province}`);
  mkdirSync(folder, { recursive: true });
  const columnData = (rows: readonly TidyValue[][]) =>
    table.columns.map(({ name, type }: ArchiveColumn, index) => ({
      ...{ name, type: TYPES[type], nullable: true as const },
      data: rows.map((row) => row[index] ?? null),
    }));
  const writer = new ParquetWriter({
    writer: fileWriter(path.join(folder, 'part.parquet')),
    schema: schemaFromColumnData({ columnData: columnData([]) }),
    createdBy: 'lembar-juri',
  });
  let waiting: TidyValue[][] = [];
  const flush = (): void => {
    if (waiting.length > 0) writer.write({ columnData: columnData(waiting), rowGroupSize: GROUP });
    waiting = [];
  };
  return {
    add: (rows) => {
      for (const row of rows) waiting.push(row);
      if (waiting.length >= GROUP) flush();
    },
    close: () => {
      flush();
      writer.finish();
    },
  };
}
