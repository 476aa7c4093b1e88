// Reads the spreadsheet once: configuration, and the tab of every judge.

import { historyDoubts, unexplained } from '../../domain/audit/history-doubts';
import type { Criterion } from '../../domain/competition/competition';
import { criteriaOf, judgesOf } from '../../domain/competition/competition';
import type { PlenaryDecision } from '../../domain/competition/plenary';
import type { ScoreSheet } from '../../domain/competition/score-sheet';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import { checkEntries, type Locate } from '../../domain/validation';
import type { Finding } from '../../domain/validation/finding';
import type { Fact } from '../../domain/validation/inference/inference';
import type { Question } from '../../domain/validation/inference/question';
import type { Grid } from '../../domain/vocabulary/cell';
import { nameKey } from '../../domain/vocabulary/keys';
import { formulasOfMark } from '../../domain/workbook/judge-files/collected';
import { type IsBound, isManaged, rivalTabs, tabOfPart } from '../../domain/workbook/part-tabs';
import { withFormulas } from '../../domain/workbook/read/formulas';
import {
  copiedTabs,
  judgeTabs,
  type OwnTabs,
  repeatedTabs,
  strangersTabs,
} from '../../domain/workbook/read/judge-tabs';
import { locator } from '../../domain/workbook/read/locate';
import { mayHoldPercents, withPercents } from '../../domain/workbook/read/percent';
import { CONFIGURATION, type CompetitionReading, configurationTabs } from '../../domain/workbook/read/read-competition';
import { type EntryFinder, entryFinder, readScoreSheet } from '../../domain/workbook/read/score-sheet';
import { asked, knownOf, nameDoubts } from '../../domain/workbook/recognize';
import { readSharedTab } from '../../domain/workbook/recognize/shared';
import { structuresOf, type TabStructure } from '../../domain/workbook/structure';
import { judgeTabName } from '../../domain/workbook/tab-names';
import { readPlenary } from '../../domain/workbook/tabs/plenary';
import { isMarked, type TabContent } from '../../domain/workbook/write/tab-content';
import { bindings } from '../../google/bound-tabs';
import { type Keepers, tabLocks } from '../../google/protection';
import { hiddenTabNames, isColumnHidden, readFormats, readFormulas, readTab, tabNames } from '../../google/spreadsheet';
import { digest, recall } from '../../google/store';
import { countedPlenary } from '../deciding/counted-plenary';
import { keepersOf, namedAdmins } from '../guarding/admins';
import { type DecidingTabs, type Depth, lookAtDecidingTabs } from '../guarding/deciding-tabs';
import { type Newcomers, newcomerFindings, newcomersAt, type Watched } from '../guarding/newcomers';
import { CHAIN_END, type History, readHistoryTab } from '../recording/run';
import { configurationOf } from './configuration';
import { ownTabs } from './managed-tabs';
import { type Planned, plannedIn } from './planned';
import { type Orders, recallOrders } from './row-orders';
import { type GivenAnswers, givenWhenAsked } from './understanding';

export type WorkbookReading = {
  competition: ConfiguredCompetition;
  sheets: ScoreSheet[];
  /** What the plenary decided, as far as an admin has confirmed it. */
  decisions: PlenaryDecision[];
  /** Every decision as it is typed. */
  typedDecisions: PlenaryDecision[];
  /** The rows of the assignment tab; none where there is no plan. */
  assigned: Planned['assigned'];
  history: History;
  deciding: DecidingTabs;
  keepers: Keepers;
  newcomers: Newcomers;
  /** What could not be read. */
  findings: Finding[];
  locate: Locate;
  /** Whose scores stood where at the last reading. */
  orders: Orders;
  /** Names of all tabs that are protected as a whole, without those that the add-on shuts by itself. */
  protectedTabs: readonly string[];
  /** The judges' tabs that the add-on made, by name. */
  own: OwnTabs;
  /** Configuration tabs that the workbook lacks, with what was inferred instead. */
  unwritten: TabContent[];
  /** What was understood instead, fact by fact. */
  facts: Fact[];
  /** What only a person can say of the tabs; each is a finding too. */
  questions: Question[];
  /** What somebody has said before; empty where nothing was asked. */
  given: GivenAnswers;
};

