// One check of the self-test: it does something at Google and answers with what came of it.
import type { Backoff } from '../drive';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Where a check may do as it likes. All of it is registered before it is made, and removed at the end. */
export type Scratch = {
  /** A tab of its own, blank. */
  sheet(): GoogleAppsScript.Spreadsheet.Sheet;
  /** The id of a folder in the user's Drive. */
  folder(): string;
  backoff: Backoff;
  /** Notes how many milliseconds something took. */
  timed<T>(what: string, work: () => T): T;
};

export type Check = {
  /** What is true of Google here; the same wherever it is run, for a local host is compared with it. */
  run(scratch: Scratch): Json;
  /** What the add-on builds on; null where it only wants to know. */
  expected: Json;
};

/** What a call throws, as a word: texts differ by language. */
export function outcomeOf(work: () => void): 'taken' | 'refused' {
  try {
    work();
    SpreadsheetApp.flush();
    return 'taken';
  } catch {
    return 'refused';
  }
}
