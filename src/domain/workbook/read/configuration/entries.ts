// The entries tab → entries.
import type { Entry } from '../../../competition/competition';
import type { entriesTable, KeyOf } from '../../../vocabulary/tables';
import { STATUS_WORDS } from '../../../vocabulary/words';
import { isBlank, numberOf, textOf } from '../cells';
import type { TableReading, TableRow } from '../table';
import { ownColumns, type PartReader, partReader, type ReadItems, reportNoRows } from './items';

type EntryKey = KeyOf<typeof entriesTable>;

/** Reads the entries; a row without a code is reported. */
export function readEntries(reading: TableReading<EntryKey> | null): ReadItems<Entry> {
  const reader = partReader(reading);
  reportNoRows(reader, reading, 'code');
  const rows = reader.rows.filter((row) => {
    if (!isBlank(row.cell('code'))) return true;
    const place = reader.place(row, 'code') ?? reader.place(row, 'name') ?? { tab: reading?.tab ?? '' };
    const params = { name: textOf(row.cell('name')) };
    reader.findings.push({ code: 'ROW_WITHOUT_CODE', severity: 'error', ...place, params });
    return false;
  });
  const items = rows.map((row) => entryOf(reader, row));
  return { items, rows: rows.map(({ row }) => row), findings: reader.findings };
}

function entryOf(reader: PartReader<EntryKey>, row: TableRow<EntryKey>): Entry {
  const text = (key: EntryKey): string => textOf(row.cell(key));
  // Somebody's own column of that name may hold anything: what is no number says nothing.
  const draw = numberOf(row.cell('draw'));
  return {
    ...(draw === null ? {} : { draw }),
    code: text('code'),
    name: text('name'),
    institution: text('institution'),
    category: text('category'),
    unitType: text('unitType'),
    innovator: text('innovator'),
    contact: text('contact'),
    phone: text('phone'),
    email: text('email'),
    link: text('link'),
    status: reader.choice(row, 'status', STATUS_WORDS) ?? 'running',
    reason: text('reason'),
    ...ownColumns(row),
  };
}
