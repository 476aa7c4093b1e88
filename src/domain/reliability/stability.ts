// How sure an entry's place within the cut is, and its range of ranks, over what was drawn.

import type { PanelScores } from '../ranking/draws/panel-scores';
import type { Shares } from './rank-drawn';
import type { Redrawn } from './redraw';

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
  const ofEntry = new Int32Array(ranks.length);
  for (let at = 0; at < ranks.length; at += 1) ofEntry[at] = ranks[at]![entry]!;
  ofEntry.sort();
  const rankAt = (share: number): number => ofEntry[Math.max(0, Math.ceil(share * ofEntry.length - NOTHING) - 1)]!;
  return [rankAt(TAIL), rankAt(1 - TAIL)];
}

/** Each entry's mean share of a place; whole where it misses that only by what doubles miss. */
function meanShares(entries: number, drawn: readonly Shares[]): number[] {
  const sums = new Float64Array(entries);
  for (const shares of drawn) for (const [entry, share] of shares) sums[entry]! += share;
  return Array.from(sums, (sum) => {
    const share = sum / drawn.length;
    return share < NOTHING || share > 1 - NOTHING ? Math.round(share) : share;
  });
}

/** One line per entry with a score, in the table's order; nulls where nothing was drawn. */
export function stabilityOf({ entries }: PanelScores, redrawn: readonly Redrawn[]): Stability[] {
  if (redrawn.length === 0)
    return entries.map(({ code }) => ({ code, inTop: null, again: null, rankLow: null, rankHigh: null }));
  const meanOf = (kind: 'truth' | 'another') =>
    meanShares(
      entries.length,
      redrawn.map((one) => one[kind]),
    );
  const [inTop, again] = [meanOf('truth'), meanOf('another')];
  const ranks = redrawn.map((one) => one.ranks);
  return entries.map(({ code }, entry) => {
    const [rankLow, rankHigh] = middleRanks(ranks, entry);
    return { code, inTop: inTop[entry]!, again: again[entry]!, rankLow, rankHigh };
  });
}
