// A lease in the document properties: long work belongs to one person at a time, although a lock ends with each call.
import * as z from 'zod/mini';
import { WIDEST } from './drive/backoff';
import { recall, remember } from './store';

const KEY = 'lease';
const LENGTH_MS = 5 * 60 * 1000;

const lease = z.object({
  who: z.string(),
  /** The run that the work belongs to, over all its calls. */
  run: z.string(),
  /** Milliseconds since 1970; 0 once it was given back. */
  until: z.number(),
  /** How many requests Drive took at once last; none were asked yet without it. */
  width: z.optional(z.number()),
});

type Lease = z.infer<typeof lease>;

/**
 * Takes or renews the lease. Answers with the run: the one begun earlier when the same person never ended it, however
 * long ago that was, so that interrupted work continues as the same run. Or with the current holder and the end of the
 * lease.
 */
export function takeLease(who: string, newRun: () => string): { run: string; width: number } | { holder: Lease } {
  const current = read();
  const time = Date.now();
  if (current !== null && current.who !== who && current.until > time) return { holder: current };
  const goesOn = current !== null && current.who === who && current.until > 0;
  const [run, width] = goesOn ? [current.run, current.width ?? WIDEST] : [newRun(), WIDEST];
  keep({ who, run, width, until: time + LENGTH_MS });
  return { run, width };
}

/** Renews the lease during the run, and stores the current width of requests; called under the document lock. */
export const renewLease = (who: string, run: string, width: number): void =>
  keep({ who, run, width, until: Date.now() + LENGTH_MS });

/** Releases the lease: the run has ended. */
export const releaseLease = (who: string, run: string): void => keep({ who, run, until: 0 });

const keep = (next: Lease): void => remember(KEY, JSON.stringify(next));

/** Null when there is none, or none that can be read. Throws when the property cannot be read at all. */
function read(): Lease | null {
  const text = recall(KEY);
  try {
    const parsed = z.safeParse(lease, JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
