// Remembers the last computation: the menu's N, and what the panel shows when it opens.
import * as z from 'zod/mini';
import { recall, remember } from '../../google/store';

const KEY = 'lastRun';

const lastRun = z.object({
  /** N of "Hitung Top N". */
  top: z.number(),
  at: z.string(),
  by: z.string(),
  /** Names of the stages that were ranked. */
  ranked: z.array(z.string()),
  errors: z.number(),
});

export type LastRun = z.infer<typeof lastRun>;

/** Remembers a computation with the spreadsheet. */
export const rememberRun = (run: LastRun): void => remember(KEY, JSON.stringify(run));

/** The last computation; null when there was none, or when what is remembered cannot be read. */
export function recallRun(): LastRun | null {
  try {
    const parsed = z.safeParse(lastRun, JSON.parse(recall(KEY) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
