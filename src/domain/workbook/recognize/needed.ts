// The configuration tabs without which nothing can be ranked.

export const NEEDED = ['criteria', 'entries', 'judges'] as const;
export type Needed = (typeof NEEDED)[number];
