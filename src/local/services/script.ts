// ScriptApp: the token for Google's REST services, and what the user has still to grant.

import type { Execution } from '../runtime/execution';
import { type OAuthScope, SCOPE_PREFIX } from '../runtime/members';
import { type AuthorizationProxy, type EnumProxy, hostProxy } from '../runtime/proxy';

/** The manifest's scopes the user has not granted. */
const missing = (run: Execution): string[] =>
  run.host.manifest.oauthScopes.filter((one) => !run.granted.has(one.slice(SCOPE_PREFIX.length) as OAuthScope));

export const scriptApp = {
  getOAuthToken: (_: unknown, run: Execution) => run.host.drive.tokenFor(run.user),
  getAuthorizationInfo: (_: unknown, run: Execution, _mode: EnumProxy) =>
    hostProxy<AuthorizationProxy>({ cls: 'AuthorizationInfo', run }),
};

export const authorizationInfo = {
  /** null when nothing is missing. */
  getAuthorizationUrl: (_: unknown, run: Execution) =>
    missing(run).length > 0
      ? `https://accounts.google.com/o/oauth2/auth?scope=${encodeURIComponent(missing(run).join(' '))}`
      : null,
};
