// How fast requests go to Drive: how many at once, how long to wait when Drive limits the rate, and when to stop.

/** The most uploads that Google takes at once. */
export const WIDEST = 10;

/** One call of the add-on ends after six minutes, with no word of what was done: we stop asking well before. */
export const BUDGET_MS = 200_000;

/** "Truncated exponential backoff" (Drive API guide): 1, 2, 4 … seconds, never more than this. */
const LONGEST_MS = 64_000;
/** Google's own script service takes no longer pause. */
const PAUSE_LIMIT_MS = 300_000;

/** `width` and `haste` change during the work. */
export type Backoff = {
  /** How many requests go out at once. */
  width: number;
  /** How often in a row Drive has limited the rate. */
  haste: number;
  /** When this call stops sending requests, in milliseconds like `Date.now()`. */
  readonly until: number;
};

export const backoffFrom = (width: number, started: number): Backoff => ({
  width: Math.min(Math.max(Math.floor(width), 1), WIDEST),
  haste: 0,
  until: started + BUDGET_MS,
});

/** All went well: one more at once, as careful as the halving is quick. */
export function eased(backoff: Backoff): void {
  backoff.haste = 0;
  backoff.width = Math.min(backoff.width + 1, WIDEST);
}

/**
 * Drive limited the rate: halve the number of requests at once. Answers with how long to wait, which is what Google
 * asked for (`wait`, null where it said nothing) or doubles each time; null when that would not leave time enough in
 * this call.
 */
export function slowed(backoff: Backoff, wait: number | null): number | null {
  backoff.haste += 1;
  backoff.width = Math.max(Math.floor(backoff.width / 2), 1);
  const doubling = Math.min(1000 * 2 ** (backoff.haste - 1), LONGEST_MS);
  // Jitter: requests that were refused together must not all return at the same moment.
  const pause = Math.ceil(Math.max(doubling, wait ?? 0) + Math.random() * 500);
  return pause <= PAUSE_LIMIT_MS && Date.now() + pause < backoff.until ? pause : null;
}

export const isSpent = (backoff: Backoff): boolean => Date.now() >= backoff.until;
