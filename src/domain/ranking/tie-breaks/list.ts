// The tie-breaks, in the order in which they are offered. To add one: its folder, a line here, `npm run lists`.

export const TIE_BREAK_IDS = ['criteria', 'median', 'majority', 'previous', 'shared'] as const;

export type TieBreakId = (typeof TIE_BREAK_IDS)[number];
