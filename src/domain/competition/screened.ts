// The entries as the administrative selection leaves them.
import type { Entry } from './competition';
import { checksByEntry, failedOf, type Screening } from './screening';

/**
 * The entries with those out that fail a mandatory requirement, whatever else they have.
 *
 * @param reasonOf why, from the names of what they fail
 */
export function screened(
  entries: readonly Entry[],
  screening: Screening,
  reasonOf: (failed: string[]) => string,
): Entry[] {
  const byEntry = checksByEntry(screening);
  return entries.map((entry) => {
    const failed = entry.status === 'running' ? failedOf(screening, byEntry.get(entry.code) ?? []) : [];
    return failed.length === 0 ? entry : { ...entry, status: 'ineligible', reason: reasonOf(failed) };
  });
}
