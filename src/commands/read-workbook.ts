// Reads the spreadsheet once: configuration, and the tab of every judge.
import type { Competition } from '../competition/competition';
import { criteriaOf } from '../competition/competition';
import type { Finding } from '../competition/finding';
import type { Grid, ScoreSheet } from '../competition/score-sheet';
import { protectedTabs, readFormats, readFormulas, readTab, tabNames } from '../google/spreadsheet';
import { copiedTabs, judgeTabs, repeatedTabs, strangersTabs } from '../sheets/judge-tabs';
import { locator } from '../sheets/locate';
import { mayHoldPercents, withPercents } from '../sheets/percent';
import { type CompetitionReading, configurationTabs, repeatedConfigurationTabs } from '../sheets/read-competition';
import { entryFinder, readScoreSheet } from '../sheets/score-sheet';
import type { TabContent } from '../sheets/tab-content';
import { judgeTabName } from '../sheets/tab-names';
import { checkEntries, checkEntryNames, type Locate } from '../validation';
import { configurationOf } from './configuration';
import { type Orders, recallOrders } from './row-orders';

export type WorkbookReading = {
  competition: Competition;
  sheets: ScoreSheet[];
  /** What could not be read. */
  findings: Finding[];
  locate: Locate;
  /** Whose scores stood where at the last reading. */
  orders: Orders;
  /** Names of all tabs that are protected as a whole. */
  protectedTabs: readonly string[];
  /** Configuration tabs that the workbook lacks, with what was understood instead. */
  unwritten: TabContent[];
};

/** Codes and names that two entries share, at their cells. */
function duplicateEntries({ competition, tables, rows }: CompetitionReading): Finding[] {
  if (tables.entries === null) return [];
  const { tab, columns } = tables.entries;
  const [code, name] = [columns.get('code'), columns.get('name')];
  const entries = competition.entries.map((entry, index) => ({ entry, row: rows.entries[index] ?? 0 }));
  return [
    ...(code === undefined ? [] : checkEntries(entries, tab, code)),
    ...(name === undefined ? [] : checkEntryNames(entries, tab, name)),
  ];
}

/** Tabs that would count as well if another did not stand before them: which one is meant is not for us to guess. */
const tabsTwice = (names: readonly string[], competition: Competition): Finding[] => [
  ...repeatedConfigurationTabs(names).map(({ name, first }): Finding => {
    return { code: 'TAB_COPY', severity: 'error', tab: name, params: { judge: null, first, reason: 'same-name' } };
  }),
  ...repeatedTabs(names, competition).map(({ name, stage, judge, first }): Finding => {
    const params = { judge: judge.code, first, reason: 'same-name' as const };
    return { code: 'TAB_COPY', severity: 'error', stage: stage.name, tab: name, params };
  }),
  ...copiedTabs(names, competition).map(({ name, stage, judge }): Finding => {
    const params = { judge: judge.code, first: judgeTabName(stage, judge), reason: 'copy' as const };
    return { code: 'TAB_COPY', severity: 'error', stage: stage.name, tab: name, params };
  }),
];

/** Tabs of judges who are not in the judges tab, or do not sit in the stage: not read, but told. */
const unreadTabs = (names: readonly string[], competition: Competition): Finding[] =>
  strangersTabs(names, competition).map(({ name, judge }): Finding => {
    const params = { setting: 'judges.code', value: judge, reason: 'unknown-judge' as const, allowed: [] };
    return { code: 'SETTING_INVALID', severity: 'warning', tab: name, params };
  });

/** Reads everything that counts: one content read per configuration tab and two per judge tab; more only where it is odd. */
export function readWorkbook(): WorkbookReading {
  const names = tabNames();
  const tabs = configurationTabs(names);
  const grids = new Map([...tabs].map(([part, name]) => [part, readTab(name)]));
  const others = names.filter((name) => ![...tabs.values()].includes(name));
  const read = remembering(readTab);
  const { reading, unwritten, findings } = configurationOf(grids, others, read);
  const { competition } = reading;
  const find = entryFinder(competition.entries);
  return {
    competition,
    sheets: judgeTabs(others, competition).map(({ name, stage, judge }) => {
      const criteria = criteriaOf(competition, stage);
      const formulas = readFormulas(name);
      const grid = { ...read(name), ...(formulas && { formulas }) };
      const sheet = readScoreSheet(grid, stage.name, judge.code, criteria, find);
      return mayHoldPercents(sheet, criteria) ? withPercents(sheet, readFormats(name)) : sheet;
    }),
    orders: recallOrders(),
    protectedTabs: protectedTabs(),
    findings: [
      ...reading.findings,
      ...duplicateEntries(reading),
      ...tabsTwice(names, competition),
      ...unreadTabs(others, competition),
      ...findings,
    ],
    locate: locator(reading),
    unwritten,
  };
}

/** A tab that is looked at twice is read once. */
function remembering(read: (name: string) => Grid): (name: string) => Grid {
  const grids = new Map<string, Grid>();
  return (name) => {
    const grid = grids.get(name) ?? read(name);
    grids.set(name, grid);
    return grid;
  };
}
