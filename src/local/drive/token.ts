// The bearer token that identifies a user.
import { noCredentials } from './failure';
import type { WebRequest } from './http';

const PREFIX = 'local-token-';

export const tokenFor = (user: string): string => PREFIX + Buffer.from(user, 'utf8').toString('base64url');

/** Who sends a request. Throws Drive's error where it does not say. */
export function userOf(request: WebRequest): string {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!token?.startsWith(PREFIX)) throw noCredentials();
  return Buffer.from(token.slice(PREFIX.length), 'base64url').toString('utf8');
}
