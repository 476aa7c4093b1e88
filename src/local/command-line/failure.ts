// What ends a command early: one line for people, and the exit code.
import type { CommandLineWords } from '../../i18n/command-line';
import { isDamaged } from '../state';

export type Failure = Error & { exitCode: number };

/** Bad usage or an unreadable file: exit code 2. */
export const badUsage = (message: string): Failure => Object.assign(new Error(message), { exitCode: 2 });

const isFailure = (thrown: unknown): thrown is Failure => thrown instanceof Error && 'exitCode' in thrown;

/** Whatever was thrown as a failure with one line. */
export function failureOf(thrown: unknown, words: CommandLineWords): Failure {
  if (isFailure(thrown)) return thrown;
  if (isDamaged(thrown)) return badUsage(words.damaged(thrown.damaged));
  const { code, path } = thrown as NodeJS.ErrnoException;
  if (code !== undefined && path !== undefined) return badUsage(words.refused(path, code));
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return badUsage(words.unexpected(reason.split('\n')[0] ?? ''));
}