/** Codes and names that two entries share, at their cells. */
function duplicateEntries({ competition, tables, rows }: CompetitionReading): Finding[] {
  if (tables.entries === null) return [];
  const { tab, columns } = tables.entries;
  const entries = competition.entries.map((entry, index) => ({ entry, row: rows.entries[index] ?? 0 }));
  return checkEntries({ tab, columns, entries });
}

/** Tabs that would count as well if another did not stand before them: which one is meant is not for us to guess. */
const tabsTwice = (
  names: readonly string[],
  competition: ConfiguredCompetition,
  own: OwnTabs,
  isBound: IsBound,
): Finding[] => [
  ...rivalTabs(names, CONFIGURATION, isBound).map(({ name, first }): Finding => {
    return { code: 'TAB_COPY', severity: 'error', tab: name, params: { judge: null, first, reason: 'same-name' } };
  }),
  ...repeatedTabs(names, competition, own).map(({ name, stage, judge, first }): Finding => {
    const params = { judge: judge.code, first, reason: 'same-name' as const };
    return { code: 'TAB_COPY', severity: 'error', stage: stage.name, tab: name, params };
  }),
  ...copiedTabs(names, competition, own).map(({ name, stage, judge }): Finding => {
    const params = { judge: judge.code, first: judgeTabName(stage, judge), reason: 'copy' as const };
    return { code: 'TAB_COPY', severity: 'error', stage: stage.name, tab: name, params };
  }),
];

/** Tabs of judges who are not in the judges tab, or not in the stage: reported, not read. */
const unreadTabs = (names: readonly string[], competition: ConfiguredCompetition, own: OwnTabs): Finding[] =>
  strangersTabs(names, competition, own).map(({ name, judge }) => unknownJudge(name, judge));

function unknownJudge(tab: string, value: string): Finding {
  const params = { setting: 'judges.code', value, reason: 'unknown-judge' as const, allowed: [] };
  return { code: 'SETTING_INVALID', severity: 'warning', tab, params };
}

/**
 * Reads everything that counts: one content read per configuration tab and two per judge tab; more only where it is odd.
 * `depth`: how closely the tabs that decide are looked at.
 */
