// archive: packages of several cities and years as one workbook, as CSV, and as Parquet; one package at a time in memory.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ARCHIVE_TABLES, type Partition, partitionOf } from '../../domain/packages/archive';
import { checkPackage, statedContent } from '../../domain/packages/check';
import { packageFaultSentence } from '../../domain/packages/words';
import { csvFile } from '../archive/csv';
import { type ParquetFile, parquetFile } from '../archive/parquet';
import { archiveBook } from '../archive/workbook';
import type { CommandLineWords } from '../words/command-line';
import type { ArchiveAnswer } from './answers';
import { type Command, outOf } from './commands';
import { makeFolder } from './folder';
import { writeInto } from './pack';
import { packageBytes, packageFiles, sha256 } from './package-files';
import { withoutControls } from './print';
import { SCHEMA_VERSION } from './schema-version';

const WORKBOOK = 'archive.xlsx';

export const archive: Command = async (asked, { words, out, log }) => {
  const files = packageFiles(asked.rest, words);
  const folder = outOf(asked, words);
  makeFolder(folder, words);
  const answer = await written(files, folder, words, log);
  const lines = [
    words.archived(answer.packages, answer.rows.marks ?? 0),
    ...answer.refused.map((one) => withoutControls(words.refusedPackage(path.basename(one.file), one.message))),
    ...answer.tooLong.map((name) => words.tooLongForWorkbook(name)),
    words.archiveIn(folder),
  ];
  if (asked.json) out(JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...answer }));
  else for (const line of lines) out(line);
  return answer.ok ? 0 : 1;
};

/** The files of one partition after those of another: only one is open at a time. */
function byPartition(files: readonly string[], words: CommandLineWords): { file: string; partition: Partition }[] {
  return files
    .map((file) => {
      const stated = statedContent(packageBytes(file, words));
      return { file, partition: partitionOf(stated ?? { competition: NOWHERE }) };
    })
    .sort((one, other) => (keyOf(one.partition) < keyOf(other.partition) ? -1 : 1));
}

const NOWHERE = { name: '', year: '', government: '', city: '', province: '', organizer: '' };
const keyOf = ({ year, province }: Partition): string => `${year}/${province}`;

async function written(
  files: readonly string[],
  folder: string,
  words: CommandLineWords,
  log: (line: string) => void,
): Promise<ArchiveAnswer> {
  const [csv, parquet] = [path.join(folder, 'csv'), path.join(folder, 'parquet')];
  mkdirSync(csv, { recursive: true });
  const texts = ARCHIVE_TABLES.map((table) => csvFile(path.join(csv, `${table.name}.csv`), table));
  const book = archiveBook(ARCHIVE_TABLES);
  const rows: Record<string, number> = Object.fromEntries(ARCHIVE_TABLES.map(({ name }) => [name, 0]));
  const refused: ArchiveAnswer['refused'] = [];
  const seen = new Set<string>();
  let open: { key: string; files: ParquetFile[] } = { key: '', files: [] };
  const close = (): void => {
    for (const one of open.files) one.close();
  };
  for (const [index, { file, partition }] of byPartition(files, words).entries()) {
    if (index > 0 && index % 100 === 0) log(words.archiving(index, files.length));
    const { checked, faults } = checkPackage(packageBytes(file, words), sha256);
    const code = checked === null ? (faults[0]?.code ?? 'not-a-package') : 'twice';
    if (checked === null || seen.has(checked.seal)) {
      const reasons = faults.map((one) => packageFaultSentence(one, words.language));
      refused.push({ file, code, message: checked === null ? reasons.join(' ') : words.archivedTwice });
      continue;
    }
    seen.add(checked.seal);
    if (open.key !== keyOf(partition)) {
      close();
      const made = await Promise.all(ARCHIVE_TABLES.map((table) => parquetFile(parquet, table, partition)));
      open = { key: keyOf(partition), files: made };
    }
    for (const [at, table] of ARCHIVE_TABLES.entries()) {
      const own = table.rows(checked);
      texts[at]?.add(partition, own);
      open.files[at]?.add(own);
      book.add(table, partition, own);
      rows[table.name] = (rows[table.name] ?? 0) + own.length;
    }
  }
  close();
  for (const one of texts) one.close();
  writeInto(folder, WORKBOOK, book.toBytes(), words);
  return { ok: refused.length === 0, packages: seen.size, rows, refused, tooLong: book.tooLong() };
}
