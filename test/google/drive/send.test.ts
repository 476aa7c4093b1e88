// How Drive is asked: as fast as it takes it, never twice where that could do harm. Time is ours: sleeping moves the clock.

import { BUDGET_MS, backoffFrom, WIDEST } from '../../../src/google/drive/backoff';
import { failureOf } from '../../../src/google/drive/failure';
import { type Request, send } from '../../../src/google/drive/send';

type Said = { status: number; text?: string; headers?: Record<string, string> };
type Drive = (request: Request, nth: number) => Said;

let clock = 0;
let waves: Request[][] = [];
let sleeps: number[] = [];
const scope = globalThis as unknown as Record<string, unknown>;

/** A Drive that takes `seconds` for each wave. */
function drive(answer: Drive, seconds = 1): void {
  const asked = new Map<string, number>();
  scope.ScriptApp = { getOAuthToken: () => 'token' };
  scope.Utilities = {
    sleep: (pause: number) => {
      sleeps.push(pause);
      clock += pause;
    },
  };
  scope.UrlFetchApp = {
    fetchAll: (requests: Request[]) => {
      waves.push(requests);
      clock += seconds * 1000;
      return requests.map((request) => {
        const nth = (asked.get(request.url) ?? 0) + 1;
        asked.set(request.url, nth);
        const { status, text = '{}', headers = {} } = answer(request, nth);
        return {
          getResponseCode: () => status,
          getContentText: () => text,
          getContent: () => [1, -1],
          getHeaders: () => headers,
        };
      });
    },
  };
}

beforeEach(() => {
  clock = 1_000_000;
  waves = [];
  sleeps = [];
  jest.spyOn(Date, 'now').mockImplementation(() => clock);
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const name of ['ScriptApp', 'Utilities', 'UrlFetchApp']) delete scope[name];
});

const posts = (count: number): Request[] =>
  Array.from({ length: count }, (_, index) => ({ url: `https://x/${index}`, method: 'post' }));
const refusal = (reason: string) => JSON.stringify({ error: { message: 'No', errors: [{ reason }] } });
const HASTE: Said = { status: 403, text: refusal('userRateLimitExceeded') };
const FINE: Said = { status: 200 };
const pace = () => backoffFrom(WIDEST, clock);
const kinds = (outcomes: ReturnType<typeof send>) => outcomes.map((one) => ('ok' in one ? 'ok' : one.failure.kind));

it('sends ten at once, and the answers keep the order of the requests', () => {
  drive(({ url }) => ({ status: 200, text: url }));
  const outcomes = send(posts(23), pace());
  expect(waves.map((wave) => wave.length)).toEqual([10, 10, 3]);
  expect(outcomes.map((one) => 'ok' in one && one.ok.text)).toEqual(posts(23).map(({ url }) => url));
});

it('halves what goes out at once when Drive asks for less haste, and comes back one by one', () => {
  // Four at once are too many.
  drive(() => FINE);
  let wave: Request[] = [];
  scope.UrlFetchApp = {
    fetchAll: (requests: Request[]) => {
      wave = requests;
      waves.push(requests);
      return requests.map((_, index) => {
        const said = index < 4 ? FINE : HASTE;
        return { getResponseCode: () => said.status, getContentText: () => said.text ?? '{}', getHeaders: () => ({}) };
      });
    },
  };
  const slow = pace();
  expect(kinds(send(posts(20), slow))).toEqual(Array.from({ length: 20 }, () => 'ok'));
  expect(wave.length).toBeGreaterThan(0);
  expect(waves.map((one) => one.length)).toEqual([10, 5, 2, 3, 4, 3]);
  expect(slow.width).toBe(6);
  expect(sleeps).toEqual([1000, 2000]);
});

it('waits as long as Google says where that is longer, whatever the letters of the header', () => {
  drive((_, nth) => (nth === 1 ? { ...HASTE, headers: { 'retry-after': '9' } } : FINE));
  expect(kinds(send(posts(1), pace()))).toEqual(['ok']);
  expect(sleeps).toEqual([9000]);
});

it('reads the header as a date too', () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('Tue, 03 Mar 2026 10:00:00 GMT'));
  expect(failureOf(429, '', 'Tue, 03 Mar 2026 10:00:20 GMT')).toEqual({ kind: 'haste', reason: '429', wait: 20_000 });
  for (const none of ['', 'soon', '-3', null])
    expect(failureOf(429, '', none)).toEqual({ kind: 'haste', reason: '429' });
});

it('gives up in time: what was not sent answers as not done', () => {
  drive(({ url }) => (url === 'https://x/0' ? FINE : { ...HASTE, headers: { 'Retry-After': '150' } }));
  expect(kinds(send(posts(3), pace()))).toEqual(['ok', 'haste', 'haste']);
  expect(clock - 1_000_000).toBeLessThan(BUDGET_MS);
  expect(sleeps).toHaveLength(1);
});