export function readWorkbook(depth: Depth = 'presence'): WorkbookReading {
  const names = tabNames();
  const isBound = bindings();
  const tabs = configurationTabs(names, isBound);
  const grids = new Map([...tabs].map(([part, name]) => [part, readTab(name)]));
  const others = names.filter((name) => ![...tabs.values()].includes(name));
  const read = remembering(readTab);
  const hidden = lazily(hiddenTabNames);
  const { answers, known: given } = givenWhenAsked();
  const configuration = {
    names: others,
    isHidden: (name: string) => hidden().includes(name),
    isColumnHidden,
    read,
    answers,
  };
  const { reading, unwritten, facts, findings, questions } = configurationOf(grids, configuration);
  const { competition } = reading;
  const own = ownTabs(competition);
  const find = entryFinder(competition.entries);
  // A collected tab holds values alone; its mark says which of them formulas made in the judge's file.
  const formulas = remembering((name: string) => {
    const collected = formulasOfMark(read(name));
    return collected.length > 0 ? collected : readFormulas(name);
  });
  const formats = remembering(readFormats);
  /** Adds what values alone do not show: formulas and percentages. */
  const asSeen = (sheet: ScoreSheet, criteria: readonly Criterion[]): ScoreSheet => {
    const complete = withFormulas(sheet, formulas(sheet.tab));
    return mayHoldPercents(complete, criteria) ? withPercents(complete, formats(sheet.tab)) : complete;
  };
  const criteriaOfSheet = ({ stage }: ScoreSheet): Criterion[] =>
    competition.stages.filter(({ name }) => name === stage).flatMap((one) => criteriaOf(competition, one));
  const bound = judgeTabs(others, competition, own).filter(({ stage }) => stage.scoreTab === undefined);
  const scoreTabs = competition.stages.flatMap(({ scoreTab }) => others.filter((name) => isTab(name, scoreTab)));
  const known = knownOf(competition);
  const looked = [...bound.map(({ name }) => name), ...scoreTabs];
  const structures = structuresOf(looked.map(read), known, answers);
  const view = (name: string): Grid => structures.get(name)?.view ?? read(name);
  const shared = sharedSheets(others, competition, view, find);
  const collected = bound.flatMap(({ name }) => (isMarked(read(name)) ? [name] : []));
  const watched: Watched = { names, own, isBound, collected };
  const { doubts, locked, ...decided } = decidedIn(competition, watched, tabs.get('settings'), read, depth);
  const planned = plannedIn(competition, names, read, isBound);
  const sheets = [
    ...bound.map(({ name, stage, judge }) => {
      const criteria = criteriaOf(competition, stage);
      return asSeen(readScoreSheet(view(name), stage.name, judge.code, criteria, find), criteria);
    }),
    ...shared.sheets.map((sheet) => asSeen(sheet, criteriaOfSheet(sheet))),
  ];
  const open = [
    ...(questions ?? asked([...structures.values()].flatMap((one) => one.questions))),
    ...nameDoubts(sheets, competition.entries, answers),
  ];
  return {
    competition: planned.competition,
    ...decided,
    assigned: planned.assigned,
    sheets,
    orders: recallOrders(),
    // What the add-on shuts by itself says nothing about how the office works.
    protectedTabs: locked.filter((name) => !isManaged(name)),
    own,
    findings: [
      ...reading.findings,
      ...duplicateEntries(reading),
      ...doubts,
      ...planned.findings,
      ...tabsTwice(names, competition, own, isBound),
      ...unreadTabs(others, competition, own),
      ...shared.findings,
      ...findings,
      ...open.map(openQuestion),
      ...(reading.tables.criteria !== null && competition.criteria.length === 0 && isScored(structures)
        ? [noCriteria(reading.tables.criteria.tab)]
        : []),
    ],
    questions: open,
    given: given(),
    locate: locator(reading),
    // While somebody has to say what something is, nothing is written down.
    unwritten: open.length > 0 ? [] : unwritten,
    facts,
  };
}

type Decided = Pick<WorkbookReading, 'decisions' | 'typedDecisions' | 'history' | 'deciding' | 'keepers' | 'newcomers'>;

/** What was done and decided, who may edit the tabs that say so, and what speaks against them. */
function decidedIn(
  competition: ConfiguredCompetition,
  watched: Watched,
  settingsTab: string | undefined,
  read: (name: string) => Grid,
  depth: Depth,
): Decided & { locked: string[]; doubts: Finding[] } {
  const { names, isBound } = watched;
  const history = readHistoryTab(competition.settings.language);
  const plenaryName = tabOfPart(names, 'plenary', isBound);
  const plenary = plenaryName === undefined ? null : readPlenary(read(plenaryName), competition);
  const typedDecisions = plenary?.decisions ?? [];
  const counted = countedPlenary(typedDecisions, history, competition);
  const locks = tabLocks();
  const isShut = (name: string): boolean => locks.has(name);
  const named = namedAdmins(competition.settings, isShut, settingsTab);
  const newcomers = newcomersAt(watched, locks, named);
  const keepers = keepersOf(competition.settings, isShut, named, newcomers.added);
  const historyTab = history.exists ? history.name : null;
  const deciding = lookAtDecidingTabs(names, historyTab, locks, keepers, isBound, depth);
  return {
    ...{ history, typedDecisions, deciding, keepers, newcomers },
    decisions: counted.decisions,
    locked: [...locks.keys()],
    doubts: [
      ...historyFindings(history),
      ...deciding.findings,
      ...newcomerFindings(newcomers, (tab) => deciding.findings.some((one) => one.tab === tab)),
      ...counted.findings,
      ...(plenary?.findings ?? []),
    ],
  };
}

