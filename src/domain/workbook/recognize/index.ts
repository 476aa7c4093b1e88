// What a workbook without (some of) its configuration tabs means, understood from the judges' tabs.
import { blankEntry } from '../../competition/competition';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { Settings } from '../../settings/settings';
import type { Finding } from '../../validation/finding';
import type { Fact, Misunderstanding } from '../../validation/inference/inference';
import type { Question } from '../../validation/inference/question';
import type { Grid } from '../../vocabulary/cell';
import { asked } from './doubts/asked';
import { divisionsIn } from './doubts/divisions';
import { oddTabs, otherColumns } from './doubts/odd-tabs';
import { entriesOf, isByCode } from './entries';
import { withList } from './entry-list';
import type { LookedAt } from './looked-at';
import { similarNames } from './names-alike';
import { NEEDED, type Needed } from './needed';
import { areEntrants } from './not-criteria';
import { withoutOpen } from './open-facts';
import { type Others, remainingTabs } from './remaining-tabs';
import type { ScoreTable } from './score-table';
import { speaksOfJudging } from './signs';
import { bindsAll, judgesOfReads } from './stages/judges-of-stages';
import { merged, withAdvance } from './stages/merge-stages';
import { isFirst, type Read, readSource } from './stages/read-stage';
import { type Drawn, drawn, sourcesOf } from './stages/sources';
import { whereFacts } from './stages/where-facts';
import { structureFacts } from './structure-facts';
import { type Titles, titlesOf } from './titles';
import { whyNot } from './why-not';

export { asked } from './doubts/asked';
export { hiddenDoubts, hiddenId } from './doubts/hidden-tabs';
export { isAnotherName, nameDoubts } from './doubts/name-doubts';
export { oddTabId } from './doubts/odd-tabs';
export { knownOf } from './known';
export type { LookedAt } from './looked-at';
export { NEEDED, type Needed } from './needed';
export { isRecap, mayBeJudgeTab } from './tab-name';

export type Understood = {
  /** The competition with what was missing filled in. */
  competition: ConfiguredCompetition;
  /** True where stages, or the tabs that judges share, were understood as well. */
  hasStages: boolean;
  facts: Fact[];
  findings: Finding[];
  /** What only a person can say; nothing is ranked, or written down, before. */
  questions: Question[];
};

const isProblem = (one: object): one is Misunderstanding => 'reason' in one;

/**
 * Fills in the missing parts of a competition from its judges' tabs; `grids` are the tabs that can be theirs, `names` those
 * of all tabs that can be bound. What is given is kept. Where a missing part cannot be understood, says why.
 */
