// The result of ranking a panel, stage by stage.
import type Fraction from 'fraction.js';
import type { Criterion, Entry, Judge, Stage } from '../competition/competition';
import type { PlenaryDecision } from '../competition/plenary';
import type { RankingFinding } from './finding';
import type { MethodId } from './methods/list';
import type { TieBreakId } from './tie-breaks/list';

/** Why a judge's scores for an entry do not count. */
export type LeftOutReason = 'recused' | 'conflict' | 'unassigned' | 'incomplete';
type LeftOut = { entry: string; judge: string; reason: LeftOutReason };

/** One judge's complete reading of one entry. */
export type Reading = {
  /** y of the formula: 0 to 100, exact. */
  score: Fraction;
  /** The marks behind it, one per criterion of the stage in their order, exact; null where the judge is not asked for one. */
  marks: (Fraction | null)[];
};

/** All that counts at one stage. */
export type Panel = {
  stage: Stage;
  criteria: Criterion[];
  /** In the order of the entries tab. */
  entries: Entry[];
  judges: Judge[];
  /** Entry code → judge code → reading; an entry without scores has an empty map. */
  readings: Map<string, Map<string, Reading>>;
  leftOut: LeftOut[];
  /**
   * Where some judges score some of the criteria only: entry code → indexes of the criteria it is scored on. A judge's score is then
   * that of the own criteria, and the entry's is made criterion by criterion. Absent where every judge scores all.
   */
  byCriterion?: ReadonlyMap<string, readonly number[]>;
};

/** One comparison of the tie-break chain that was made for an entry. */
export type TieBreakStep = {
  metric: TieBreakId;
  /** For `criteria`. */
  criterion?: string;
  value: Fraction;
  /** Codes of all it compared; one list for the whole group. */
  among: readonly string[];
};

/**
 * What the cut did with an entry, where it is not simply its rank. `place-kept`: would advance in the place of an entry
 * that went on and has left since. `first-reserve`: the next in line below the cut of the last stage.
 */
export type CutNote =
  | 'below-passing-score'
  | 'without-category'
  | 'institution-full'
  | 'shared-rank-at-cut'
  | 'place-kept'
  | 'first-reserve';

/**
 * What a minimum per unit type did with an entry. `kept`: in although others stand above it, because so many of its type are to
 * be; `over`: who would be in without. `displaced`: out although within the places by rank; `by`: for whom.
 */
export type MinimumEffect =
  | { kind: 'kept'; unitType: string; least: number; over: string[] }
  | { kind: 'displaced'; by: { unitType: string; least: number; entries: string[] }[] };

export type Place = {
  /** 1-2-2-4 among those who advance; where each category has its own winners, among those of the category. */
  place: number;
  /** How many hold this place; more than 1 = a shared rank. */
  holders: number;
};

/** `open`: a prize was announced, but how much of it goes to this winner is for people to say. */
export type Prize = { amount: number } | 'open';

/** Entries that have left, whose places concern this one: `from` is the place it would have had with them, null = none. */
type Vacated = { from: number | null; removed: Entry[] };

export type Standing = {
  entry: Entry;
  /** 1-2-2-4. */
  rank: number;
  /** Exact score the ranking stands on (carried over where the settings say so). */
  score: Fraction;
  /** The stage's own exact score; equal to `score` without carry-over. */
  stageScore: Fraction;
  judgeScores: Map<string, Fraction>;
  /** The comparisons made while other entries had the same rounded score, in order; empty without a tie. */
  steps: TieBreakStep[];
  /** The step after which the entry stood alone; `shared` when none did; null without a tie. */
  decidedBy: TieBreakStep | 'shared' | null;
  /** Exact distance to the next lower rank's score; null for the last. */
  margin: Fraction | null;
  /** At the last stage: has won. */
  advances: boolean;
  /** null = does not advance. */
  place: Place | null;
  title: string | null;
  /** Coaching money of a winner; null where none was announced for its place. */
  prize: Prize | null;
  /** Where each category has places of its own: its category in one spelling, and its rank there; null elsewhere. */
  category: string | null;
  categoryRank: number | null;
  cutNote: CutNote | null;
  /** Absent where no minimum changed anything for it. */
  minimum?: MinimumEffect;
  /** What the plenary decided about its rank. */
  decision?: PlenaryDecision;
  vacated: Vacated | null;
};

export type StageResult = {
  stage: Stage;
  method: MethodId;
  /** How many may advance; null = all. */
  places: number | null;
  last: boolean;
  panel: Panel;
  /** By rank, shared ranks in the order of the entries tab. */
  standings: Standing[];
  findings: RankingFinding[];
  /** The same stage as if the entries that were scored there and have left since had stayed; null where there are none. */
  whole: StageResult | null;
  /** The stage as its cut was drawn, where places are kept for entries that went on and have left since; null elsewhere. */
  held: StageResult | null;
};
