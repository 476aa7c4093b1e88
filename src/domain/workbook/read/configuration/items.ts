// Reading one configuration table: rows with their key, cells as numbers, weights or choices, faults as findings.

import type { Finding, FindingParams } from '../../../validation/finding';
import type { SettingFault } from '../../../validation/settings/setting-invalid/words';
import type { Cell } from '../../../vocabulary/cell';
import { choiceOf, type Word } from '../../../vocabulary/words';
import { isBlank, numberOf, textOf } from '../cells';
import { placeIn, type TableReading, type TableRow } from '../table';

/** What a table was read into: its items, and the 0-based row of each. */
export type ReadItems<T> = { items: T[]; rows: number[]; findings: Finding[] };

type Choices<T> = readonly (readonly [T, Word])[];

/** Reads cells of one table; what cannot be read is reported and left empty. */
export type PartReader<K extends string> = {
  rows: readonly TableRow<K>[];
  findings: Finding[];
  report(row: TableRow<K>, key: K, value: Cell, reason: SettingFault, allowed?: string[]): void;
  /** null when blank, or when it cannot be read or is not wanted. */
  number(row: TableRow<K>, key: K, wanted?: (value: number) => boolean): number | null;
  /** A number or a percentage; null when blank or unreadable. */
  weight(row: TableRow<K>, key: K, of: 'criteria' | 'stages'): number | null;
  /** null when blank or unknown. */
  choice<T>(row: TableRow<K>, key: K, choices: Choices<T>): T | null;
  place(row: TableRow<K>, key: K): { tab: string; cell: string } | null;
};

/** A reader of a table; of nothing where the workbook has no such tab. */
export function partReader<K extends string>(reading: TableReading<K> | null): PartReader<K> {
  const findings: Finding[] = [];
  const place = (row: TableRow<K>, key: K) => placeIn(reading, row.row, key);
  const report: PartReader<K>['report'] = (row, key, value, reason, allowed = []) => {
    const params = { setting: `${reading?.part ?? ''}.${key}`, value, reason, allowed };
    findings.push({ code: 'SETTING_INVALID', severity: 'error', ...place(row, key), params });
  };
  return {
    rows: reading?.rows ?? [],
    findings,
    report,
    place,
    number: (row, key, wanted = () => true) => {
      const raw = row.cell(key);
      if (isBlank(raw)) return null;
      const value = numberOf(raw);
      if (value !== null && wanted(value)) return value;
      report(row, key, raw, value === null ? 'not-a-number' : 'out-of-range');
      return null;
    },
    weight: (row, key, of) => {
      const raw = row.cell(key);
      const value = numberOf(typeof raw === 'string' ? raw.replace(/%\s*$/, '') : raw);
      if (value === null && !isBlank(raw)) {
        const params = { of, reason: 'not-a-number' as const, value: raw };
        findings.push({ code: 'WEIGHTS_INVALID', severity: 'error', ...place(row, key), params });
      }
      return value;
    },
    choice: (row, key, choices) => {
      const typed = textOf(row.cell(key));
      const value = choiceOf(typed, choices);
      if (typed === '' || value !== undefined) return value ?? null;
      report(
        row,
        key,
        typed,
        'not-allowed',
        choices.map(([, one]) => one.id),
      );
      return null;
    },
  };
}

/** Reports a table whose header stands there with nothing below: a new workbook that nobody has filled in yet. */
export function reportNoRows<K extends string>(reader: PartReader<K>, reading: TableReading<K> | null, key: K): void {
  if (reading === null || reading.rows.length > 0) return;
  const params = {
    setting: `${reading.part}.${key}`,
    value: '',
    reason: 'no-rows',
    allowed: [],
  } satisfies FindingParams['SETTING_INVALID'];
  const place = placeIn(reading, reading.headerRow + 1, key) ?? { tab: reading.tab };
  reader.findings.push({ code: 'SETTING_INVALID', severity: 'warning', ...place, params });
}

/** The rows that have their key; one with content but without it is reported, since nothing typed is dropped in silence. */
export const keyed = <K extends string>(reader: PartReader<K>, key: K): TableRow<K>[] =>
  reader.rows.filter((row) => {
    if (!isBlank(row.cell(key))) return true;
    reader.report(row, key, '', 'empty');
    return false;
  });

/** Columns of the office's own, by their headers as typed; nothing where there are none. */
export function ownColumns<K extends string>(row: TableRow<K>): { own?: Readonly<Record<string, string>> } {
  const others = row.others().map(([header, cell]) => [header, textOf(cell)] as const);
  return others.length === 0 ? {} : { own: Object.fromEntries(others) };
}
