// The judges behind the tables of all stages, and whether their names find the tables again.
import type { Judge } from '../../../competition/competition';
import { judgesOf } from '../../../competition/competition';
import type { ConfiguredCompetition } from '../../../settings/configured-competition';
import { codeKey } from '../../../vocabulary/keys';
import { judgeTabs } from '../../read/judge-tabs';
import { judgeNameAbove, judgesOfLabels, judgesOfTabs } from '../judges';
import { isLabelOf } from '../shared';
import type { Read } from './read-stage';

export function judgesOfReads(reads: readonly Read[]): Judge[] {
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

/** Every table is found again by its judge: the next run has only the names. */
export function bindsAll(
  competition: ConfiguredCompetition,
  reads: readonly Read[],
  names: readonly string[],
): boolean {
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
