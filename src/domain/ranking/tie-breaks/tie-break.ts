// The type of a tie-break: one metric or several, each comparing the entries that are still tied.
import type Fraction from 'fraction.js';
import type { Entry } from '../../competition/competition';
import type { Word } from '../../vocabulary/words';
import type { Better } from '../methods/method';
import type { Panel, StageResult } from '../result';
import type { TieBreakId } from './list';

export type Metric = {
  id: TieBreakId;
  /** The criterion it looks at, for `criteria`. */
  criterion?: string;
  better: Better;
  /**
   * Exact values of the entries still tied, by entry code; asked once per group, so a metric may compare within it.
   * A group in which an entry has no value is not separated by this metric.
   */
  values: (group: Entry[]) => Map<string, Fraction>;
};

/** What metrics may look at. */
export type TieBreakContext = {
  panel: Panel;
  /** The results of the stages before this one, in order. */
  previous: StageResult[];
};

export type TieBreak = {
  /** In the order in which they are applied. */
  metrics: (context: TieBreakContext) => Metric[];
};

export type TieBreakWords = {
  /** As the setting offers it. */
  name: Word;
  /** What it compares, as an official paper states it, in Indonesian; '' = nothing. */
  official: string;
};

/** What the page on the workbook says it compares. */
export type TieBreakDocs = { compares: string };
