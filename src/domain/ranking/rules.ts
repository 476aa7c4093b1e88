// The rules of a ranking, and a competition that has them.
import type { Competition } from '../competition/competition';
import type { Language } from '../vocabulary/language';
import type { MethodId } from './methods/list';
import type { TieBreakId } from './tie-breaks/list';

export type RankingRules = {
  /** In which several titles of one entry are joined. */
  language: Language;
  method: MethodId;
  /** The chain of tie-breaks in precedence. */
  tieBreaks: TieBreakId[];
  /** Places to which scores are rounded half up before they are compared. */
  decimals: number;
  /** Whether the scores of earlier stages count on. */
  carryOver: boolean;
  /** Below it nobody advances; null = none. */
  passingScore: number | null;
  maxPerInstitution: number | null;
  winnersPerCategory: boolean;
  /** Whether the winners are announced with their places. */
  rankedWinners: boolean;
  /** λ of the correction for severity; `auto` = estimated. */
  severityCorrection: 'auto' | number;
  /** What becomes of scores given in spite of a conflict of interest. */
  conflicts: 'exclude' | 'include';
  /** Coaching money of place 1, 2, … in rupiah. */
  prizes: (number | null)[];
  /** How many win at the last stage, where the stage itself says nothing. */
  top: number;
};

export type RankedCompetition = Competition & { settings: RankingRules };
