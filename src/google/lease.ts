// A lease in the document properties: long work belongs to one person at a time, although a lock ends with each call.
import * as z from 'zod/mini';
import { recall, remember } from './store';

const KEY = 'lease';
const LENGTH_MS = 5 * 60 * 1000;

const lease = z.object({ who: z.string(), until: z.number() });

/** Takes or renews the lease; answers with who holds it and until when (ms since 1970) when that is somebody else. */
export function takeLease(who: string): { who: string; until: number } | null {
  const held = read();
  const time = Date.now();
  if (held !== null && held.who !== who && held.until > time) return held;
  remember(KEY, JSON.stringify({ who, until: time + LENGTH_MS }));
  return null;
}

/** Gives the lease back. */
export function releaseLease(who: string): void {
  if (read()?.who === who) remember(KEY, JSON.stringify({ who, until: 0 }));
}

function read(): { who: string; until: number } | null {
  try {
    const parsed = z.safeParse(lease, JSON.parse(recall(KEY) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
