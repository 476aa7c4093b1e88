// LockService: the document lock, which ends with the call that took it.
import { ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { hostProxy, type PlainProxy } from '../runtime/proxy';

export const lockService = {
  getDocumentLock: (_: unknown, run: Execution) => hostProxy<PlainProxy>({ cls: 'Lock', run }),
};

/** Time does not pass while waiting: another holder keeps the lock for the whole wait. */
export const lock = {
  tryLock: (_: unknown, run: Execution, milliseconds: number) => {
    // Not in the reference: assumed, for a time that is used up must end in a plain "busy" and in no error.
    if (milliseconds < 0) throw new ServiceError('Invalid argument: timeoutInMillis');
    if (run.host.lockedBy !== null && run.host.lockedBy !== run) return false;
    run.host.lockedBy = run;
    return true;
  },
  releaseLock: (_: unknown, run: Execution) => {
    if (run.host.lockedBy === run) run.host.lockedBy = null;
  },
};
