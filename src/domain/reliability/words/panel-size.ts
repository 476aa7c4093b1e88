// How the numbers of a small panel may be called.

/** Up to so many judges the drawn panels are few and alike: they show how sensitive the panel is, and are no probability. */
const SMALL_PANEL = 3;

/** Whether the numbers of so many judges are a panel's sensitivity and no probability. */
export const isSmallPanel = (judges: number): boolean => judges <= SMALL_PANEL;
