// Figures on each judge: severity, spread of the scores, agreement with the others.

import { correlation } from '../ranking/draws/correlation';
import { average, present, squares } from '../ranking/draws/numbers';
import type { PanelScores } from '../ranking/draws/panel-scores';
import type { Panel } from '../ranking/result';

export type JudgeFigures = {
  code: string;
  /** Points by which the judge is stricter than the panel (+ strict, − lenient): minus the judge effect. */
  severity: number | null;
  /** Standard deviation of the judge's scores (n − 1). */
  spread: number | null;
  /** Pearson correlation with the mean of the other judges, over the entries that others scored as well. */
  agreement: number | null;
};

/** One line per judge who sits in the stage, in their order; nulls for one who scored nothing. */
export function judgeFigures(panel: Panel, table: PanelScores, effects: ReadonlyMap<string, number>): JudgeFigures[] {
  return panel.judges.map(({ code }) => {
    const column = table.judges.indexOf(code);
    const effect = effects.get(code);
    const scores = present(table.rows.map((row) => row[column] ?? null));
    const pairs = table.rows.flatMap((row): [number, number][] => {
      const own = row[column] ?? null;
      const others = present(row.filter((_, judge) => judge !== column));
      return own === null || others.length === 0 ? [] : [[own, average(others)]];
    });
    return {
      code,
      severity: effect === undefined ? null : 0 - effect,
      spread: scores.length < 2 ? null : Math.sqrt(squares(scores) / (scores.length - 1)),
      agreement: correlation(pairs),
    };
  });
}
