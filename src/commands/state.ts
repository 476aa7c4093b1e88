// Where the competition stands: what the panel shows when it opens. Cheap: the score tabs are not read.
import { presets } from '../competition/presets';
import { currentUser, mayAdminister } from '../google/session';
import { filledTabNames, readTab, spreadsheetId, tabNames } from '../google/spreadsheet';
import { readWritten } from '../google/written-tabs';
import { NEEDED } from '../sheets/detect';
import { readDocuments } from '../sheets/documents-tab';
import { type CompetitionReading, configurationTabs, readCompetition } from '../sheets/read-competition';
import { TABS } from '../sheets/words';
import { topOf } from './compute';
import { recallRun } from './last-run';
import { languageOfUser, replying, spoken } from './reply';
import { stageLives } from './rulings';
import { readHistoryTab } from './run';
import type { Reply, Role, State } from './server';
import { responseTabs } from './take-list';
import { competitionTitle } from './written-tabs';

/** Answers anybody; what only concerns admins is left out for others. */
export function readState(): Reply<State> {
  return replying(() => {
    const names = tabNames();
    const tabs = configurationTabs(names);
    const reading = readCompetition(new Map([...tabs].map(([part, name]) => [part, readTab(name)])));
    const { competition } = reading;
    const { settings } = competition;
    const language = tabs.has('settings') ? settings.language : languageOfUser();
    const reader = spoken(language);
    const user = currentUser();
    const role: Role = mayAdminister() ? 'admin' : isJudge(user, competition.judges) ? 'judge' : 'stranger';
    const begun = isBegun(reading, [...tabs.values()]);
    const last = role === 'admin' ? recallRun() : null;
    return {
      user,
      role,
      language: reader,
      competition: competitionTitle(competition),
      stages: competition.stages.map((stage) => stage.name),
      top: topOf(competition),
      begun,
      ...(role === 'admin' && begun && NEEDED.some((part) => reading.tables[part] === null)
        ? { unconfigured: true }
        : {}),
      ...(role === 'admin' && responseTabs(names).length > 0 ? { responses: responseTabs(names) } : {}),
      presets: role === 'admin' && !begun ? presets.map(({ id, name }) => ({ id, name })) : [],
      lastRun: last === null ? null : { at: last.at, by: last.by, ranked: last.ranked, errors: last.errors },
      documents:
        role === 'admin' && names.includes(TABS.documents[language])
          ? documentCounts(TABS.documents[language])
          : { made: 0, begun: 0 },
      judgeFiles: settings.judgeFiles,
      lives: role === 'admin' && begun ? stageLives(competition, readHistoryTab(language).rows) : [],
    };
  });
}

/**
 * True once a set-up is complete or anything stands beside it: over somebody's tabs no preset is offered, whether they can
 * be understood or not. An interrupted set-up has not begun, so that it can be gone on with.
 */
function isBegun({ competition, tables }: CompetitionReading, configured: readonly string[]): boolean {
  const isSetUp = tables.entries !== null && tables.judges !== null;
  const isUsed = competition.entries.length + competition.judges.length > 0;
  return isSetUp || isUsed || filledTabNames().some((name) => !configured.includes(name));
}

const isJudge = (user: string, judges: readonly { email: string }[]): boolean =>
  user !== '' && judges.some((judge) => judge.email.toLowerCase() === user.toLowerCase());

function documentCounts(wanted: string): State['documents'] {
  const { grid } = readWritten(wanted);
  const rows =
    grid === null ? [] : [...readDocuments(grid).rows.values()].filter((row) => row.spreadsheet === spreadsheetId());
  const count = (...statuses: string[]): number => rows.filter((row) => statuses.includes(row.status)).length;
  return { made: count('made', 'edited', 'signed'), begun: count('begun', 'failed') };
}
