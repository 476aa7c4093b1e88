// What a workbook without (some of) its configuration tabs means, understood from the judges' tabs.
import type { Competition, Criterion } from '../../competition/competition';
import type { Grid } from '../../competition/score-sheet';
import { judgeTabs } from '../judge-tabs';
import { entriesOf } from './entries';
import { groupOn, type JudgeGroup, judgeGroup } from './judge-group';
import { judgesOfTabs } from './judges';
import { scaleOf } from './scale';
import { scoreTable } from './score-table';
import { weightsOf } from './weights';

export { mayBeJudgeTab } from './tab-name';

/** The configuration tabs without which nothing can be ranked. */
export const NEEDED = ['criteria', 'entries', 'judges'] as const;
export type Needed = (typeof NEEDED)[number];

export type Understood = {
  /** The competition with what was missing filled in. */
  competition: Competition;
  /** The maximum that was assumed for every criterion; null where the criteria were given. */
  max: number | null;
};

/**
 * Fills in the missing parts of a competition of one stage from its judges' tabs; `grids` are the tabs that can be theirs,
 * `names` those of all tabs that can be bound. What is given is kept. Null when a missing part cannot be understood: with
 * several stages the tabs of those not begun say nothing of their criteria, so there the tabs have to be written.
 */
export function understand(
  given: Competition,
  missing: readonly Needed[],
  grids: readonly Grid[],
  names: readonly string[],
): Understood | null {
  if (given.stages.length > 1) return null;
  const tables = grids.flatMap((grid) => scoreTable(grid) ?? []);
  const group = missing.includes('criteria')
    ? judgeGroup(tables)
    : groupOn(
        tables,
        given.criteria.map((one) => one.name),
      );
  if (group === null) return null;
  const max = missing.includes('criteria') ? scaleOf(group.tables, group.criteria) : null;
  const competition: Competition = {
    ...given,
    criteria: max === null ? given.criteria : criteriaOf(group, max),
    entries: missing.includes('entries') ? entriesOf(group.tables, group.criteria) : given.entries,
    judges: missing.includes('judges') ? judgesOfTabs(group.tables.map((table) => table.tab)) : given.judges,
  };
  const isFilled = missing.every((part) => competition[part].length > 0);
  return isFilled && (!missing.includes('judges') || bindsAll(competition, group, names)) ? { competition, max } : null;
}

function criteriaOf(group: JudgeGroup, max: number): Criterion[] {
  const weights = weightsOf(group.tables, group.criteria);
  return group.criteria.map((name, index) => ({
    stage: null,
    name,
    weight: weights[index] ?? 1,
    min: 0,
    max,
    description: '',
  }));
}

/** Every tab is found again by its judge: the next run has only the names. */
function bindsAll(competition: Competition, group: JudgeGroup, names: readonly string[]): boolean {
  const bound = judgeTabs(names, competition);
  return (
    bound.length === group.tables.length &&
    group.tables.every((table, index) =>
      bound.some((one) => one.name === table.tab && one.judge === competition.judges[index]),
    )
  );
}
