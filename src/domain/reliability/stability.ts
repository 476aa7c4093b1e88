// How sure an entry's place within the cut is, and its range of ranks, over what was drawn.

import type { PanelScores } from '../ranking/draws/panel-scores';
import type { Ranking, Redrawn } from './redraw';

export type Stability = {
  code: string;
  /** How sure it is that the entry is truly among the best, 0 to 1; who shares the last place has a fraction of it. */
  inTop: number | null;
  /** How sure it is that another panel of this kind would choose the entry. */
  again: number | null;
  /** Between which ranks the entry truly stands, nine times in ten. */
  rankLow: number | null;
  rankHigh: number | null;
};

const TAIL = 0.05;

/** Sums of shares of draws may miss by so much. */
const NOTHING = 1e-9;

/** The 5th and the 95th percentile: the first ranks that at least this share of draws does not exceed. */
export function middleRanks(ranks: readonly Int32Array[], entry: number): [low: number, high: number] {
  const sorted = Int32Array.from(ranks, (one) => one[entry]!).sort();
  const rankAt = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length - NOTHING) - 1)]!;
  return [rankAt(TAIL), rankAt(1 - TAIL)];
}

/** The mean share of a place; whole where it misses that only by what doubles miss. */
function shareOf(rankings: readonly Ranking[], entry: number): number {
  const share = rankings.reduce((total, { shares }) => total + (shares.get(entry) ?? 0), 0) / rankings.length;
  return share < NOTHING || share > 1 - NOTHING ? Math.round(share) : share;
}

/** One line per entry with a score, in the table's order; nulls where nothing was drawn. */
export function stabilityOf(table: PanelScores, redrawn: readonly Redrawn[]): Stability[] {
  if (redrawn.length === 0)
    return table.entries.map(({ code }) => ({ code, inTop: null, again: null, rankLow: null, rankHigh: null }));
  const truths = redrawn.map(({ truth }) => truth);
  const others = redrawn.map(({ another }) => another);
  const ranks = truths.map((one) => one.ranks);
  return table.entries.map(({ code }, entry) => {
    const [rankLow, rankHigh] = middleRanks(ranks, entry);
    return { code, inTop: shareOf(truths, entry), again: shareOf(others, entry), rankLow, rankHigh };
  });
}
