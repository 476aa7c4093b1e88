// A stage with its judges' tables and what they score; what was assumed goes to the facts, what is open to the questions.
import type { Criterion } from '../../../competition/competition';
import { criteriaOf } from '../../../competition/competition';
import type { ConfiguredCompetition } from '../../../settings/configured-competition';
import type { Fact } from '../../../validation/inference/inference';
import type { Answers, Question } from '../../../validation/inference/question';
import type { Grid } from '../../../vocabulary/cell';
import { judgeDoubts } from '../doubts/judge-doubts';
import { withOwn } from '../doubts/own-columns';
import { ownJudges } from '../doubts/own-judges';
import { groupOn, judgeGroup, openGroup } from '../judge-group';
import type { Needed } from '../needed';
import type { ScoreTable } from '../score-table';
import { summariesIn } from '../summary';
import { readWeights } from './read-weights';
import type { JudgeSource, Source } from './sources';

/** A stage with its judges' desks and what they score. */
export type Read = Source & { criteria: Criterion[]; isOpen: boolean; names: string[] };

export const isFirst = <T>(one: T, index: number, all: readonly T[]): boolean => all.indexOf(one) === index;

/** What is found out while the tabs are read, and what somebody has said before. */
export type Said = {
  facts: Fact[];
  questions: Question[];
  answers: Answers;
  foreign(judges: readonly string[]): Grid[];
};

/** The desks that really are judges', on which criteria; null when that cannot be told. What was assumed goes to the facts. */
export function readSource(
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
  facts.push({ kind: 'CRITERIA', sure: tables.length > 1 && !isOpen, params: { stage, names } });
  const weighing = readWeights(tables, names, foreign(tables.map(({ tab }) => tab)), answers);
  if (weighing.question !== null) questions.push(weighing.question);
  facts.push(...weighing.factsOf(stage));
  const criteria = names.map(
    (name, index): Criterion => ({
      stage: source.stage.name,
      name,
      weight: weighing.weights[index] ?? 1,
      min: 0,
      max: weighing.max[index] ?? 100,
      description: '',
    }),
  );
  return { ...source, desks, criteria, isOpen, names };
}

const judgeSourcesOf = ({ desks }: Source, tables: readonly ScoreTable[]): JudgeSource[] =>
  desks.filter((desk) => tables.includes(desk.table));
