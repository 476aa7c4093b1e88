// What the criteria of a stage weigh and how high their scores can be, with what is open about it.
import type { Fact } from '../../../validation/inference/inference';
import type { Answers, Question } from '../../../validation/inference/question';
import type { Grid } from '../../../vocabulary/cell';
import { comesTo } from '../../../vocabulary/whole';
import { weightDoubt } from '../doubts/weight-doubt';
import { weightsElsewhere } from '../elsewhere';
import { arePoints, scaleOf, writtenMaxima } from '../scale';
import type { ScoreTable } from '../score-table';
import { weightsOf } from '../weights';

/** One weight and one highest score a criterion. */
export type StageWeights = {
  weights: number[];
  max: number[];
  question: Question | null;
  factsOf(stage: string | null): Fact[];
};

/** `foreign`: the tabs that are no judge's. */
export function readWeights(
  tables: readonly ScoreTable[],
  names: readonly string[],
  foreign: readonly Grid[],
  answers: Answers,
): StageWeights {
  const written = writtenMaxima(tables, names);
  const scale = written ?? names.map(() => scaleOf(tables, names));
  const weighed = weightsOf(tables, names, scale);
  const isRead = weighed.from !== 'equal';
  const isOfWeights = isRead && arePoints(tables, names, weighed.weights);
  const max = isOfWeights ? weighed.weights : scale;
  const byMaxima = !isRead && written !== null && new Set(written).size > 1;
  const elsewhere = weightsElsewhere(foreign, tables, names);
  // Written nowhere on the judges' tabs, and to the hundred on another one.
  const isFromTab =
    !isRead && !byMaxima && elsewhere?.from === 'written' && !elsewhere.isOpen && comesTo(elsewhere.weights, 100);
  const taken = byMaxima ? max : isFromTab ? elsewhere.weights : weighed.weights;
  const { weights, question } = weightDoubt(tables, names, { taken, max, isRead, byMaxima, elsewhere }, answers);
  const isWritten = written !== null || isOfWeights;
  return {
    weights,
    max,
    question,
    factsOf: (stage) => [
      isFromTab
        ? { kind: 'WEIGHTS', sure: true, params: { from: 'tab', stage, tab: elsewhere.tab } }
        : { kind: 'WEIGHTS', sure: isRead, params: { from: byMaxima ? 'maxima' : weighed.from, stage } },
      {
        kind: 'SCALE',
        sure: isWritten,
        params: { max: [...new Set(max)], from: isWritten ? 'written' : 'scores', stage },
      },
    ],
  };
}
