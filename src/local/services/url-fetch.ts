// UrlFetchApp: leads to the Drive on this computer and nowhere else; nothing goes over the network.
import type { WebRequest } from '../drive/http';
import { NotEmulated, ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { hostProxy, type ResponseProxy } from '../runtime/proxy';
import { toBytes } from './utilities';

const OPTIONS = new Set(['url', 'method', 'headers', 'contentType', 'payload', 'muteHttpExceptions']);

function bodyOf(payload: unknown): Uint8Array {
  if (payload === undefined || payload === null) return new Uint8Array();
  if (typeof payload === 'string') return Buffer.from(payload, 'utf8');
  if (Array.isArray(payload) && payload.every((one) => Number.isInteger(one) && one >= -128 && one <= 127)) {
    return toBytes(payload as number[]);
  }
  throw new NotEmulated('a payload that is neither text nor bytes');
}

function requestOf(url: unknown, options: Readonly<Record<string, unknown>>): WebRequest & { mute: boolean } {
  const odd = Object.keys(options).find((key) => !OPTIONS.has(key));
  if (odd !== undefined) throw new NotEmulated(`UrlFetchApp option ${odd}`);
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) throw new ServiceError(`Invalid argument: ${String(url)}`);
  const named = Object.entries((options.headers ?? {}) as Record<string, unknown>).map(([key, value]) => {
    if (typeof value !== 'string') throw new ServiceError(`Attribute provided with invalid value: Header:${key}`);
    return [key.toLowerCase(), value] as const;
  });
  const method = String(options.method ?? 'get').toUpperCase();
  if (!['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method))
    throw new ServiceError('Attribute provided with invalid value: method');
  const type = options.contentType ?? (options.payload === undefined ? undefined : 'application/x-www-form-urlencoded');
  return {
    method,
    url,
    headers: { ...(typeof type === 'string' ? { 'content-type': type } : {}), ...Object.fromEntries(named) },
    body: bodyOf(options.payload),
    mute: options.muteHttpExceptions === true,
  };
}

function send(run: Execution, request: WebRequest & { mute: boolean }): ResponseProxy {
  const { host } = run;
  const listed = host.manifest.urlFetchWhitelist;
  if (listed.length > 0 && !listed.some((prefix) => request.url.startsWith(prefix))) {
    throw new ServiceError(
      `The script's manifest does not allow fetching ${request.url}: it is not in urlFetchWhitelist.`,
    );
  }
  if (!request.url.startsWith('https://www.googleapis.com/')) throw new NotEmulated(`fetching ${request.url}`);
  const response = host.drive.answer(request, run.granted.has('drive.file'));
  if (!request.mute && response.status >= 400) {
    const text = Buffer.from(response.body).toString('utf8').slice(0, 200);
    throw new ServiceError(
      `Request failed for https://www.googleapis.com returned code ${response.status}. Truncated server response: ${text} ` +
        '(use muteHttpExceptions option to examine full response)',
    );
  }
  return hostProxy({ cls: 'HTTPResponse', ...response });
}

export const urlFetchApp = {
  /** All requests are checked before the first is sent; a thrown answer leaves the others' outcome unknown. */
  fetchAll: (_: unknown, run: Execution, requests: readonly unknown[]) =>
    requests
      .map((one) =>
        typeof one === 'string'
          ? requestOf(one, {})
          : requestOf((one as { url: unknown }).url, one as Record<string, unknown>),
      )
      .map((request) => send(run, request)),
};

export const httpResponse = {
  getHeaders: (self: ResponseProxy) => ({ ...self.headers }),
  getContent: (self: ResponseProxy) => new Uint8Array(self.body),
  getResponseCode: (self: ResponseProxy) => self.status,
  getContentText: (self: ResponseProxy, _: Execution, charset = 'UTF-8') => {
    if (!/^utf-?8$/i.test(charset)) throw new NotEmulated(`the character set ${charset}`);
    return Buffer.from(self.body).toString('utf8');
  },
};
