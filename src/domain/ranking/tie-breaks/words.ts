// The tie-breaks by name, in the order in which they are offered. To add one: its folder, a line here and one in `index.ts`.
import { criteriaTieBreakWords } from './criteria/words';
import { majorityTieBreakWords } from './majority/words';
import { medianTieBreakWords } from './median/words';
import { previousTieBreakWords } from './previous/words';
import { sharedTieBreakWords } from './shared/words';

const tieBreakWords = [
  criteriaTieBreakWords,
  medianTieBreakWords,
  majorityTieBreakWords,
  previousTieBreakWords,
  sharedTieBreakWords,
] as const;

export type TieBreakId = (typeof tieBreakWords)[number]['id'];

export const TIE_BREAK_IDS: readonly TieBreakId[] = tieBreakWords.map(({ id }) => id);

/** Id and name of each, as a setting offers them. */
export const TIE_BREAK_CHOICES = tieBreakWords.map(({ id, name }) => [id, name] as const);