it('begins no wave that the call has no time for', () => {
  drive(() => FINE, 150);
  expect(kinds(send(posts(30), pace()))).toEqual([
    ...Array.from({ length: 20 }, () => 'ok'),
    ...Array.from({ length: 10 }, () => 'haste'),
  ]);
});

it('a request is not put for ever', () => {
  drive(() => HASTE, 0);
  expect(kinds(send(posts(1), pace()))).toEqual(['haste']);
  expect(waves).toHaveLength(6);
  expect(sleeps).toEqual([1000, 2000, 4000, 8000, 16_000]);
});

it('what makes something new is not put again after a fault of the server; what changes nothing twice is', () => {
  drive((_, nth) => (nth === 1 ? { status: 500 } : FINE));
  expect(kinds(send(posts(1), pace()))).toEqual(['server']);
  expect(kinds(send([{ url: 'https://x/get', method: 'get' }], pace()))).toEqual(['ok']);
  expect(kinds(send([{ url: 'https://x/patch', method: 'patch' }], pace()))).toEqual(['ok']);
});

it('after a fault of the server a refusal of the second attempt says nothing of the first', () => {
  drive((_, nth) => (nth === 1 ? { status: 503 } : { status: 404, text: refusal('notFound') }));
  expect(kinds(send([{ url: 'https://x/patch', method: 'patch' }], pace()))).toEqual(['server']);
});

it('a thrown fetchAll leaves every request of its wave unknown, and the others go out', () => {
  drive(() => FINE);
  const { fetchAll } = scope.UrlFetchApp as { fetchAll: (requests: Request[]) => unknown };
  scope.UrlFetchApp = {
    fetchAll: (requests: Request[]) => {
      const answers = fetchAll(requests);
      if (waves.length === 1) throw new Error('Address unavailable');
      return answers;
    },
  };
  expect(kinds(send(posts(12), pace()))).toEqual([...Array.from({ length: 10 }, () => 'unknown'), 'ok', 'ok']);
});

it('a missing permission is thrown, for it is known to have had no effect', () => {
  drive(() => FINE);
  scope.UrlFetchApp = {
    fetchAll: () => {
      throw new Error('Required permissions: https://www.googleapis.com/auth/script.external_request');
    },
  };
  expect(() => send(posts(1), pace())).toThrow('script.external_request');
});

it('full storage is full for all: nothing more is sent', () => {
  drive(({ url }) => (url === 'https://x/3' ? { status: 403, text: refusal('storageQuotaExceeded') } : FINE));
  expect(kinds(send(posts(15), pace())).slice(9)).toEqual(['ok', ...Array.from({ length: 5 }, () => 'haste')]);
  expect(waves).toHaveLength(1);
});

it('gives bytes where bytes are asked for', () => {
  drive(() => FINE);
  expect(send([{ url: 'https://x/0', method: 'get' }], pace(), 'bytes')).toEqual([
    { ok: { text: '', bytes: [1, -1] } },
  ]);
});

// Source: "Resolve errors" in the Drive API guide.
it.each([
  [403, 'accessNotConfigured', 'api-off'],
  [403, 'SERVICE_DISABLED', 'api-off'],
  [403, 'insufficientPermissions', 'scope'],
  [401, 'authError', 'scope'],
  [403, 'storageQuotaExceeded', 'quota'],
  [403, 'teamDriveFileLimitExceeded', 'folder-full'],
  [403, 'numChildrenInNonRootLimitExceeded', 'folder-full'],
  [403, 'dailyLimitExceeded', 'daily-limit'],
  [403, 'domainPolicy', 'policy'],
  [403, 'userRateLimitExceeded', 'haste'],
  [403, 'rateLimitExceeded', 'haste'],
  [429, 'rateLimitExceeded', 'haste'],
  [403, 'appNotAuthorizedToFile', 'not-granted'],
  [403, 'insufficientFilePermissions', 'not-yours'],
  [403, 'exportSizeLimitExceeded', 'not-exportable'],
  [413, 'uploadTooLarge', 'too-large'],
  [404, 'notFound', 'not-found'],
  [400, 'badRequest', 'refused'],
  [403, 'somethingNew', 'refused'],
  [500, 'backendError', 'server'],
  // A fault is a fault: the work may have been done whatever the body says.
  [503, 'rateLimitExceeded', 'server'],
])('%i %s is %s', (status, reason, kind) => {
  expect(failureOf(status, refusal(reason), null)).toEqual({ kind, reason: `${status} No` });
  const detailed = JSON.stringify({ error: { message: 'No', status: 'PERMISSION_DENIED', details: [{ reason }] } });
  expect(failureOf(status, detailed, null).kind).toBe(kind);
});

it.each([
  [401, 'scope'],
  [404, 'not-found'],
  [408, 'server'],
  [429, 'haste'],
  [502, 'server'],
  [403, 'refused'],
])('%i without a word that can be read is %s', (status, kind) => {
  expect(failureOf(status, '<html>', null).kind).toBe(kind);
});
