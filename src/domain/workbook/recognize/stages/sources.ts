// Where the scores of each stage stand: a tab per judge, or one that the judges share.
import type { Stage } from '../../../competition/competition';
import type { ConfiguredCompetition } from '../../../settings/configured-competition';
import type { Misunderstanding, SharedLayout } from '../../../validation/inference/inference';
import type { Grid } from '../../../vocabulary/cell';
import { nameKey } from '../../../vocabulary/keys';
import type { TabStructure } from '../../structure';
import { judgeGroup } from '../judge-group';
import { type ScoreTable, scoreTable } from '../score-table';
import { type SharedTab, sharedTab } from '../shared';
import { isOtherMatter } from '../signs';
import { dividedTabs } from './divided-tabs';
import { type StageTabs, stageTabs } from './stage-names';

/** One judge's scores: the judge as the workbook names them, and the table; its `tab` is the tab's own name. */
export type JudgeSource = { label: string; table: ScoreTable };

export type Source = { stage: Stage; desks: JudgeSource[]; layout: SharedLayout | null };

/** `isOther`: the tab says itself that it is about something else, so nothing is read from it. */
export type Drawn = {
  /** The view of the tab, as it is read on. */
  grid: Grid;
  structure: TabStructure | undefined;
  table: ScoreTable | null;
  shared: SharedTab | null;
  isOther: boolean;
};

export function drawn(tab: Grid, structure: TabStructure | undefined): Drawn {
  const grid = structure?.view ?? tab;
  return isOtherMatter(grid)
    ? { grid, structure, table: null, shared: null, isOther: true }
    : { grid, structure, table: scoreTable(grid, structure), shared: sharedTab(grid), isOther: false };
}

const problem = (reason: Misunderstanding['reason'], tabs: string[] = []): Misunderstanding => ({ reason, tabs });

/**
 * The stages of the competition, each with its judges' tables. `isListed`: the stages have a tab, so that nothing can be
 * said of them but what stands there; else they are told by the names of the tabs.
 */
export function sourcesOf(
  given: ConfiguredCompetition,
  isListed: boolean,
  tabs: readonly Drawn[],
): Source[] | Misunderstanding {
  const plain = tabs.flatMap(({ table, shared }) => (table === null || shared !== null ? [] : [table]));
  const shared = tabs.filter((one) => one.shared !== null);
  if (given.stages.some((stage) => stage.scoreTab !== undefined)) return fromScoreTabs(given.stages, shared);

  const divided = isListed || given.stages.length > 1 ? null : dividedTabs(plain);
  const { sets, unclear } = stageTabs(plain.map((table) => table.tab));
  if (given.stages.length > 1) return fromSets(given.stages, sets, plain);
  const [only] = given.stages;
  if (only === undefined) return problem('nothing');
  const own = isListed ? sets.find((set) => nameKey(set.stage) === nameKey(only.name)) : undefined;
  if (own !== undefined) return fromSets([only], [own], plain);
  if (divided !== null) return [perTab(only, divided)];
  if (unclear && !isListed)
    return problem(
      'stages',
      plain.map((table) => table.tab),
    );
  if (sets.length > 1 && !isListed) {
    const stages = sets.map((set): Stage => ({ ...only, name: set.stage, advance: null }));
    return fromSets(stages, sets, plain);
  }
  const isPerTab = (judgeGroup(plain)?.tables.length ?? 0) > 1;
  const detailed = shared.filter((one) => one.shared?.layout !== 'totals');
  const candidates = detailed.length > 0 ? detailed : shared;
  const [first] = candidates;
  if (!isPerTab && first?.shared) {
    const names = candidates.map((one) => one.grid.tab);
    if (names.length > 1) return problem('several-shared', names);
    return isListed
      ? problem('stage-tab', names)
      : [sourceOf({ ...only, scoreTab: first.grid.tab }, first.shared, first.structure)];
  }
  return [perTab(only, plain)];
}

const perTab = (stage: Stage, tables: readonly ScoreTable[]): Source => ({
  stage,
  desks: tables.map((table) => ({ label: table.tab, table })),
  layout: null,
});

function sourceOf(stage: Stage, { layout, views }: SharedTab, structure: TabStructure | undefined): Source {
  const desks = views.flatMap(({ label, grid }): JudgeSource[] => {
    const table = scoreTable(grid, structure);
    return table === null ? [] : [{ label, table }];
  });
  return { stage, desks, layout };
}

function fromScoreTabs(stages: readonly Stage[], shared: readonly Drawn[]): Source[] | Misunderstanding {
  const sources = stages.map((stage) => {
    const tab = shared.find((one) => nameKey(one.grid.tab) === nameKey(stage.scoreTab ?? ''));
    return tab?.shared ? sourceOf(stage, tab.shared, tab.structure) : stage;
  });
  const lacking = sources.flatMap((one) => ('desks' in one ? [] : [one.scoreTab ?? one.name]));
  return lacking.length > 0
    ? problem('unclear-judges', lacking)
    : sources.filter((one): one is Source => 'desks' in one);
}

function fromSets(
  stages: readonly Stage[],
  sets: readonly StageTabs[],
  plain: readonly ScoreTable[],
): Source[] | Misunderstanding {
  const sources = stages.map((stage): Source => {
    const set = sets.find((one) => nameKey(one.stage) === nameKey(stage.name));
    const desks = (set?.tabs ?? []).flatMap(({ tab, label }) =>
      plain.filter((table) => table.tab === tab).map((table): JudgeSource => ({ label, table })),
    );
    return { stage, desks, layout: null };
  });
  const lacking = sources.filter((one) => one.desks.length === 0).map((one) => one.stage.name);
  return lacking.length > 0 ? problem('stages', lacking) : sources;
}
