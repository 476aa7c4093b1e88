// Reads the spreadsheet once: configuration, and the tab of every judge.
import type { Competition } from '../competition/competition';
import { criteriaOf } from '../competition/competition';
import type { Finding } from '../competition/finding';
import type { ScoreSheet } from '../competition/score-sheet';
import { readTab, tabNames } from '../google/spreadsheet';
import { locator } from '../sheets/locate';
import { type CompetitionReading, configurationTabs, readCompetition } from '../sheets/read-competition';
import { entryFinder, readScoreSheet } from '../sheets/score-sheet';
import { judgeTabOf } from '../sheets/tab-names';
import { TABS } from '../sheets/words';
import { checkEntries, type Locate } from '../validation';

export type WorkbookReading = {
  competition: Competition;
  sheets: ScoreSheet[];
  /** What could not be read. */
  findings: Finding[];
  locate: Locate;
};

/** Codes that two entries share, at their cells. */
function duplicateCodes({ competition, tables, rows }: CompetitionReading): Finding[] {
  const column = tables.entries?.columns.get('code');
  if (tables.entries === null || column === undefined) return [];
  const entries = competition.entries.map((entry, index) => ({ entry, row: rows.entries[index] ?? 0 }));
  return checkEntries(entries, tables.entries.tab, column);
}

/** Reads everything that counts: one content read per configuration tab and per judge tab. */
export function readWorkbook(): WorkbookReading {
  const names = tabNames();
  const tabs = configurationTabs(names);
  const reading = readCompetition(new Map([...tabs].map(([part, name]) => [part, readTab(name)])));
  const { competition } = reading;
  const find = entryFinder(competition.entries);
  const configured = new Set(tabs.values());
  const sheets: ScoreSheet[] = [];
  for (const name of names) {
    const bound = configured.has(name) ? null : judgeTabOf(name, competition);
    if (bound === null) continue;
    // A second tab for the same judge is a copy: the one that stands first counts.
    if (sheets.some((sheet) => sheet.stage === bound.stage.name && sheet.judge === bound.judge.code)) continue;
    const criteria = criteriaOf(competition, bound.stage);
    sheets.push(readScoreSheet(readTab(name), bound.stage.name, bound.judge.code, criteria, find));
  }
  const missing = (['entries', 'criteria', 'judges'] as const).filter((part) => !tabs.has(part));
  const language = competition.settings.language;
  return {
    competition,
    sheets,
    findings: [
      ...reading.findings,
      ...duplicateCodes(reading),
      ...missing.map((part): Finding => {
        const params = { tab: TABS[part][language], judge: null };
        return { code: 'TAB_MISSING', severity: 'error', tab: TABS[part][language], params };
      }),
    ],
    locate: locator(reading),
  };
}
