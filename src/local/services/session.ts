// Session and User: who works.
import type { Execution } from '../runtime/execution';
import { hostProxy, type UserProxy } from '../runtime/proxy';

export const session = {
  /** Without the scope, or before anything is authorized, the user has no address. */
  getEffectiveUser: (_: unknown, run: Execution) => {
    const known = run.authMode === 'FULL' && run.granted.has('userinfo.email');
    return hostProxy<UserProxy>({ cls: 'User', run, email: known ? run.user : '' });
  },
  getActiveUserLocale: (_: unknown, run: Execution) => run.host.language,
};

export const user = {
  getEmail: (self: UserProxy) => self.email,
};
