// A stage with its judges' tables and what they score; what was assumed goes to the facts, what is open to the questions.
import type { Criterion } from '../../../competition/competition';
import { criteriaOf } from '../../../competition/competition';
import type { ConfiguredCompetition } from '../../../settings/configured-competition';
import type { Fact } from '../../../validation/inference/inference';
import type { Answers, Question } from '../../../validation/inference/question';
import type { Grid } from '../../../vocabulary/cell';
import { comesTo } from '../../../vocabulary/whole';
import { judgeDoubts } from '../doubts/judge-doubts';
import { withOwn } from '../doubts/own-columns';
import { ownJudges } from '../doubts/own-judges';
import { weightDoubt } from '../doubts/weight-doubt';
import { weightsElsewhere } from '../elsewhere';
import { groupOn, judgeGroup, openGroup } from '../judge-group';
import type { Needed } from '../needed';
import { scaleOf, writtenMaxima } from '../scale';
import type { ScoreTable } from '../score-table';
import { summariesIn } from '../summary';
import { weightsOf } from '../weights';
import type { JudgeSource, Source } from './sources';

/** A stage with its judges' desks and what they score. */
export type Read = Source & { criteria: Criterion[]; isOpen: boolean; names: string[] };

export const isFirst = <T>(one: T, index: number, all: readonly T[]): boolean => all.indexOf(one) === index;

/** What is found out while the tabs are read, and what somebody has said before. */
export type Said = { facts: Fact[]; questions: Question[]; answers: Answers; foreign(): Grid[] };

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
