// Tabs like the judges' that their names set apart: copies and old ones, another year's, stages. Whether they count has to be said.

import type { Fact } from '../../../validation/inference/inference';
import { type Answers, type OddTabReason, type Question, questionOf } from '../../../validation/inference/question';
import { codeKey, nameKey } from '../../../vocabulary/keys';
import { splitsOf } from '../../tab-names';
import { judgeNameAbove } from '../judges';
import type { ScoreTable } from '../score-table';
import { judgeAndRest, judgeLabel } from '../shared/judge-label';
import { STAGE_WORDS } from '../stages/stage-names';

const OLD =
  /(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu;
const EARLIER = /(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;
/** Days and sessions, on which the judges' scores of some entries are gathered. */
const SITTING = /(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu;
const JUDGE = /juri|judge|penilai|panelis/i;

const namesJudge = (tab: string): boolean => JUDGE.test(tab) || judgeLabel(tab) !== null || judgeAndRest(tab) !== null;
const yearIn = (tab: string): number | null => (YEAR.test(tab) ? Number(YEAR.exec(tab)?.[1]) : null);
/** "Proposal - A" names a judge behind the stage. */
const namesStage = (tab: string): boolean =>
  !namesJudge(tab) &&
  splitsOf(tab).every(({ right }) => codeKey(right) === '') &&
  (STAGE_WORDS.test(tab) || SITTING.test(tab));

export const oddTabId = (tab: string): string => `tab/${nameKey(tab)}`;

/** What is open about the names of the judges' tabs; where the judges are listed they are theirs, unless named as old ones. */
export function oddTabs(tables: readonly ScoreTable[], isListed: boolean, answers: Answers): Question[] {
  const tabs = tables.map(({ tab }) => tab);
  const stages = stageTabsOf(tabs);
  if (!isListed && stages !== null) return answers.has(stages.id) ? [] : [stages];
  const judges = tables.map((table) => nameKey(judgeNameAbove(table)));
  const isAgain = (index: number): boolean => judges[index] !== '' && judges.indexOf(judges[index] ?? '') < index;
  const reasons = tabs.map((tab, index) => reasonOf(tab, tabs) ?? (isAgain(index) ? 'same-judge' : null));
  if (reasons.every((reason) => reason !== null)) return [];
  return tabs.flatMap((tab, index): Question[] => {
    const reason = reasons[index] ?? null;
    if (reason === null || (isListed && reason !== 'old') || answers.has(oddTabId(tab))) return [];
    return [questionOf('ODD_TAB', oddTabId(tab), { tab }, { tab, reason })];
  });
}

/** Left out for its columns, though it is named like a judge's: perhaps another competition. */
export const otherColumns = (facts: readonly Fact[], answers: Answers): Question[] =>
  facts.flatMap((fact) => {
    if (fact.kind !== 'TAB_LEFT' || fact.params.reason !== 'other-columns') return [];
    const { tab } = fact.params;
    if (!namesJudge(tab) || answers.has(oddTabId(tab))) return [];
    return [questionOf('ODD_TAB', oddTabId(tab), { tab }, { tab, reason: 'columns' }, { options: ['ignore'] })];
  });

function reasonOf(tab: string, all: readonly string[]): OddTabReason | null {
  const others = all.filter((one) => one !== tab);
  if (OLD.test(tab)) return 'old';
  const year = yearIn(tab);
  const isOfOtherYear = year !== null && others.some((other) => (yearIn(other) ?? year + 1) > year);
  if (EARLIER.test(tab) || isOfOtherYear) return 'time';
  const isLone = !namesJudge(tab) && others.length > 1 && others.every((other) => namesJudge(other));
  const isStageAmong = namesStage(tab) && others.some((other) => !namesStage(other));
  return isLone || isStageAmong ? 'unlike' : null;
}

/** All are named like stages or days and none like a judge: taken for judges, their means would be a ranking of neither. */
function stageTabsOf(tabs: readonly string[]): Question | null {
  const [first] = tabs;
  if (first === undefined || tabs.length < 2 || !tabs.every(namesStage)) return null;
  const id = `stages/${tabs.map(nameKey).join('+')}`;
  return questionOf('STAGE_TABS', id, { tab: first, tabs: [...tabs] }, { tabs: [...tabs] });
}
