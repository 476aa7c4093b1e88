// How long Google takes, as far as is known; what `Uji mandiri` measures replaces it. A model to compare with, not a promise.

/**
 * Seconds, each for a quick, a middling and a slow day. A call from the panel or the menu: start and loading of the script. A
 * content call: "each call to a service costs a round trip" (Best practices, Apps Script guide), .05 to .3 s in public reports.
 * A wave of ten uploads with conversion, and any other request to Drive: assumed.
 */
const SECONDS = {
  call: [1, 1.5, 3],
  content: [0.05, 0.15, 0.3],
  uploads: [3, 6, 15],
  request: [0.3, 0.5, 1],
} as const;

export type Day = 0 | 1 | 2;

/** Requests to Drive are content calls too: what is asked of it is counted by the kind of request. */
export type Work = { calls: number; content: number; waves?: number; requests?: number };

export const secondsOf = ({ calls, content, waves = 0, requests = 0 }: Work, day: Day): number =>
  calls * SECONDS.call[day] +
  content * SECONDS.content[day] +
  waves * SECONDS.uploads[day] +
  requests * SECONDS.request[day];
