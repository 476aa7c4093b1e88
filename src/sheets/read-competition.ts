// The configuration tabs → Competition. What cannot be read is a finding with its cell.
import type { Competition, Criterion, Entry, Institution, Judge, Outcome, Stage } from '../competition/competition';
import type { Finding, SettingFault } from '../competition/finding';
import { nameKey } from '../competition/keys';
import type { Cell, Grid } from '../competition/score-sheet';
import { dateOf, isBlank, listOf, numberOf, textOf } from './cells';
import { readSettings } from './read-settings';
import type { SettingKey } from './settings-words';
import { placeIn, readTable, type Table, type TableReading, type TableRow } from './table';
import {
  criteriaTable,
  entriesTable,
  institutionsTable,
  judgesTable,
  type KeyOf,
  settingsTable,
  stagesTable,
} from './tables';
import { choiceOf, FORM_WORDS, isWord, ONLY_STAGE, STATUS_WORDS, TABS, YES_NO } from './words';

export const CONFIGURATION = ['settings', 'stages', 'criteria', 'entries', 'judges', 'institutions'] as const;
export type ConfigurationTab = (typeof CONFIGURATION)[number];

/** Which tab of the workbook plays which part, by its name in either language. */
export function configurationTabs(names: readonly string[]): Map<ConfigurationTab, string> {
  const tabs = new Map<ConfigurationTab, string>();
  for (const part of CONFIGURATION) {
    const name = names.find((one) => isWord(one, TABS[part]));
    if (name !== undefined) tabs.set(part, name);
  }
  return tabs;
}

export type CompetitionReading = {
  competition: Competition;
  /** What could not be read. */
  findings: Finding[];
  tables: {
    settings: TableReading<KeyOf<typeof settingsTable>> | null;
    stages: TableReading<KeyOf<typeof stagesTable>> | null;
    criteria: TableReading<KeyOf<typeof criteriaTable>> | null;
    entries: TableReading<KeyOf<typeof entriesTable>> | null;
    judges: TableReading<KeyOf<typeof judgesTable>> | null;
    institutions: TableReading<KeyOf<typeof institutionsTable>> | null;
  };
  /** The row of each setting, and of each stage, criterion, entry and judge in their order. */
  rows: {
    settings: Map<SettingKey, number>;
    stages: number[];
    criteria: number[];
    entries: number[];
    judges: number[];
  };
};

/** Reads the configuration tabs; a missing tab leaves its part empty (settings: the defaults; stages: the one stage). */
export function readCompetition(grids: ReadonlyMap<ConfigurationTab, Grid>): CompetitionReading {
  const table = <K extends string>(part: ConfigurationTab, kind: Table<K>): TableReading<K> | null => {
    const grid = grids.get(part);
    return grid === undefined ? null : readTable(grid, kind);
  };
  const tables = {
    settings: table('settings', settingsTable),
    stages: table('stages', stagesTable),
    criteria: table('criteria', criteriaTable),
    entries: table('entries', entriesTable),
    judges: table('judges', judgesTable),
    institutions: table('institutions', institutionsTable),
  };
  const findings: Finding[] = [];
  const settings = readSettings(tables.settings);
  findings.push(...settings.findings);

  const stageRows = rowsOf(tables.stages, 'name', findings);
  const stages: Stage[] = orderedByNumber(stageRows).map((row) => stageOf(row, tables.stages, findings));
  if (stages.length === 0)
    stages.push({ name: ONLY_STAGE, weight: null, advance: null, title: null, form: null, date: null });

  const stageNames = stages.map((stage) => stage.name);
  const stageName = (typed: string): string =>
    stages.find((one) => nameKey(one.name) === nameKey(typed))?.name ?? typed;
  const criterionRows = rowsOf(tables.criteria, 'name', findings);
  const weights = criterionRows.map((row) => row.cell('weight'));
  const criteria = criterionRows.map((row) =>
    criterionOf(row, tables.criteria, weights.every(isBlank), stageName, findings),
  );

  const entryRows = entryRowsOf(tables.entries, findings);
  const judgeRows = rowsOf(tables.judges, 'code', findings);
  const institutionRows = rowsOf(tables.institutions, 'name', findings);
  return {
    competition: {
      settings: settings.settings,
      stages,
      criteria,
      entries: entryRows.map((row) => entryOf(row, tables.entries, findings)),
      judges: judgeRows.map((row) => judgeOf(row, stageNames)),
      institutions: institutionRows.map(institutionOf),
    },
    findings,
    tables,
    rows: {
      settings: settings.rows,
      stages: orderedByNumber(stageRows).map(({ row }) => row),
      criteria: criterionRows.map(({ row }) => row),
      entries: entryRows.map(({ row }) => row),
      judges: judgeRows.map(({ row }) => row),
    },
  };
}

