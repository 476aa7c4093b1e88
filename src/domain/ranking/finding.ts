// Findings of the ranking itself: a method that needs care, a tie at the cut, a decision that does not fit the ranking.
import type { FindingShape } from '../competition/finding-shape';

/** Why the chosen method wants care on this panel. */
export type PanelCaution =
  /** `entries`: read by so few judges that little is left; `whole`: those of them of whom nothing is dropped. */
  | { reason: 'few-to-trim'; entries: string[]; whole: string[] }
  /** `places`: by how many ranks the correction for severity would move the entry, either way. */
  | { reason: 'uneven-judges'; entries: { entry: string; places: number }[] };

/** Why a decided rank does not fit what was computed or decided beside it. */
export type PlenaryFault = 'taken' | 'gap' | 'not-ranked' | 'below-passing-score' | 'outdated';

export type RankingFindingParams = {
  METHOD_CAUTION: PanelCaution;
  /** `prize`: all of them fit, but the places they share have different prizes; `places` then counts those. */
  TIE_AT_CUT: { rank: number; places: number; entries: string[]; prize?: true; category?: string };
  /** The passing score, and the best score, in the ranking's unit. */
  NOBODY_ADVANCES: { required: number; best: number; category?: string };
  PLENARY_CONFLICT: { entry: string; rank: number; reason: PlenaryFault; others: string[]; computed?: number };
};

export type RankingFindingOf<C extends keyof RankingFindingParams> = FindingShape<C, RankingFindingParams[C]>;
export type RankingFinding = { [C in keyof RankingFindingParams]: RankingFindingOf<C> }[keyof RankingFindingParams];
