// A failure that ends a command: one line for people and the exit code; for an unexpected one also a report to pass on.

import type { FailureFacts } from '../../use-cases/words/failure-report';
import { isDamaged } from '../runtime/state';
import type { CommandLineWords } from '../words/command-line';

/** Details of an unexpected failure. */
export type Unexpected = Pick<FailureFacts, 'error' | 'place' | 'calls'>;

export type CommandFailure = Error & { exitCode: number; unexpected?: Unexpected };

/** Bad usage or an unreadable file: exit code 2. */
export const badUsage = (message: string): CommandFailure => Object.assign(new Error(message), { exitCode: 2 });

/** As `badUsage`, where neither the person nor the file is to blame. */
export const unexpected = (message: string, known: Unexpected): CommandFailure =>
  Object.assign(badUsage(message), { unexpected: known });

const isFailure = (thrown: unknown): thrown is CommandFailure => thrown instanceof Error && 'exitCode' in thrown;

/** Whatever was thrown as a failure with one line. */
export function failureOf(thrown: unknown, words: CommandLineWords): CommandFailure {
  if (isFailure(thrown)) return thrown;
  if (isDamaged(thrown)) return badUsage(words.damaged(thrown.damaged));
  const { name, code, path, stack = '' } = thrown as Partial<NodeJS.ErrnoException>;
  if (code !== undefined && path !== undefined) return badUsage(words.refused(path, code));
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return unexpected(words.unexpected(reason.split('\n')[0] ?? ''), {
    error: [name ?? typeof thrown, code ?? []].flat(),
    place: placeIn(stack),
  });
}

/** The innermost stack line of the project, without its folders. */
const placeIn = (stack: string): string | undefined => /^ +at .*?((?:cli\.mjs|Code\.js):\d+:\d+)\)?$/m.exec(stack)?.[1];
