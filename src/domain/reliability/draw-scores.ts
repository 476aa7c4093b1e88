// The stage scores under a drawn panel, by any method.
import type { DrawScorer } from '../ranking/draws/draw';
import { METHOD_DRAWS } from '../ranking/methods/draws';
import type { MethodId } from '../ranking/methods/list';
import type { Method } from '../ranking/methods/method';
import { METHOD_RULES } from '../ranking/methods/rules';
import type { Panel } from '../ranking/result';
import type { RankingRules } from '../ranking/rules';
import type { PanelScores } from './panel-scores';

/** Prepares a method for many draws; `lambda` stays that of the whole panel. */
export function drawScorer(
  method: MethodId,
  table: PanelScores,
  lambda: number,
  panel: Panel,
  rules: RankingRules,
): DrawScorer {
  return METHOD_DRAWS[method]?.(table.rows, lambda) ?? exactDrawScorer(METHOD_RULES[method], table, panel, rules);
}

/** For methods that have no quicker way: each drawn panel is scored by the exact rule. */
export function exactDrawScorer(
  method: Method,
  { entries, judges }: PanelScores,
  panel: Panel,
  rules: RankingRules,
): DrawScorer {
  return (times) => {
    const scores = method.scores(drawnPanel(panel, judges, times), rules);
    return Float64Array.from(entries, ({ code }) => scores.get(code)?.valueOf() ?? Number.NaN);
  };
}

/** The panel as drawn: a judge sits in it as often as drawn; an entry that none of them scored keeps all of its scores. */
function drawnPanel(panel: Panel, judges: readonly string[], times: readonly number[]): Panel {
  const seats = judges.flatMap((judge, index) =>
    Array.from({ length: times[index]! }, (_, seat) => ({ judge, code: `${judge}\u0000${seat}` })),
  );
  const people = new Map(panel.judges.map((judge) => [judge.code, judge]));
  const readings = new Map(
    [...panel.readings].map(([entry, ofEntry]) => {
      const drawn = seats.flatMap(({ judge, code }) => {
        const reading = ofEntry.get(judge);
        return reading === undefined ? [] : [[code, reading] as const];
      });
      return [entry, drawn.length > 0 ? new Map(drawn) : ofEntry];
    }),
  );
  const drawn = seats.flatMap(({ judge, code }) => {
    const person = people.get(judge);
    return person === undefined ? [] : [{ ...person, code }];
  });
  return { ...panel, judges: [...drawn, ...panel.judges], readings };
}
