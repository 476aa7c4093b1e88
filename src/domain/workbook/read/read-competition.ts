// The configuration tabs → Competition. What cannot be read is a finding with its cell.
import type { Criterion, Entry, Stage } from '../../competition/competition';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { SettingKey } from '../../settings/setting-words';
import type { Finding } from '../../validation/finding';
import type { Grid } from '../../vocabulary/cell';
import { nameKey } from '../../vocabulary/keys';
import type { Table } from '../../vocabulary/table';
import {
  criteriaTable,
  entriesTable,
  institutionsTable,
  judgesTable,
  type KeyOf,
  settingsTable,
  signersTable,
  stagesTable,
} from '../../vocabulary/tables';
import { ONLY_STAGE } from '../../vocabulary/words';
import { type IsBound, tabOfPart, unbound } from '../part-tabs';
import { readCriteria } from './configuration/criteria';
import { readEntries } from './configuration/entries';
import { readInstitutions } from './configuration/institutions';
import type { ReadItems } from './configuration/items';
import { readJudges } from './configuration/judges';
import { readSigners } from './configuration/signers';
import { readStages } from './configuration/stages';
import { readSettings } from './read-settings';
import { placeIn, readTable, type TableReading } from './table';

export const CONFIGURATION = [
  'settings',
  'stages',
  'criteria',
  'entries',
  'judges',
  'institutions',
  'signers',
] as const;
export type ConfigurationTab = (typeof CONFIGURATION)[number];

/** Which tab of the workbook plays which part, by its name in either language. */
export function configurationTabs(names: readonly string[], isBound: IsBound = unbound): Map<ConfigurationTab, string> {
  const tabs = new Map<ConfigurationTab, string>();
  for (const part of CONFIGURATION) {
    const name = tabOfPart(names, part, isBound);
    if (name !== undefined) tabs.set(part, name);
  }
  return tabs;
}

export type CompetitionReading = {
  competition: ConfiguredCompetition;
  /** What could not be read. */
  findings: Finding[];
  tables: {
    settings: TableReading<KeyOf<typeof settingsTable>> | null;
    stages: TableReading<KeyOf<typeof stagesTable>> | null;
    criteria: TableReading<KeyOf<typeof criteriaTable>> | null;
    entries: TableReading<KeyOf<typeof entriesTable>> | null;
    judges: TableReading<KeyOf<typeof judgesTable>> | null;
    institutions: TableReading<KeyOf<typeof institutionsTable>> | null;
    signers: TableReading<KeyOf<typeof signersTable>> | null;
  };
  /** The row of each setting, and of each stage, criterion, entry and judge in their order. */
  rows: {
    settings: Map<SettingKey, number>;
    /** By the place that each prize belongs to. */
    prizes: Map<number, number>;
    stages: number[];
    criteria: number[];
    entries: number[];
    judges: number[];
  };
};

const onlyStage: Stage = { name: ONLY_STAGE, weight: null, advance: null, title: null, form: null, date: null };

/** A column of that name in which no category of the entries stands groups the criteria for the office alone. */
function withKnownCategories(
  read: ReadItems<Criterion>,
  entries: readonly Entry[],
  table: TableReading<KeyOf<typeof criteriaTable>> | null,
): ReadItems<Criterion> {
  const known = new Set(entries.map(({ category }) => nameKey(category)));
  const at = read.items.findIndex(({ category }) => category !== undefined);
  const first = read.items[at];
  if (first === undefined || read.items.some(({ category }) => category !== undefined && known.has(nameKey(category))))
    return read;
  const params = {
    setting: 'criteria.category',
    value: first.category ?? '',
    reason: 'not-a-category' as const,
    allowed: [...new Set(entries.map(({ category }) => category).filter((one) => one !== ''))],
  };
  const place = placeIn(table, read.rows[at], 'category');
  return {
    ...read,
    items: read.items.map(({ category: _, ...rest }) => rest),
    findings: [...read.findings, { code: 'SETTING_INVALID', severity: 'warning', ...place, params }],
  };
}

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
    signers: table('signers', signersTable),
  };
  const settings = readSettings(tables.settings);
  const stages = readStages(tables.stages);
  const named = stages.items.length > 0 ? stages.items : [onlyStage];
  const stageName = (typed: string): string => named.find((one) => nameKey(one.name) === nameKey(typed))?.name ?? typed;
  const entries = readEntries(tables.entries);
  const { requirements, ...asked } = readCriteria(tables.criteria, stageName, stages.screening);
  const criteria = withKnownCategories(asked, entries.items, tables.criteria);
  const judges = readJudges(
    tables.judges,
    named.map((stage) => stage.name),
    criteria.items.map(({ name }) => name),
  );
  const institutions = readInstitutions(tables.institutions);
  const signers = readSigners(tables.signers);
  return {
    competition: {
      settings: settings.settings,
      stages: named,
      criteria: criteria.items,
      entries: entries.items,
      judges: judges.items,
      institutions: institutions.items,
      ...(tables.signers === null ? {} : { signers: signers.items }),
      ...(stages.screening === null ? {} : { screening: { stage: stages.screening, requirements, checks: [] } }),
    },
    findings: [settings, stages, criteria, entries, judges, institutions, signers].flatMap((part) => part.findings),
    tables,
    rows: {
      settings: settings.rows,
      prizes: settings.prizeRows,
      stages: stages.rows,
      criteria: criteria.rows,
      entries: entries.rows,
      judges: judges.rows,
    },
  };
}
