// The type of an aggregation method: how the judges' scores of a stage become one score per entry.
import type Fraction from 'fraction.js';
import type { Language } from '../../vocabulary/language';
import type { Word } from '../../vocabulary/words';
import type { Statement } from '../explanation/statement';
import type { Panel } from '../result';
import type { RankingRules } from '../rules';
import type { ScoreUnit } from '../score-unit';

/** Which of two values stands before the other. */
export type Better = 'higher' | 'lower';

export type Method = {
  better: Better;
  unit: ScoreUnit;
  /**
   * Places to which its scores and whatever accumulates from them are rounded half up, which then is their exact value;
   * null where the arithmetic is rational throughout.
   */
  precision: number | null;
  /** Whether it takes off how strict an entry's judges are. */
  correctsSeverity?: boolean;
  /** Panels on which its scores are rational all the same, so that nothing is rounded there. */
  exactOn?: (panel: Panel) => boolean;
  /** Entry code → score as reported; an entry without a reading has none. */
  scores: (panel: Panel, settings: RankingRules) => Map<string, Fraction>;
  /**
   * The same from doubles, λ as it was estimated from the whole panel: for leaving out one judge after the other, where the
   * exact arithmetic would cost too much. Absent where `scores` is quick enough.
   */
  quickly?: (panel: Panel, lambda: number) => Map<string, Fraction>;
  /**
   * Prepares what is needed beside the judges' scores to work out an entry's score by hand; absent where nothing is.
   */
  working?: (panel: Panel, settings: RankingRules) => (entry: string) => Statement[];
};

export type { MethodDraw } from '../draws/draw';

export type MethodWords = {
  /** As the setting offers it. */
  name: Word;
  /** What the scores it makes are called. */
  score: Readonly<Record<Language, string>>;
  /** How an official paper states the rule, in Indonesian. */
  official: string;
};

/** A row of the pages on methods in each language: what it does, when it fits, what to watch for. */
export type MethodDocs = Readonly<Record<Language, { does: string; when: string; traps: string }>> & {
  /** What it makes the stage score of, for the page on the workbook. */
  stageScore: string;
};
