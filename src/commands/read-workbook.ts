// Reads the spreadsheet once: configuration, and the tab of every judge.
import type { Competition } from '../competition/competition';
import { criteriaOf } from '../competition/competition';
import type { Finding } from '../competition/finding';
import type { PlenaryDecision } from '../competition/plenary';
import type { Grid, ScoreSheet } from '../competition/score-sheet';
import { readTab, tabNames } from '../google/spreadsheet';
import { judgeTabs, repeatedTabs, strangersTabs } from '../sheets/judge-tabs';
import { locator } from '../sheets/locate';
import { plenaryTab, readPlenary } from '../sheets/plenary';
import { type CompetitionReading, configurationTabs, repeatedConfigurationTabs } from '../sheets/read-competition';
import { entryFinder, readScoreSheet } from '../sheets/score-sheet';
import type { TabContent } from '../sheets/tab-content';
import { checkEntries, type Locate } from '../validation';
import { configurationOf } from './configuration';

export type WorkbookReading = {
  competition: Competition;
  sheets: ScoreSheet[];
  /** What the plenary decided. */
  decisions: PlenaryDecision[];
  /** What could not be read. */
  findings: Finding[];
  locate: Locate;
  /** Configuration tabs that the workbook lacks, with what was understood instead. */
  unwritten: TabContent[];
};

/** Codes that two entries share, at their cells. */
function duplicateCodes({ competition, tables, rows }: CompetitionReading): Finding[] {
  const column = tables.entries?.columns.get('code');
  if (tables.entries === null || column === undefined) return [];
  const entries = competition.entries.map((entry, index) => ({ entry, row: rows.entries[index] ?? 0 }));
  return checkEntries(entries, tables.entries.tab, column);
}

/** Tabs that would count as well if another did not stand before them: which one is meant is not for us to guess. */
const copiedTabs = (names: readonly string[], competition: Competition): Finding[] => [
  ...repeatedConfigurationTabs(names).map(({ name, first }): Finding => {
    return { code: 'TAB_COPY', severity: 'error', tab: name, params: { judge: null, first } };
  }),
  ...repeatedTabs(names, competition).map(({ name, stage, judge, first }): Finding => {
    const params = { judge: judge.code, first };
    return { code: 'TAB_COPY', severity: 'error', stage: stage.name, tab: name, params };
  }),
];

/** Tabs of judges who are not in the judges tab, or do not sit in the stage: not read, but told. */
const unreadTabs = (names: readonly string[], competition: Competition): Finding[] =>
  strangersTabs(names, competition).map(({ name, judge }): Finding => {
    const params = { setting: 'judges.code', value: judge, reason: 'unknown-judge' as const, allowed: [] };
    return { code: 'SETTING_INVALID', severity: 'warning', tab: name, params };
  });

/** Reads everything that counts: one content read per configuration tab and per judge tab. */
export function readWorkbook(): WorkbookReading {
  const names = tabNames();
  const tabs = configurationTabs(names);
  const grids = new Map([...tabs].map(([part, name]) => [part, readTab(name)]));
  const others = names.filter((name) => ![...tabs.values()].includes(name));
  const read = remembering(readTab);
  const { reading, unwritten, findings } = configurationOf(grids, others, read);
  const { competition } = reading;
  const find = entryFinder(competition.entries);
  const plenaryName = plenaryTab(others);
  const plenary = plenaryName === undefined ? null : readPlenary(read(plenaryName), competition);
  return {
    competition,
    decisions: plenary?.decisions ?? [],
    sheets: judgeTabs(others, competition).map(({ name, stage, judge }) =>
      readScoreSheet(read(name), stage.name, judge.code, criteriaOf(competition, stage), find),
    ),
    findings: [
      ...reading.findings,
      ...duplicateCodes(reading),
      ...copiedTabs(names, competition),
      ...unreadTabs(others, competition),
      ...findings,
      ...(plenary?.findings ?? []),
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
