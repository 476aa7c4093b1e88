// The methods by name, in the order in which they are offered. To add one: its folder, a line here and one in `index.ts`.
import { adjustedMethodWords } from './adjusted/words';
import { meanMethodWords } from './mean/words';
import { medianMethodWords } from './median/words';
import { rankSumMethodWords } from './rank-sum/words';
import { trimmedMethodWords } from './trimmed/words';
import { zScoreMethodWords } from './z-score/words';

const methodWords = [
  meanMethodWords,
  trimmedMethodWords,
  medianMethodWords,
  rankSumMethodWords,
  zScoreMethodWords,
  adjustedMethodWords,
] as const;

export type MethodId = (typeof methodWords)[number]['id'];

export const METHOD_IDS: readonly MethodId[] = methodWords.map(({ id }) => id);

/** Id and name of each, as a setting offers them. */
export const METHOD_CHOICES = methodWords.map(({ id, name }) => [id, name] as const);
