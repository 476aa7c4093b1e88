// Ranks what is drawn: the entries as they truly are, and what another panel would make of them.
import type { PanelScores } from '../ranking/draws/panel-scores';
import type { Method } from '../ranking/methods/method';
import type { StageResult } from '../ranking/result';
import type { RankedCompetition } from '../ranking/rules';
import { drawScorer } from './draw-scores';
import { posteriorDraws } from './posterior';
import { drawnRanker, type Shares } from './rank-drawn';

/** A draw: what is true, if every judge in the world were asked, and what another panel of the same kind finds in the same entries. */
export type Redrawn = {
  /** The true ranks, in the order of the table. */
  ranks: Int32Array;
  truth: Shares;
  another: Shares;
  /** By how much the other panel misses the true difference of the two entries that are compared; 0 without two. */
  miss: number;
};

/** The standard error of a share is at most 1.1 %, of a long list 2.2 %. */
const SAMPLES = { most: 2000, longList: 500, longFrom: 500 };

/**
 * Ranks the stage under every draw, by the method as set. What an entry truly is, a single judge without severity and error
 * would say: so the method gives it in its own unit.
 *
 * @param pair indexes of two entries to compare
 */
export function redraw(
  competition: RankedCompetition,
  result: StageResult,
  previous: StageResult[],
  method: Method,
  table: PanelScores,
  lambda: number,
  pair: readonly [number, number] | null,
): Redrawn[] {
  const { settings } = competition;
  const { entries, judges } = table;
  const perfect = entries.map(() => [0]);
  const truth = drawScorer(
    result.method,
    { ...table, judges: judges.slice(0, 1), rows: perfect },
    lambda,
    result.panel,
    settings,
  );
  const another = drawScorer(result.method, table, lambda, result.panel, settings);
  const { carried, ranks, shares } = drawnRanker(competition, result, previous, method, table);
  const samples = entries.length < SAMPLES.longFrom ? SAMPLES.most : SAMPLES.longList;
  return Array.from(posteriorDraws(table, samples), (draw) => {
    for (const [at, row] of perfect.entries()) row[0] = draw.entries[at]!;
    const [own, other] = [carried(truth(perfect)), carried(another(draw.rows))];
    const miss = pair === null ? 0 : other[pair[0]]! - other[pair[1]]! - (own[pair[0]]! - own[pair[1]]!);
    return { ranks: ranks(own), truth: shares(own), another: shares(other), miss };
  });
}
