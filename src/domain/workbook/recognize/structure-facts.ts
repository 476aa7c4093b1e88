// What every other column and row of the judges' tabs is, for people to look at.
import { ENTRY_COLUMNS, type Fact, type PassedReason } from '../../validation/inference/inference';
import { columnLetters } from '../../vocabulary/a1';
import { nameKey } from '../../vocabulary/keys';
import { textOf } from '../read/cells';
import type { ColumnRole, TabStructure } from '../structure';

const REASONS: Partial<Record<ColumnRole, PassedReason>> = {
  sum: 'sum',
  mean: 'mean',
  weighted: 'weighted',
  weight: 'weight',
  statistic: 'statistic',
  rank: 'rank',
  number: 'number',
  large: 'large',
  text: 'text',
  'left-out': 'left-out',
};
/** Each header and each label once. */
export function structureFacts(structures: readonly TabStructure[]): Fact[] {
  const columns = new Map<string, Fact>();
  const rows = new Map<string, Fact>();
  for (const { columns: shapes, rows: roles, tab, values } of structures) {
    for (const { role, label, column } of shapes) {
      const reason = REASONS[role];
      if (reason === undefined) continue;
      const header = label || columnLetters(column);
      const key = `${reason} ${nameKey(header)}`;
      if (!columns.has(key)) columns.set(key, { kind: 'PASSED_COLUMN', sure: true, params: { header, reason } });
    }
    for (const [row, role] of roles.entries()) {
      if (role === 'entry' || role === 'blank') continue;
      const reason = role;
      const label = (values[row] ?? []).map(textOf).find((text) => text !== '') ?? '';
      // Of notes and signatures the first is enough.
      const key = reason === 'note' ? reason : `${reason} ${nameKey(label)}`;
      if (!rows.has(key))
        rows.set(key, { kind: 'PASSED_ROW', sure: true, params: { tab, row: row + 1, label, reason } });
    }
  }
  return [...entryColumns(structures), ...columns.values(), ...rows.values()];
}

/** Of the first tab; where others head them otherwise, by what they are there. */
function entryColumns(structures: readonly TabStructure[]): Fact[] {
  const [first] = structures;
  const headers = Object.fromEntries(
    ENTRY_COLUMNS.flatMap((key) => {
      const found = first?.columns.find(({ role }) => role === key);
      return found === undefined ? [] : [[key, found.label || columnLetters(found.column)]];
    }),
  );
  return Object.keys(headers).length === 0 ? [] : [{ kind: 'ENTRY_COLUMNS', sure: true, params: { headers } }];
}
