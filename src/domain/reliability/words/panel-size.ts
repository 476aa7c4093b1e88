// How the numbers of a small panel may be called.

/** Up to this many judges the drawn panels are few and alike: they show the panel's sensitivity, not a probability. */
const SMALL_PANEL = 3;

/** Whether the figures of a panel of this size are a sensitivity and not a probability. */
export const isSmallPanel = (judges: number): boolean => judges <= SMALL_PANEL;
