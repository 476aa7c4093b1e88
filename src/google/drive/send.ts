// Sends requests to Drive, several at once within its rate limits, and returns the result of each.
import * as z from 'zod/mini';
import { missingScopes } from '../authorization';
import { type Backoff, eased, isSpent, slowed } from './backoff';
import { type DriveResult, failureOf, stopsAll } from './failure';

export type Request = {
  url: string;
  method: 'get' | 'post' | 'patch' | 'delete';
  contentType?: string;
  payload?: string | number[];
};

/** An answer's text, or (where asked for) its bytes; signed, as Apps Script has them. */
export type Body = { text: string; bytes: number[] };

/** How often one request is put when Drive refuses it for haste, or (where that can do no harm) has a fault. */
const ATTEMPTS = 6;

const NOT_SENT: DriveResult<Body> = { failure: { kind: 'haste', reason: 'not-sent' } };

/**
 * Sends all requests; results are in the order of requests. What Drive refused for its rate is sent again, slower, as
 * long as `backoff` leaves time; what was never sent counts as refused for the rate, since nothing was done.
 */
export function send(
  requests: readonly Request[],
  backoff: Backoff,
  as: 'text' | 'bytes' = 'text',
): DriveResult<Body>[] {
  const outcomes = requests.map(() => NOT_SENT);
  const attempts = requests.map(() => 0);
  let waiting = requests.map((_, index) => index);
  while (waiting.length > 0 && !isSpent(backoff)) {
    const wave = waiting.slice(0, backoff.width);
    const rest = waiting.slice(backoff.width);
    const answers = attempt(
      wave.flatMap((index) => requests[index] ?? []),
      as,
    );
    const again: number[] = [];
    let wait: number | null = null;
    let isHasty = false;
    for (const [position, index] of wave.entries()) {
      const answer = answers[position] ?? NOT_SENT;
      const before = outcomes[index];
      outcomes[index] = before !== undefined && isUncertain(before) && 'failure' in answer ? before : answer;
      attempts[index] = (attempts[index] ?? 0) + 1;
      if (!('failure' in answer) || !isRepeatable(answer, requests[index]) || attempts[index] >= ATTEMPTS) continue;
      again.push(index);
      isHasty = true;
      wait = Math.max(wait ?? 0, answer.failure.wait ?? 0);
    }
    // Full storage is full for all.
    if (answers.some((one) => 'failure' in one && stopsAll(one.failure))) break;
    waiting = [...again, ...rest];
    if (!isHasty) {
      eased(backoff);
      continue;
    }
    const pause = slowed(backoff, wait);
    if (pause === null) break;
    Utilities.sleep(pause);
  }
  return outcomes;
}

/** A server's fault may come after its effect: whatever is answered to a second attempt, the first one stays unknown. */
const isUncertain = (outcome: DriveResult<Body>): boolean => 'failure' in outcome && outcome.failure.kind === 'server';

/** Only what may be repeated without harm is repeated: what was refused, and what makes nothing new. */
const isRepeatable = (answer: DriveResult<Body>, request: Request | undefined): boolean =>
  'failure' in answer &&
  (answer.failure.kind === 'haste' || (answer.failure.kind === 'server' && request?.method !== 'post'));

function attempt(requests: readonly Request[], as: 'text' | 'bytes'): DriveResult<Body>[] {
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const prepared = requests.map((one) => ({ ...one, headers, muteHttpExceptions: true }));
  let responses: GoogleAppsScript.URL_Fetch.HTTPResponse[];
  try {
    responses = UrlFetchApp.fetchAll(prepared);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    // A missing permission is known to have had no effect; anything else is unknown for every request.
    if (missingScopes(reason).length > 0) throw thrown;
    return requests.map(() => ({ failure: { kind: 'unknown', reason } }));
  }
  return responses.map((response): DriveResult<Body> => {
    const code = response.getResponseCode();
    const isGood = code >= 200 && code < 300;
    if (!isGood) return { failure: failureOf(code, response.getContentText(), retryAfterOf(response)) };
    return {
      ok: as === 'bytes' ? { text: '', bytes: response.getContent() } : { text: response.getContentText(), bytes: [] },
    };
  });
}

/** Names of headers come in any case. */
function retryAfterOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): string | null {
  const headers = response.getHeaders() as Record<string, unknown>;
  const name = Object.keys(headers).find((one) => one.toLowerCase() === 'retry-after');
  return name === undefined ? null : String(headers[name]);
}

/** An answer's JSON; what cannot be read leaves the effect unknown. */
export function read<T extends z.core.$ZodType>(
  schema: T,
  outcome: DriveResult<Body> | undefined,
): DriveResult<z.output<T>> {
  if (outcome === undefined) return { failure: { kind: 'unknown', reason: 'no-answer' } };
  if ('failure' in outcome) return outcome;
  const body = z.safeParse(schema, parsed(outcome.ok.text));
  return body.success ? { ok: body.data } : { failure: { kind: 'unknown', reason: 'malformed-answer' } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
