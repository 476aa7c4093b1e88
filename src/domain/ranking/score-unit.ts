// The unit of a ranking's numbers.

/** Points of 0 to 100, a mean rank (lower is better), or a standard score (50 ± 10). */
export type ScoreUnit = 'points' | 'mean-rank' | 'standard-score';
