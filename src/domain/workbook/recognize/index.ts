// What a workbook without (some of) its configuration tabs means, understood from the judges' tabs.
import type { Criterion, Judge, Stage } from '../../competition/competition';
import { blankEntry, criteriaOf, judgesOf } from '../../competition/competition';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { Settings } from '../../settings/settings';
import type { Finding } from '../../validation/finding';
import type { Fact, Misunderstanding } from '../../validation/inference/inference';
import type { Answers, Question } from '../../validation/inference/question';
import type { Grid } from '../../vocabulary/cell';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { comesTo } from '../../vocabulary/whole';
import { judgeTabs } from '../read/judge-tabs';
import { asked } from './doubts/asked';
import { judgeDoubts } from './doubts/judge-doubts';
import { oddTabs } from './doubts/odd-tabs';
import { withOwn } from './doubts/own-columns';
import { ownJudges } from './doubts/own-judges';
import { weightDoubt } from './doubts/weight-doubt';
import { weightsElsewhere } from './elsewhere';
import { entriesOf, isByCode } from './entries';
import { withList } from './entry-list';
import { groupOn, judgeGroup, openGroup } from './judge-group';
import { judgeNameAbove, judgesOfLabels, judgesOfTabs } from './judges';
import type { LookedAt } from './looked-at';
import { areEntrants, isNoCriterion } from './not-criteria';
import { withoutOpen } from './open-facts';
import { type Others, remainingTabs } from './remaining-tabs';
import { scaleOf, writtenMaxima } from './scale';
import type { ScoreTable } from './score-table';
import { isLabelOf } from './shared';
import { speaksOfJudging } from './signs';
import { similarPairs } from './similar-names';
import { type Drawn, drawn, type JudgeSource, type Source, sourcesOf } from './sources';
import { structureFacts } from './structure-facts';
import { summariesIn } from './summary';
import { type Titles, titlesOf } from './titles';
import { weightsOf } from './weights';

export { asked } from './doubts/asked';
export { hiddenDoubts, hiddenId } from './doubts/hidden-tabs';
export { isAnotherName, nameDoubts } from './doubts/name-doubts';
export { oddTabId } from './doubts/odd-tabs';
export { knownOf } from './known';
export type { LookedAt } from './looked-at';
export { isRecap, mayBeJudgeTab } from './tab-name';

/** The configuration tabs without which nothing can be ranked. */
export const NEEDED = ['criteria', 'entries', 'judges'] as const;
export type Needed = (typeof NEEDED)[number];

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

