// The institutions tab → institutions.
import type { Institution } from '../../../competition/competition';
import type { institutionsTable, KeyOf } from '../../../vocabulary/tables';
import { YES_NO } from '../../../vocabulary/words';
import { textOf } from '../cells';
import type { TableReading } from '../table';
import { keyed, partReader, type ReadItems } from './items';

/** Reads the institutions; none where the workbook has no such tab. */
export function readInstitutions(
  reading: TableReading<KeyOf<typeof institutionsTable>> | null,
): ReadItems<Institution> {
  const reader = partReader(reading);
  const rows = keyed(reader, 'name');
  const items = rows.map((row) => ({
    name: textOf(row.cell('name')),
    parent: textOf(row.cell('parent')),
    unitType: textOf(row.cell('unitType')),
    required: reader.choice(row, 'required', YES_NO) ?? false,
  }));
  return { items, rows: rows.map(({ row }) => row), findings: reader.findings };
}
