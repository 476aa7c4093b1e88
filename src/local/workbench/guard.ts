// Who may talk to the workbench, and what its pages may do.
import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from this computer's own page: the Host header keeps out other names that are made to point
 * here (DNS rebinding), the Origin header other sites' forms and scripts, and what the browser says of where a request
 * comes from (Sec-Fetch-Site) their frames, pictures and script elements. A link that somebody follows is let through.
 */
export function isOurs({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  const site = headers['sec-fetch-site'];
  const isFollowed = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isFollowed) return false;
  const { origin } = headers;
  if (origin === undefined) return method === 'GET';
  return hosts.some((host) => origin === `http://${host}`);
}

/** The workbench's own page: its script and style sheet, its server, nothing else. */
export const pageHeaders = (nonce: string): Record<string, string> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
});

/** The add-on's page, isolated as at Google: an origin of its own, no requests, only messages to the workbench. */
export const panelHeaders = (nonce: string): Record<string, string> => ({
  'Content-Security-Policy': [
    'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox',
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
});
