// The state of the competition as the panel shows it on opening. Cheap: no score tab is read.

import { topOf } from '../../domain/ranking/places';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import { presets } from '../../domain/settings/presets';
import { TABS } from '../../domain/vocabulary/words';
import { judgeTabs } from '../../domain/workbook/read/judge-tabs';
import {
  type CompetitionReading,
  configurationTabs,
  readCompetition,
} from '../../domain/workbook/read/read-competition';
import { NEEDED } from '../../domain/workbook/recognize';
import { readDocuments } from '../../domain/workbook/tabs/documents-tab';
import { bindings } from '../../google/bound-tabs';
import { currentUser, mayAdminister } from '../../google/session';
import { filledTabNames, readTab, spreadsheetId, tabNames } from '../../google/spreadsheet';
import { readWritten } from '../../google/written-tabs';
import { competitionTitle } from '../ranking/written-tabs';
import { ownTabs } from '../reading/managed-tabs';
import { recallRun } from '../recording/last-run';
import { readHistoryTab } from '../recording/run';
import { languageOfUser, replying, spoken } from '../reply';
import type { Reply, Role, State } from '../server';
import { responseTabs } from '../set-up/take-list';
import { stageStatusAnswers } from '../stages/rulings';

/** Answers anybody; what only concerns admins is left out for others. */
export function readState(): Reply<State> {
  return replying(() => {
    const names = tabNames();
    const tabs = configurationTabs(names, bindings());
    const reading = readCompetition(new Map([...tabs].map(([part, name]) => [part, readTab(name)])));
    const { competition } = reading;
    const { settings } = competition;
    const language = tabs.has('settings') ? settings.language : languageOfUser();
    const reader = spoken(language);
    const user = currentUser();
    const role = roleOf(user, competition.judges);
    const isAdmin = role === 'admin';
    const others = filledTabNames().filter((name) => ![...tabs.values()].includes(name));
    const isFresh = !isConfigured(reading);
    const begun = !isFresh || others.length > 0;
    const responses = responseTabs(names);
    const last = isAdmin ? recallRun() : null;
    return {
      user,
      role,
      language: reader,
      competition: competitionTitle(competition),
      stages: competition.stages.map((stage) => stage.name),
      top: topOf(competition),
      begun,
      ...(isAdmin ? setUpState(reading, names, { begun, responses }) : {}),
      presets:
        isAdmin && isFresh && others.every((name) => responses.includes(name))
          ? presets.map(({ id, name }) => ({ id, name }))
          : [],
      lastRun: last === null ? null : { at: last.at, by: last.by, ranked: last.ranked, errors: last.errors },
      documents: isAdmin ? documentCounts(TABS.documents[language], names) : NO_DOCUMENTS,
      judgeFiles: settings.judgeFiles,
      ...(isAdmin && settings.resultApproval ? { approval: true } : {}),
      lives: isAdmin && begun ? stageStatusAnswers(competition, readHistoryTab(language).rows) : [],
    };
  });
}

/**
 * True once a set-up is complete or in use: then no preset is offered. After an interrupted set-up it is false, so that
 * the set-up can continue.
 */
const isConfigured = ({ competition, tables }: CompetitionReading): boolean =>
  (tables.entries !== null && tables.judges !== null) || competition.entries.length + competition.judges.length > 0;

/** The progress of the set-up, for admins. */
const setUpState = (
  reading: CompetitionReading,
  names: readonly string[],
  { begun, responses }: { begun: boolean; responses: string[] },
): Pick<State, 'unconfigured' | 'responses' | 'setUp'> => ({
  ...(begun && NEEDED.some((part) => reading.tables[part] === null) ? { unconfigured: true } : {}),
  ...(responses.length > 0 ? { responses } : {}),
  ...(begun ? { setUp: setUpOf(reading.competition, names) } : {}),
});

/** A stage is ready where a judge's tab stands, or the one that all judges share. */
function setUpOf(competition: ConfiguredCompetition, names: readonly string[]): State['setUp'] {
  const tabs = judgeTabs(names, competition, ownTabs(competition));
  const { entries, judges, stages } = competition;
  const ready = stages.filter((one) => one.scoreTab !== undefined || tabs.some(({ stage }) => stage === one));
  return { entries: entries.length, judges: judges.length, ready: ready.map(({ name }) => name) };
}

const roleOf = (user: string, judges: readonly { email: string }[]): Role =>
  mayAdminister() ? 'admin' : isJudge(user, judges) ? 'judge' : 'stranger';

const isJudge = (user: string, judges: readonly { email: string }[]): boolean =>
  user !== '' && judges.some((judge) => judge.email.toLowerCase() === user.toLowerCase());

const MADE: readonly string[] = ['made', 'edited', 'signed'];

const NO_DOCUMENTS: State['documents'] = { made: 0, begun: 0 };

function documentCounts(wanted: string, names: readonly string[]): State['documents'] {
  if (!names.includes(wanted)) return NO_DOCUMENTS;
  const { grid } = readWritten(wanted);
  const rows =
    grid === null ? [] : [...readDocuments(grid).rows.values()].filter((row) => row.spreadsheet === spreadsheetId());
  const count = (...statuses: string[]): number => rows.filter((row) => statuses.includes(row.status)).length;
  const made = rows.filter((row) => MADE.includes(row.status));
  const kinds = [...new Set(made.map((row) => row.kind))];
  return { made: made.length, begun: count('begun', 'failed'), ...(kinds.length > 0 ? { kinds } : {}) };
}
