// The workbook of an archive leaves out what a spreadsheet does not bear, the largest table first.
import { readXlsx } from '../../src/domain/file-formats/xlsx/read';
import { ARCHIVE_TABLES, partitionOf } from '../../src/domain/packages/archive';
import { archiveBook } from '../../src/local/archive/workbook';

const [competitions, entries, marks] = ARCHIVE_TABLES;
const partition = { year: '2026', province: 'Bali' };

it('keeps small tables beside one that is too long', () => {
  const book = archiveBook([competitions!, marks!]);
  const row = marks!.columns.map(() => 'x');
  for (let index = 0; index < 70; index += 1)
    book.add(
      marks!,
      partition,
      Array.from({ length: 1000 }, () => row),
    );
  book.add(competitions!, partition, [competitions!.columns.map(() => null)]);
  expect(book.tooLong()).toEqual(['marks']);
  expect(readXlsx(book.toBytes()).map(({ name, rows }) => [name, rows.length])).toEqual([['competitions', 2]]);
  expect(archiveBook([entries!]).tooLong()).toEqual([]);
});

it('a year and a province become folders that any system takes', () => {
  const of = (year: string, province: string) =>
    partitionOf({ competition: { name: '', year, government: '', city: '', province, organizer: '' } });
  expect(of('2025/2026', 'DKI Jakarta')).toEqual({ year: '2025', province: 'DKI Jakarta' });
  expect(of('', '../..')).toEqual({ year: 'unknown', province: '-' });
  expect(of('', '')).toEqual({ year: 'unknown', province: 'unknown' });
});
