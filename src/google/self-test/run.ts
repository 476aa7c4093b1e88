// Runs one check and answers with what came of it, with no address, name or id in it.
import type { Json } from './check';
import { CHECKS, type CheckId } from './list';
import { openScratch } from './scratch';

/** `ms`: of the whole, and of single calls. */
export type CheckResult = { id: CheckId; value: Json; isExpected: boolean | null; ms: Record<string, number> };

const MAIL = /[^\s@"'<>]+@[^\s@"'<>]+\.[a-z]+/gi;
const ID = /[\w-]{25,}/g;

const masked = (text: string): string => text.replace(MAIL, '<email>').replace(ID, '<id>');

export function runCheck(id: CheckId): CheckResult {
  const { run, expected } = CHECKS[id];
  const opened = openScratch();
  const start = Date.now();
  let value: Json;
  try {
    value = opened.scratch.timed('all', () => run(opened.scratch));
  } catch (thrown) {
    value = { error: masked(thrown instanceof Error ? thrown.message : String(thrown)) };
  }
  const ms = { ...opened.times, all: Date.now() - start };
  opened.close();
  return { id, value, isExpected: expected === null ? null : JSON.stringify(value) === JSON.stringify(expected), ms };
}

export const expectedOf = (id: CheckId): Json => CHECKS[id].expected;