/** A stage with its judges' desks and what they score. */
type Read = Source & { criteria: Criterion[]; isOpen: boolean; names: string[] };

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
  const own = sources.flatMap(({ desks, stage }) => [stage.scoreTab, ...desks.map(({ table }) => table.tab)]);
  const foreign = (): Grid[] => others.names.filter((name) => !own.includes(name)).map(others.read);
  for (const source of sources) {
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
  const settings = withTitles(given.settings, titles);
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
  const open = asked([
    ...usedQuestions(tabs, tables),
    ...questions,
    ...oddTabs(tablesPerTab(reads), !missing.includes('judges'), answers),
  ]);
  const understood = [
    ...whereFacts(reads, judges, hasStages, stages),
    ...facts,
    ...(Object.keys(titles).length > 0 ? [titlesFact(titles)] : []),
    ...structureFacts(usedStructures),
    ...remainingTabs(tabs, used, others),
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

const isFirst = <T>(one: T, index: number, all: readonly T[]): boolean => all.indexOf(one) === index;

/** What is found out while the tabs are read, and what somebody has said before. */
type Said = { facts: Fact[]; questions: Question[]; answers: Answers; foreign(): Grid[] };

/** The desks that really are judges', on which criteria; null when that cannot be told. What was assumed goes to the facts. */
function readSource(
  source: Source,
  given: ConfiguredCompetition,
  missing: readonly Needed[],
  { facts, questions, answers, foreign }: Said,
  isOneOfMany: boolean,
): Read | null {
  const all = source.desks.map((desk) => desk.table);
  const tablesOf = (tables: readonly ScoreTable[]) =>
    missing.includes('criteria')
      ? judgeGroup(tables)
      : groupOn(
          tables,
          criteriaOf(given, source.stage).map((one) => one.name),
        );
  const first = tablesOf(all) ?? (isOneOfMany || source.layout !== null ? openGroup(all) : null);
  if (first === null) return null;
  const isOpen = tablesOf(all) === null;
  const summaries = summariesIn(first, questions, answers);
  const kept = first.tables.filter((table) => !summaries.includes(table));
  for (const { tab } of summaries) facts.push({ kind: 'TAB_LEFT', sure: false, params: { tab, reason: 'summary' } });
  const group = kept.length < first.tables.length ? (tablesOf(kept) ?? first) : first;
  const { tables } = group;
  const names = missing.includes('criteria') ? withOwn(group, questions, answers) : group.criteria;
  const stage = isOneOfMany ? source.stage.name : null;
  const judges = missing.includes('criteria') ? ownJudges(tables, names, answers) : null;
  if (judges !== null) questions.push(judges);
  const desks = judgeSourcesOf(source, tables);
  questions.push(...judgeDoubts({ ...source, desks }, names, answers));
  if (!missing.includes('criteria')) {
    return { ...source, desks, criteria: [], isOpen, names };
  }
  const written = writtenMaxima(tables, names);
  const max = written ?? names.map(() => scaleOf(tables, names));
  const weighed = weightsOf(tables, names, max);
  const isByMaxima = weighed.from === 'equal' && written !== null && new Set(written).size > 1;
  const elsewhere = weightsElsewhere(foreign(), tables, names);
  // Written nowhere on the judges' tabs, and to the hundred on another one.
  const isFromTab =
    weighed.from === 'equal' &&
    !isByMaxima &&
    elsewhere?.from === 'written' &&
    !elsewhere.isOpen &&
    comesTo(elsewhere.weights, 100);
  const taken = isByMaxima ? max : isFromTab ? elsewhere.weights : weighed.weights;
  const isRead = weighed.from !== 'equal';
  const doubt = weightDoubt(tables, names, { taken, max, isRead, byMaxima: isByMaxima, elsewhere }, answers);
  if (doubt.question !== null) questions.push(doubt.question);
  const { weights } = doubt;
  facts.push(
    { kind: 'CRITERIA', sure: tables.length > 1 && !isOpen, params: { stage, names } },
    isFromTab
      ? { kind: 'WEIGHTS', sure: true, params: { from: 'tab', stage, tab: elsewhere.tab } }
      : {
          kind: 'WEIGHTS',
          sure: weighed.from !== 'equal',
          params: { from: isByMaxima ? 'maxima' : weighed.from, stage },
        },
    {
      kind: 'SCALE',
      sure: written !== null,
      params: { max: max.filter(isFirst), from: written === null ? 'scores' : 'written', stage },
    },
  );
  const criteria = names.map(
    (name, index): Criterion => ({
      stage: source.stage.name,
      name,
      weight: weights[index] ?? 1,
      min: 0,
      max: max[index] ?? 100,
      description: '',
    }),
  );
  return { ...source, desks, criteria, isOpen, names };
}

const judgeSourcesOf = ({ desks }: Source, tables: readonly ScoreTable[]): JudgeSource[] =>
  desks.filter((desk) => tables.includes(desk.table));

function isJudging(read: Read, tabs: readonly Drawn[]): boolean {
  if (read.layout !== null && read.layout !== 'totals') return true;
  return read.desks.some(({ table }) => {
    const tab = tabs.find((one) => one.grid.tab === table.tab);
    return tab !== undefined && speaksOfJudging(tab.grid, table.above.length);
  });
}

function judgesOfReads(reads: readonly Read[]): Judge[] {
  const [only, ...more] = reads;
  const labels = reads.flatMap((read) => read.desks.map((desk) => desk.label));
  const distinct = labels.filter(
    (label, index) => labels.findIndex((one) => codeKey(one) === codeKey(label)) === index,
  );
  const isPerTab = more.length === 0 && only?.layout === null;
  const judges = isPerTab ? judgesOfTabs(labels) : judgesOfLabels(distinct);
  return judges.map((judge, index) => {
    const label = (isPerTab ? labels : distinct)[index] ?? '';
    const sits = reads.filter((read) => read.desks.some((desk) => codeKey(desk.label) === codeKey(label)));
    const table = sits[0]?.desks.find((desk) => codeKey(desk.label) === codeKey(label))?.table;
    // A longer label is itself the name that binds its tab; only a code leaves the name open.
    const isOpen = judge.name === '' || codeKey(judge.name) === codeKey(judge.code);
    const name = only?.layout === null && isOpen && table !== undefined ? judgeNameAbove(table) : '';
    const stages = sits.length === reads.length ? [] : sits.map((read) => read.stage.name);
    return { ...judge, name: name || judge.name, stages };
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

/** A stage lets as many advance as the next one's tabs list, where these are fewer. */
function withAdvance(reads: readonly Read[]): Stage[] {
  const counts = reads.map(
    (read) =>
      entriesOf(
        read.desks.map((desk) => desk.table),
        read.names,
      ).length,
  );
  return reads.map(({ stage }, index) => {
    const next = counts[index + 1] ?? 0;
    return { ...stage, advance: next > 0 && next < (counts[index] ?? 0) ? next : stage.advance };
  });
}

/** Criteria that all stages have alike belong to every stage. */
function merged(reads: readonly Read[]): Criterion[] {
  const [first] = reads;
  const shape = (read: Read): string =>
    JSON.stringify(read.criteria.map((one) => [nameKey(one.name), one.weight, one.max]));
  return first !== undefined && reads.every((read) => shape(read) === shape(first))
    ? first.criteria.map((one) => ({ ...one, stage: null }))
    : reads.flatMap((read) => read.criteria);
}

/** Every table is found again by its judge: the next run has only the names. */
function bindsAll(competition: ConfiguredCompetition, reads: readonly Read[], names: readonly string[]): boolean {
  const bound = judgeTabs(names, competition);
  const perTab = reads.filter((read) => read.layout === null).flatMap((read) => read.desks);
  if (bound.length < perTab.length || !perTab.every((desk) => bound.some((one) => one.name === desk.table.tab)))
    return false;
  if (perTab.length > 0 && bound.length > perTab.length) return false;
  return reads
    .filter((read) => read.layout !== null)
    .every((read, _, all) =>
      read.desks.every((desk) => {
        const stage = competition.stages.find((one) => one.name === read.stage.name);
        const judges = stage === undefined || all.length === 0 ? [] : judgesOf(competition, stage);
        return judges.filter((judge) => isLabelOf(desk.label, judge)).length === 1;
      }),
    );
}

function whereFacts(
  reads: readonly Read[],
  judges: readonly Judge[],
  hasStages: boolean,
  stages: readonly Stage[],
): Fact[] {
  const perTab = reads
    .filter((read) => read.layout === null)
    .flatMap((read) => read.desks.map((desk) => desk.table.tab));
  const isNamed = perTab.every((tab) => /juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(tab));
  const shared = reads.flatMap(({ layout, desks, stage }): Fact[] =>
    layout === null
      ? []
      : [
          {
            kind: 'SCORE_TAB',
            sure: layout !== 'totals',
            params: { tab: stage.scoreTab ?? '', layout, judges: desks.map((desk) => desk.label) },
          },
        ],
  );
  return [
    ...(hasStages && reads.length > 1
      ? [
          {
            kind: 'STAGES',
            sure: false,
            params: { stages: stages.map((one) => one.name), advance: stages.map((one) => one.advance) },
          } satisfies Fact,
        ]
      : []),
    ...(perTab.length > 0
      ? [{ kind: 'JUDGE_TABS', sure: isNamed && judges.length > 1, params: { tabs: perTab } } satisfies Fact]
      : []),
    ...shared,
  ];
}

/** Names of entries, and of judges who share a tab, that may be one: nothing is guessed, somebody has to say. */
function similarNames(reads: readonly Read[]): Finding[] {
  const tables = reads.flatMap((read) => read.desks.map((desk) => desk.table));
  const lists = isByCode(tables)
    ? []
    : reads.flatMap((read) => read.desks.map((desk) => entriesOf([desk.table], read.names).map((one) => one.name)));
  const judges = reads.flatMap((read) => (read.layout === null ? [] : read.desks.map((desk) => [desk.label])));
  const finding =
    (of: 'entry' | 'judge') =>
    (params: { one: string; other: string }): Finding => ({
      code: 'NAMES_SIMILAR',
      severity: 'error',
      params: { ...params, of },
    });
  return [...similarPairs(lists).map(finding('entry')), ...similarPairs(judges).map(finding('judge'))];
}

/** What the tabs lack, by the one that comes nearest. */
function whyNot(tabs: readonly Drawn[]): Misunderstanding {
  const named = (reason: Misunderstanding['reason'], found: readonly Drawn[]): Misunderstanding | null =>
    found.length === 0 ? null : { reason, tabs: found.map((one) => one.grid.tab) };
  const scored = tabs.filter(({ table }) => table?.columns.some((one) => one.kind === 'numbers'));
  const filled = tabs.filter(({ grid }) => grid.values.some((cells) => cells.some((cell) => typeof cell === 'number')));
  return (
    named(scored.length > 1 ? 'unlike' : 'not-scores', scored) ??
    named(
      'turned',
      filled.filter(({ grid }) => isTurned(grid)),
    ) ??
    named(
      'not-scores',
      tabs.filter(({ table }) => table !== null),
    ) ??
    named(
      'not-entries',
      filled.filter(({ grid }) => isLikely(grid)),
    ) ?? { reason: 'nothing', tabs: [] }
  );
}

/** Criteria down the first columns, entries across. */
const isTurned = (grid: Grid): boolean =>
  grid.values
    .slice(0, 10)
    .some(
      (cells) =>
        cells
          .slice(0, 2)
          .some(
            (cell) => typeof cell === 'string' && /^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(cell.trim()),
          ) &&
        cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '' && !isNoCriterion(cell)).length > 2,
    );

const isLikely = (grid: Grid): boolean => speaksOfJudging(grid, Math.min(9, grid.values.length));
