// Runs one function of the add-on, and what google.script.run does to arguments and answers on the way.
import type { Script } from 'node:vm';
import type { Execution } from './execution';
import type { HostState } from './host-state';
import type { AuthModeName, OAuthScope } from './members';
import { openSandbox } from './sandbox';

/** A person at the spreadsheet. */
export type CallSession = { state: HostState; code: Script; user: string; granted: ReadonlySet<OAuthScope> };

export const runFor = ({ state, user, granted }: CallSession, authMode: AuthModeName): Execution => ({
  host: state,
  user,
  authMode,
  granted,
  refused: null,
});

/** Local times of `Date` follow the manifest's zone at Google, not this computer's. */
function inZone<T>(timeZone: string, work: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** Calls a function with JSON arguments, or with an event as a trigger; answers with what it returned. */
export function execute(
  session: CallSession,
  authMode: AuthModeName,
  name: string,
  json: string,
  event?: object,
): unknown {
  const { state, code } = session;
  const run = runFor(session, authMode);
  return inZone(state.manifest.timeZone, () => {
    try {
      const sandbox = openSandbox(run, code);
      if (!sandbox.has(name)) {
        // A missing trigger is no error.
        if (event) return null;
        throw new Error(`Script function not found: ${name}`);
      }
      const answer = sandbox.call(name, json, event);
      if (run.refused) throw run.refused;
      if (!('failure' in answer)) return JSON.parse(answer.json);
      const error = new Error(answer.failure.message);
      error.name = 'ScriptError';
      error.stack = answer.failure.stack;
      throw error;
    } finally {
      if (state.lockedBy === run) state.lockedBy = null;
      state.drive.settle();
    }
  });
}

/** Throws as google.script.run does on dates, functions, other objects and circles. */
function checkCarried(value: unknown, path: string, above: readonly unknown[]): void {
  if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value)) return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  const isPlain =
    Array.isArray(value) || (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
  if (!isPlain || above.includes(value)) throw new TypeError(`Failed due to illegal value in property: ${path}`);
  for (const [key, one] of Object.entries(value as object)) checkCarried(one, `${path}.${key}`, [...above, value]);
}

/** The arguments as they travel: in lists undefined becomes null, in objects it disappears. */
export function carriedArguments(args: readonly unknown[]): string {
  args.forEach((one, i) => {
    checkCarried(one, String(i), []);
  });
  return JSON.stringify(args);
}