/** The rows that have their key; a row with content but without it is a finding (nothing typed is dropped in silence). */
function rowsOf<K extends string>(reading: TableReading<K> | null, key: K, findings: Finding[]): TableRow<K>[] {
  if (reading === null) return [];
  return reading.rows.filter(({ row, cell }) => {
    if (!isBlank(cell(key))) return true;
    findings.push(settingFinding(reading, row, key, '', 'empty'));
    return false;
  });
}

function entryRowsOf(
  reading: CompetitionReading['tables']['entries'],
  findings: Finding[],
): TableRow<KeyOf<typeof entriesTable>>[] {
  if (reading === null) return [];
  return reading.rows.filter(({ row, cell }) => {
    if (!isBlank(cell('code'))) return true;
    const place = placeIn(reading, row, 'code') ?? placeIn(reading, row, 'name') ?? { tab: reading.tab };
    findings.push({ code: 'ROW_WITHOUT_CODE', severity: 'error', ...place, params: { name: textOf(cell('name')) } });
    return false;
  });
}

function settingFinding<K extends string>(
  reading: TableReading<K> | null,
  row: number,
  key: K,
  value: Cell,
  reason: SettingFault,
  allowed: string[] = [],
): Finding {
  const place = placeIn(reading, row, key) ?? {};
  return {
    code: 'SETTING_INVALID',
    severity: 'error',
    ...place,
    params: { setting: `${reading?.part ?? ''}.${key}`, value, reason, allowed },
  };
}

/** In the order of `Urutan`; rows without a number keep their place behind those with one. */
function orderedByNumber(rows: TableRow<KeyOf<typeof stagesTable>>[]): TableRow<KeyOf<typeof stagesTable>>[] {
  const place = (row: TableRow<KeyOf<typeof stagesTable>>): number => numberOf(row.cell('order')) ?? Number.MAX_VALUE;
  return [...rows].sort((one, other) => place(one) - place(other) || one.row - other.row);
}

/** A number of a configuration cell: `empty` when blank; a finding and `empty` when it cannot be read or is not wanted. */
function numberIn<K extends string>(
  row: TableRow<K>,
  reading: TableReading<K> | null,
  key: K,
  findings: Finding[],
  wanted: (value: number) => boolean = () => true,
): number | null {
  const raw = row.cell(key);
  if (isBlank(raw)) return null;
  const value = numberOf(raw);
  if (value !== null && wanted(value)) return value;
  findings.push(settingFinding(reading, row.row, key, raw, value === null ? 'not-a-number' : 'out-of-range'));
  return null;
}

function weightIn<K extends string>(
  row: TableRow<K>,
  reading: TableReading<K> | null,
  key: K,
  of: 'criteria' | 'stages',
  findings: Finding[],
): number | null {
  const raw = row.cell(key);
  const value = numberOf(typeof raw === 'string' ? raw.replace(/%\s*$/, '') : raw);
  if (value === null && !isBlank(raw)) {
    const place = placeIn(reading, row.row, key) ?? {};
    findings.push({
      code: 'WEIGHTS_INVALID',
      severity: 'error',
      ...place,
      params: { of, reason: 'not-a-number', value: raw },
    });
  }
  return value;
}