/** The history is what says how each stage stands and which decisions count: where it is in doubt, nothing is. */
function historyFindings({ name, links, exists }: History): Finding[] {
  if (!exists) return [];
  const { breaks, cut } = unexplained(historyDoubts(links, recall(CHAIN_END), digest), links);
  if (breaks.length === 0 && cut === null) return [];
  const [first] = breaks;
  const cell = first === undefined ? {} : { cell: `A${first.row + 1}` };
  const params = { rows: breaks.map(({ row }) => row + 1), cut: cut !== null };
  return [{ code: 'HISTORY_BROKEN', severity: 'error', tab: name, ...cell, params }];
}

const isTab = (name: string, scoreTab: string | undefined): boolean =>
  scoreTab !== undefined && nameKey(name) === nameKey(scoreTab);

/** True where a tab holds columns of scores. */
const isScored = (structures: ReadonlyMap<string, TabStructure>): boolean =>
  [...structures.values()].some(({ columns }) => columns.some(({ role }) => role === 'criterion'));

/** Without a criterion nothing counts: a competition that is being set up may be so, one that is scored may not. */
function noCriteria(tab: string): Finding {
  const params = { setting: 'criteria.name', value: '', reason: 'no-rows' as const, allowed: [] };
  return { code: 'SETTING_INVALID', severity: 'error', tab, params };
}

const openQuestion = ({ id, kind, tab, cell, params }: Question): Finding => ({
  code: 'UNDERSTANDING_OPEN',
  severity: 'error',
  tab,
  ...(cell === undefined ? {} : { cell }),
  params: { question: { id, kind, params } },
});

/** The sheets of the stages whose judges share a tab; a tab that is not there or holds a stranger's scores is told. */
function sharedSheets(
  names: readonly string[],
  competition: ConfiguredCompetition,
  read: (name: string) => Grid,
  find: EntryFinder,
): { sheets: ScoreSheet[]; findings: Finding[] } {
  const parts = competition.stages.map((stage): { sheets: ScoreSheet[]; findings: Finding[] } => {
    if (stage.scoreTab === undefined) return { sheets: [], findings: [] };
    const tab = names.find((name) => nameKey(name) === nameKey(stage.scoreTab ?? ''));
    if (tab === undefined) {
      const params = {
        setting: 'stages.scoreTab',
        value: stage.scoreTab,
        reason: 'unknown-reference' as const,
        allowed: [],
      };
      return { sheets: [], findings: [{ code: 'SETTING_INVALID', severity: 'error', stage: stage.name, params }] };
    }
    const { sheets, strangers } = readSharedTab(
      read(tab),
      stage,
      judgesOf(competition, stage),
      criteriaOf(competition, stage),
      find,
    );
    return { sheets, findings: strangers.map((value) => unknownJudge(tab, value)) };
  });
  return { sheets: parts.flatMap((one) => one.sheets), findings: parts.flatMap((one) => one.findings) };
}

/** Asked at most once, and only when it matters. */
function lazily<T>(ask: () => T): () => T {
  let asked: { value: T } | null = null;
  return () => {
    asked ??= { value: ask() };
    return asked.value;
  };
}

/** A tab that is needed twice is read once. */
function remembering<T>(read: (name: string) => T): (name: string) => T {
  const cache = new Map<string, T>();
  return (name) => {
    const found = cache.get(name) ?? read(name);
    cache.set(name, found);
    return found;
  };
}
