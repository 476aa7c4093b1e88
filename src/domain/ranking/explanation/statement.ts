// The statements about a standing: codes and facts, from which `words/` makes sentences.
import type Fraction from 'fraction.js';
import type { EntryStatus } from '../../competition/competition';
import type { LambdaOrigin } from '../adjusted';
import type { MethodId } from '../methods/list';
import type { CriterionMean } from '../methods/mean/by-criterion';
import type { LeftOutReason, Prize, TieBreakStep } from '../result';
import type { CarriedPart } from '../stages/carry-over';

export type Dropped = { judge: string; score: Fraction; alike: number };

/** z = (score − mean) / sd; 0 where the judge gave one score alone or all alike (`sd` 0). */
export type Standardized = {
  judge: string;
  score: Fraction;
  entries: number;
  mean: Fraction;
  sd: Fraction;
  z: Fraction;
};

/** Counts as `weight` × (`score` + `correction`): the correction in points, + for a strict judge. */
export type Weighed = { judge: string; score: Fraction; correction: Fraction; weight: Fraction };

/** How many judges who scored both put the entry higher than the rival, and how many lower. */
export type Duel = { rival: string; higher: number; lower: number };
/** An entry that has left the competition, by its code. */
export type Leaver = { entry: string; status: EntryStatus };

/** Lists of entries that are tied or share a rank hold codes, best first, the explained entry included. */
export type StatementParams = {
  /** How the stage score came about: the judges who counted and what the criteria weigh. */
  STAGE_SCORE: {
    method: MethodId;
    judges: { judge: string; score: Fraction }[];
    criteria: { criterion: string; weight: Fraction; max: Fraction }[];
    score: Fraction;
  };
  /** How it came about where judges score some of the criteria only. */
  SCORE_BY_CRITERION: { criteria: CriterionMean[]; score: Fraction };
  /** `trimmed`: which scores were dropped; `alike`: how many judges gave that score. Null with too few judges to drop any. */
  SCORES_DROPPED: { dropped: { highest: Dropped; lowest: Dropped } | null };
  /** `median`: the score in the middle, or the two. */
  MIDDLE_SCORES: { middle: { judge: string; score: Fraction }[] };
  /** `rank-sum`: the entry's rank within each judge, and the number of entries. */
  RANKS_WITHIN_JUDGES: { ranks: { judge: string; rank: Fraction; entries: number }[] };
  /** `z-score`: each judge's scores over `entries` entries, and what the entry's score is in units of them; `sd` 0 counts as 0. */
  STANDARDIZED: { judges: Standardized[] };
  /**
   * Under `adjusted`: what the entry's judges together are stricter (+) than the panel, in points, and how λ came about. It
   * speaks of the judges of an entry as a whole, never of one. `correction` null: all entries have the same judges.
   */
  SEVERITY_CORRECTED: {
    mean: Fraction;
    correction: { points: Fraction; lambda: Fraction; origin: LambdaOrigin } | null;
  };
  /**
   * Under methods that weigh: how each score counts. `limit`: further off, in points, a score counts less; null = no matter.
   * `judges`: null where they must not be told apart.
   */
  SCORES_WEIGHED: { judges: Weighed[] | null; limit: Fraction | null };
  JUDGE_LEFT_OUT: { judge: string; reason: LeftOutReason };
  /** Those whose entry it is, of so many judges of the stage; only where the workbook says who reads what. */
  ASSIGNED_JUDGES: { judges: string[]; of: number };
  /** Judges of the stage, or those whose entry it is, without a score for it. */
  JUDGES_WITHOUT_SCORE: { judges: string[] };
  CARRIED_OVER: { parts: CarriedPart[]; score: Fraction };
  /**
   * The step after which it stood alone. `score` is the rounded score all of `tied` had. The rival is the next below
   * among those the step compared it with, where none is below the next above.
   */
  TIE_BROKEN: {
    score: Fraction;
    tied: string[];
    step: TieBreakStep;
    rival: { entry: string; rank: number; value: Fraction };
    /** For `majority`: against each of the others it was compared with. */
    duels?: Duel[];
  };
  /** No tie-break separated them; `steps` are the comparisons made. */
  TIE_SHARED: { score: Fraction; sharing: string[]; steps: TieBreakStep[] };
  /** Lead over the next lower rank; only where its rounded score is another. */
  MARGIN: { margin: Fraction; next: { rank: number; entries: string[]; score: Fraction } };
  LAST_RANK: { rank: number };
  /** The plenary's decision beside the computed rank. */
  PLENARY_DECIDED: {
    rank: number;
    computed: number;
    reason: string;
    votesFor: number | null;
    votesAgainst: number | null;
  };
  /** Its rank within its category, where each category has its own winners. */
  CATEGORY_RANK: { category: string; rank: number };
  /** `places` null = all advance. `last`: has won. `category`: the places are those of a category. */
  ADVANCES: { places: number | null; last: boolean; title: string | null; category?: string };
  /** Advances because all who share the rank at the cut do, though there are not places for all. */
  SHARED_RANK_AT_CUT: { places: number; last: boolean; title: string | null; sharing: string[]; category?: string };
  BELOW_PASSING_SCORE: { passingScore: Fraction; score: Fraction };
  /** In because so many of its unit type are to be; `over`: who would be in by rank. */
  KEPT_FOR_MINIMUM: { last: boolean; title: string | null; unitType: string; least: number; over: string[] };
  /** Within the places by rank, and out because some of them are for a unit type: for whom. */
  DISPLACED: { places: number; by: { unitType: string; least: number; entries: string[] }[] };
  /** `behind`: exact distance to the last who advanced; null where nobody did, or where its exact score is higher. */
  OUTSIDE_CUT: { places: number | null; last: boolean; behind: Fraction | null; category?: string };
  /** As many of its institution as may advance stand above it: `above`, best first. */
  INSTITUTION_FULL: { institution: string; most: number; above: string[] };
  /** Does not take the place of entries that advanced and have left since: the next stage was held without it. */
  PLACE_KEPT: { removed: Leaver[] };
  WITHOUT_CATEGORY: Record<string, never>;
  /** Stands on this place among those who advance because the entries `over` were passed over for their institution. */
  PASSED_OVER: { place: number; over: string[] };
  /** Stands on this place because others have left; `from` null = would not have advanced. */
  MOVED_UP: { place: number; from: number | null; removed: Leaver[] };
  PRIZE: { prize: Prize };
  /** Next in line at the last stage; `sharing` as above. */
  FIRST_RESERVE: { sharing: string[]; category?: string };
};

export type StatementCode = keyof StatementParams;
export type StatementOf<C extends StatementCode> = { code: C; params: StatementParams[C] };
export type Statement = { [C in StatementCode]: StatementOf<C> }[StatementCode];
