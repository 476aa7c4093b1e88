// How firmly an entry holds its place within the cut, and its range of ranks, over drawn panels.

import type { PanelScores } from './panel-scores';
import type { Redrawn } from './redraw';

export type Stability = {
  code: string;
  /** Share of the draws in which the entry is within the cut, 0 to 1; who shares the last place has a fraction of it. */
  inTop: number | null;
  /** The best and the worst rank of the middle 90 % of the draws. */
  rankLow: number | null;
  rankHigh: number | null;
};

const TAIL = 0.05;

/** Sums of shares of draws may miss by so much. */
const NOTHING = 1e-9;

/** The 5th and the 95th percentile: the first ranks that at least this share of draws does not exceed. */
function middleRanks(redrawn: readonly Redrawn[], entry: number): [low: number, high: number] {
  // One number per draw, so that it sorts fast: the rank, and which draw.
  const keys = Float64Array.from(redrawn, ({ ranks }, draw) => ranks[entry]! * redrawn.length + draw).sort();
  const rankAt = (share: number): number => {
    let reached = 0;
    for (const key of keys) {
      const rank = Math.floor(key / redrawn.length);
      reached += redrawn[key - rank * redrawn.length]!.weight;
      if (reached >= share - NOTHING) return rank;
    }
    return redrawn.length;
  };
  return [rankAt(TAIL), rankAt(1 - TAIL)];
}

/** One line per entry with a score, in the table's order; nulls where a single judge leaves nothing to draw. */
export function stabilityOf(table: PanelScores, redrawn: readonly Redrawn[]): Stability[] {
  if (table.judges.length < 2 || redrawn.length === 0)
    return table.entries.map(({ code }) => ({ code, inTop: null, rankLow: null, rankHigh: null }));
  return table.entries.map(({ code }, entry) => {
    const inTop = redrawn.reduce((total, { weight, shares }) => total + weight * (shares.get(entry) ?? 0), 0);
    const [rankLow, rankHigh] = middleRanks(redrawn, entry);
    const isSettled = inTop < NOTHING || inTop > 1 - NOTHING;
    return { code, inTop: isSettled ? Math.round(inTop) : inTop, rankLow, rankHigh };
  });
}
