// The judges tab → judges.
import type { Judge } from '../../../competition/competition';
import { isAddress } from '../../../vocabulary/address';
import { nameKey } from '../../../vocabulary/keys';
import type { judgesTable, KeyOf } from '../../../vocabulary/tables';
import { YES_NO } from '../../../vocabulary/words';
import { isBlank, listOf, textOf } from '../cells';
import type { TableReading, TableRow } from '../table';
import { keyed, ownColumns, partReader, type ReadItems, reportNoRows } from './items';

type JudgeKey = KeyOf<typeof judgesTable>;

/** Reads the judges; stages are named as the stages tab names them. */
export function readJudges(
  reading: TableReading<JudgeKey> | null,
  stages: readonly string[],
  criteria: readonly string[] = [],
): ReadItems<Judge> {
  const reader = partReader(reading);
  reportNoRows(reader, reading, 'code');
  const rows = keyed(reader, 'code');
  for (const row of rows) {
    const value = textOf(row.cell('email'));
    if (value === '' || isAddress(value)) continue;
    const params = { setting: 'judges.email', value, reason: 'not-an-address' as const, allowed: [] };
    reader.findings.push({ code: 'SETTING_INVALID', severity: 'warning', ...reader.place(row, 'email'), params });
  }
  return {
    items: rows.map((row) => ({
      ...judgeOf(row, stages),
      ...(isBlank(row.cell('criteria')) ? {} : { criteria: namesIn(listOf(row.cell('criteria')), criteria) }),
      ...(reader.choice(row, 'unavailable', YES_NO) === true ? { unavailable: true as const } : {}),
    })),
    rows: rows.map(({ row }) => row),
    findings: reader.findings,
  };
}

function judgeOf(row: TableRow<JudgeKey>, stages: readonly string[]): Judge {
  const text = (key: JudgeKey): string => textOf(row.cell(key));
  return {
    code: text('code'),
    name: text('name'),
    role: text('role'),
    institution: text('institution'),
    // What is no address belongs to nobody: nothing is opened to it.
    email: isAddress(text('email')) ? text('email') : '',
    phone: text('phone'),
    stages: namesIn(listOf(row.cell('stages')), stages),
    conflicts: listOf(row.cell('conflicts')),
    ...ownColumns(row),
  };
}

/** The names that a list of parts means; a name may itself hold a comma, so the longest run of parts that is one wins. */
function namesIn(parts: readonly string[], names: readonly string[]): string[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  for (let count = parts.length; count > 0; count -= 1) {
    const key = nameKey(parts.slice(0, count).join(' '));
    const name = names.find((one) => nameKey(one) === key);
    if (name !== undefined) return [name, ...namesIn(parts.slice(count), names)];
  }
  return [first, ...namesIn(rest, names)];
}
