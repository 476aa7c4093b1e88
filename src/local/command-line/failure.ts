// What ends a command early: one line for people, and the exit code.

export type Failure = Error & { exitCode: number };

/** Bad usage or an unreadable file: exit code 2. */
export const badUsage = (message: string): Failure => Object.assign(new Error(message), { exitCode: 2 });

export const isFailure = (thrown: unknown): thrown is Failure => thrown instanceof Error && 'exitCode' in thrown;
