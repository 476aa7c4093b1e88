// The aggregation methods, in the order in which they are offered. To add one: its folder, a line here, `npm run lists`.

export const METHOD_IDS = [
  'mean',
  'trimmed',
  'median',
  'rank-sum',
  'z-score',
  'adjusted',
  'robust',
  'reliability',
] as const;

export type MethodId = (typeof METHOD_IDS)[number];
