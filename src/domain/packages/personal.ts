// Personal data that a nomination package holds only where the sender ticks it.

export const PERSONAL = ['innovators', 'contacts'] as const;
export type Personal = (typeof PERSONAL)[number];