function stageOf(
  row: TableRow<KeyOf<typeof stagesTable>>,
  reading: CompetitionReading['tables']['stages'],
  findings: Finding[],
): Stage {
  const form = textOf(row.cell('form'));
  const date = row.cell('date');
  const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1;
  const title = titleOf(textOf(row.cell('title')));
  if (title === 'unreadable')
    findings.push(settingFinding(reading, row.row, 'title', row.cell('title'), 'not-allowed', ['3: …; 6: …']));
  if (form !== '' && choiceOf(form, FORM_WORDS) === undefined) {
    findings.push(
      settingFinding(
        reading,
        row.row,
        'form',
        form,
        'not-allowed',
        FORM_WORDS.map(([, one]) => one.id),
      ),
    );
  }
  if (!isBlank(date) && dateOf(date) === null)
    findings.push(settingFinding(reading, row.row, 'date', date, 'not-a-date'));
  return {
    name: textOf(row.cell('name')),
    weight: weightIn(row, reading, 'weight', 'stages', findings),
    advance: numberIn(row, reading, 'advance', findings, isWhole),
    title: title === 'unreadable' ? null : title,
    form: choiceOf(form, FORM_WORDS) ?? null,
    date: dateOf(date),
  };
}

/** `Terbaik`, or `3: Nominasi Nasional; 6: Nominasi Provinsi`. */
function titleOf(typed: string): Stage['title'] | 'unreadable' {
  if (typed === '') return null;
  const parts = typed
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const outcomes = parts.map((part): Outcome | null => {
    const match = /^(\d+)\s*:\s*(.+)$/.exec(part);
    return match === null || Number(match[1]) < 1 ? null : { places: Number(match[1]), name: match[2] ?? '' };
  });
  if (outcomes.every((one) => one === null)) return { name: typed };
  const read = outcomes.filter((one) => one !== null);
  return read.length === outcomes.length ? { outcomes: read } : 'unreadable';
}

function criterionOf(
  row: TableRow<KeyOf<typeof criteriaTable>>,
  reading: CompetitionReading['tables']['criteria'],
  allBlank: boolean,
  stageName: (typed: string) => string,
  findings: Finding[],
): Criterion {
  const stage = textOf(row.cell('stage'));
  const weight = weightIn(row, reading, 'weight', 'criteria', findings);
  if (weight === null && !allBlank && isBlank(row.cell('weight'))) {
    const place = placeIn(reading, row.row, 'weight') ?? {};
    findings.push({
      code: 'WEIGHTS_INVALID',
      severity: 'error',
      ...place,
      params: { of: 'criteria', reason: 'partly-blank' },
    });
  }
  return {
    stage: stage === '' ? null : stageName(stage),
    name: textOf(row.cell('name')),
    weight: weight ?? 1,
    min: numberIn(row, reading, 'min', findings) ?? 0,
    max: numberIn(row, reading, 'max', findings) ?? 100,
    description: textOf(row.cell('description')),
  };
}

function entryOf(
  row: TableRow<KeyOf<typeof entriesTable>>,
  reading: CompetitionReading['tables']['entries'],
  findings: Finding[],
): Entry {
  const text = (key: KeyOf<typeof entriesTable>): string => textOf(row.cell(key));
  const status = text('status') === '' ? 'running' : choiceOf(text('status'), STATUS_WORDS);
  if (status === undefined) {
    const allowed = STATUS_WORDS.map(([, one]) => one.id);
    findings.push(settingFinding(reading, row.row, 'status', text('status'), 'not-allowed', allowed));
  }
  return {
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
    status: status ?? 'running',
    reason: text('reason'),
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

function judgeOf(row: TableRow<KeyOf<typeof judgesTable>>, stages: readonly string[]): Judge {
  const text = (key: KeyOf<typeof judgesTable>): string => textOf(row.cell(key));
  return {
    code: text('code'),
    name: text('name'),
    role: text('role'),
    institution: text('institution'),
    email: text('email'),
    phone: text('phone'),
    stages: namesIn(listOf(row.cell('stages')), stages),
    conflicts: listOf(row.cell('conflicts')),
  };
}

const institutionOf = (row: TableRow<KeyOf<typeof institutionsTable>>): Institution => ({
  name: textOf(row.cell('name')),
  parent: textOf(row.cell('parent')),
  unitType: textOf(row.cell('unitType')),
  required: choiceOf(textOf(row.cell('required')), YES_NO) ?? false,
});