export function inferConfiguration(
  given: ConfiguredCompetition,
  missing: readonly Needed[],
  isListed: boolean,
  { grids, structures, answers }: LookedAt,
  others: Others,
): Understood | Misunderstanding {
  const tabs = grids.map((grid) => drawn(grid, structures.get(grid.tab)));
  const sources = sourcesOf(given, isListed, tabs);
  if (isProblem(sources)) return sources;
  const facts: Fact[] = [];
  const questions: Question[] = [];
  const reads: Read[] = [];
  for (const source of sources) {
    const rest = sources.filter((one) => one !== source);
    const own = rest.flatMap(({ desks, stage }) => [stage.scoreTab, ...desks.map(({ table }) => table.tab)]);
    const foreign = (judges: readonly string[]): Grid[] =>
      others.names.filter((name) => ![...own, ...judges, source.stage.scoreTab].includes(name)).map(others.read);
    const read = readSource(source, given, missing, { facts, questions, answers, foreign }, sources.length > 1);
    if (read === null) return whyNot(tabs);
    // Who is judged stands in the headers: the table lies on its side.
    if (areEntrants(read.names))
      return { reason: 'turned', tabs: read.desks.map(({ table }) => table.tab).filter(isFirst) };
    reads.push(read);
  }
  if (missing.length === NEEDED.length && !reads.some((read) => isJudging(read, tabs))) {
    return {
      reason: 'no-sign',
      tabs: reads.flatMap((read) => read.desks.map((desk) => desk.table.tab)).filter(isFirst),
    };
  }
  const tables = reads.flatMap((read) => read.desks.map((desk) => desk.table));
  const [lone, ...further] = tables;
  if (lone?.isRepeated && further.length === 0) return { reason: 'unclear-judges', tabs: [lone.tab] };
  const names = reads.flatMap((read) => read.names).filter(isFirst);
  const judges = missing.includes('judges') ? judgesOfReads(reads) : given.judges;
  const listed = missing.includes('entries') ? entriesIn(tables, names, tabs, facts) : given.entries;
  const hasStages = !isListed && (reads.length > 1 || reads.some((read) => read.stage.scoreTab !== undefined));
  const stages = hasStages ? withAdvance(reads) : given.stages;
  const criteria = missing.includes('criteria') ? merged(reads) : given.criteria;
  const titles = titlesOf(tables);
  const isOpenToDivisions =
    !isListed && reads.length === 1 && missing.includes('entries') && missing.includes('judges');
  const divisions = isOpenToDivisions ? divisionsIn(tablesPerTab(reads), answers) : { question: null, settings: {} };
  if (divisions.question !== null) questions.push(divisions.question);
  const settings: Settings = { ...withTitles(given.settings, titles), ...divisions.settings };
  const competition: ConfiguredCompetition = { ...given, settings, stages, criteria, entries: listed, judges };
  if (missing.some((part) => competition[part].length === 0)) return whyNot(tabs);
  if (missing.includes('judges') && !bindsAll(competition, reads, others.names)) {
    return {
      reason: 'unbound',
      tabs: reads.flatMap((read) => read.desks.map((desk) => desk.table.tab)).filter(isFirst),
    };
  }
  const usedStructures = tabs.flatMap(({ structure }) =>
    structure !== undefined && tables.some(({ tab }) => tab === structure.tab) ? structure : [],
  );
  const used = [
    ...tables.map((table) => table.tab),
    ...facts.flatMap((one) => (one.kind === 'ENTRY_LIST' || one.kind === 'TAB_LEFT' ? one.params.tab : [])),
  ];
  const left = remainingTabs(tabs, used, others);
  const open = asked([
    ...usedQuestions(tabs, tables),
    ...questions,
    ...oddTabs(tablesPerTab(reads), !missing.includes('judges'), answers),
    ...(missing.includes('judges') ? otherColumns(left, answers) : []),
  ]);
  const understood = [
    ...whereFacts(reads, judges, hasStages, stages),
    ...facts,
    ...(Object.keys(titles).length > 0 ? [titlesFact(titles)] : []),
    ...structureFacts(usedStructures),
    ...left,
  ];
  return {
    competition,
    hasStages,
    facts: withoutOpen(understood, open),
    findings: missing.includes('entries') ? similarNames(reads) : [],
    questions: open,
  };
}

const titlesFact = ({ competition = '', year = '', city = '', government = '' }: Titles): Fact => ({
  kind: 'TITLES',
  sure: false,
  params: { competition, year, city, government },
});

/** Only where nobody has said otherwise. */
const withTitles = (settings: Settings, titles: Titles): Settings => ({
  ...settings,
  ...Object.fromEntries(Object.entries(titles).filter(([key]) => settings[key as keyof Titles] === '')),
});

/** The tables that are a judge's tab each. */
const tablesPerTab = (reads: readonly Read[]): ScoreTable[] =>
  reads.flatMap(({ layout, desks }) => (layout === null ? desks.map(({ table }) => table) : []));

const usedQuestions = (tabs: readonly Drawn[], tables: readonly ScoreTable[]): Question[] =>
  tabs.flatMap(({ structure }) =>
    structure !== undefined && tables.some(({ tab }) => tab === structure.tab) ? structure.questions : [],
  );

function isJudging(read: Read, tabs: readonly Drawn[]): boolean {
  if (read.layout !== null && read.layout !== 'totals') return true;
  return read.desks.some(({ table }) => {
    const tab = tabs.find((one) => one.grid.tab === table.tab);
    return tab !== undefined && speaksOfJudging(tab.grid, table.above.length);
  });
}

function entriesIn(tables: readonly ScoreTable[], names: readonly string[], tabs: readonly Drawn[], facts: Fact[]) {
  const entries = entriesOf(tables, names);
  const byCode = isByCode(tables);
  const used = new Set(tables.map((table) => table.tab));
  const list = tabs
    .filter(({ grid }) => !used.has(grid.tab))
    .map((tab) => withList(entries, byCode, tab))
    .find((one) => one !== null);
  facts.push({ kind: 'ENTRIES', sure: byCode, params: { count: entries.length, by: byCode ? 'code' : 'name' } });
  if (!list) return entries;
  facts.push({ kind: 'ENTRY_LIST', sure: false, params: { tab: list.grid.tab, unscored: list.unscored } });
  return list.entries.map((one) => ({ ...blankEntry, ...one }));
}
