// The add-on's memory beside the spreadsheet's cells, and the lock that keeps runs from overlapping.

/** Everything that is remembered, read at once; no variable outlives the call, and what another run may have changed is read again. */
let kept: Map<string, string> | null = null;

/** Reads a remembered value; null when there is none. One content call, the first time and after the lock was taken. */
export function recall(key: string): string | null {
  kept ??= new Map(Object.entries(PropertiesService.getDocumentProperties().getProperties()));
  return kept.get(key) ?? null;
}

/** Remembers a value with this spreadsheet. One content call. */
export function remember(key: string, value: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, value);
  kept?.set(key, value);
}

const PATIENCE_MS = 10_000;

/**
 * Runs `work` under the document lock; null when another run held the lock too long. Changes are flushed before the
 * lock is released, so that the next run reads them.
 */
export function locked<T>(work: () => T): { done: T } | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) return null;
  kept = null;
  try {
    const done = work();
    SpreadsheetApp.flush();
    return { done };
  } finally {
    release(lock);
  }
}

/** The lock ends with the call in any case: a failed early release must not hide the call's result. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (thrown) {
    console.warn(String(thrown));
  }
}

/** SHA-256 of a text (UTF-8) in hexadecimal. */
export const digest = (text: string): string =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    // Apps Script's bytes are signed.
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');

/** An id for a run. */
export const newRunId = (): string => Utilities.getUuid().slice(0, 8);

/** A moment, the present one if none is given, in the spreadsheet's zone, yyyy-MM-dd'T'HH:mm:ss. */
export const now = (moment: Date = new Date()): string =>
  Utilities.formatDate(moment, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss");
