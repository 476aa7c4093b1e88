// The signers tab → signers. What cannot be read never keeps a result from standing: papers alone depend on it.
import type { Signer } from '../../../competition/signer';
import type { KeyOf, signersTable } from '../../../vocabulary/tables';
import { SIGNER_ACTING_WORDS, SIGNER_STATUS_WORDS } from '../../../vocabulary/words';
import { textOf } from '../cells';
import type { TableReading } from '../table';
import { keyed, partReader, type ReadItems } from './items';

type SignerKey = KeyOf<typeof signersTable>;

/** Separated by line breaks or semicolons: offices and names have commas. */
const parts = (text: string): string[] =>
  text
    .split(/[;\r\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Reads the signers; none where the workbook has no such tab. */
export function readSigners(reading: TableReading<SignerKey> | null): ReadItems<Signer> {
  const reader = partReader(reading);
  const rows = keyed(reader, 'office');
  const items = rows.map((row): Signer => {
    const text = (key: SignerKey): string => textOf(row.cell(key));
    return {
      office: text('office'),
      name: text('name'),
      plainName: text('plainName'),
      rank: text('rank'),
      nip: text('nip'),
      status: reader.choice(row, 'status', SIGNER_STATUS_WORDS) ?? 'definitive',
      acting: reader.choice(row, 'acting', SIGNER_ACTING_WORDS) ?? 'self',
      onBehalfOf: parts(text('onBehalfOf')),
      documents: parts(text('documents').replace(/,/g, ';')),
      letterhead: text('letterhead'),
      copies: text('copies'),
    };
  });
  const findings = reader.findings.map((one) => ({ ...one, severity: 'warning' as const }));
  return { items, rows: rows.map(({ row }) => row), findings };
}
