// The stage scores of drawn panels, by any method.
import type { DrawScorer, ScoreRows } from '../ranking/draws/draw';
import type { PanelScores } from '../ranking/draws/panel-scores';
import { decimal } from '../ranking/exact';
import { METHOD_DRAWS } from '../ranking/methods/draws';
import type { MethodId } from '../ranking/methods/list';
import type { Method } from '../ranking/methods/method';
import { METHOD_RULES } from '../ranking/methods/rules';
import type { Panel, Reading } from '../ranking/result';
import type { RankingRules } from '../ranking/rules';

/** Prepares a method for many tables of the pattern of `table`; `lambda` stays that of the whole panel. */
export function drawScorer(
  method: MethodId,
  table: PanelScores,
  lambda: number,
  panel: Panel,
  rules: RankingRules,
): DrawScorer {
  return METHOD_DRAWS[method]?.(table.rows, lambda) ?? exactDrawScorer(METHOD_RULES[method], table, panel, rules);
}

/** For methods that have no quicker way: each drawn table is scored by the exact rule. */
export function exactDrawScorer(
  method: Method,
  { entries, judges }: Pick<PanelScores, 'entries' | 'judges'>,
  panel: Panel,
  rules: RankingRules,
): DrawScorer {
  const people = new Map(panel.judges.map((judge) => [judge.code, judge]));
  const seated = judges.map((code) => people.get(code)!);
  const readingsOf = (rows: ScoreRows): Panel['readings'] =>
    new Map(
      entries.map(({ code }, entry) => [
        code,
        new Map(
          rows[entry]!.flatMap((score, judge): [string, Reading][] =>
            score === null ? [] : [[judges[judge]!, { score: decimal(score), marks: [] }]],
          ),
        ),
      ]),
    );
  return (rows) => {
    const scores = method.scores({ ...panel, entries, judges: seated, readings: readingsOf(rows) }, rules);
    return Float64Array.from(entries, ({ code }) => scores.get(code)?.valueOf() ?? Number.NaN);
  };
}
