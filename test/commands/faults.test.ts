// Any single service call may fail: the command is simply run again, and what it leaves is what an undisturbed run leaves.
//
// A call fails before its effect, or after it, when only its answer is lost. Left out, to keep this short, is what cannot
// make a difference: reading has no effect, so a reading call fails once, and of those that come before anything is
// written only the last; calls that only lay out a new tab fail before their effect alone (after it is before the next
// one, for nothing catches them), and of a row of such calls only the first and the last.

import type { Host, HostOptions } from '../../src/local/host';
import type { ServiceCall } from '../../src/local/host-state';
import {
  enter,
  failing,
  insist,
  insistOnDocuments,
  JUDGE,
  remains,
  removeFolders,
  type Scene,
  sceneAfter,
  sceneOf,
} from './faults-support';
import { base, type CellValue, verify, withTabs } from './support';

afterAll(removeFolders);

const LAYOUT = /^(Sheet\.(set|insert)|Range\.(set(?!Values)))/;
const isLayout = (call: ServiceCall): boolean => LAYOUT.test(call.member);

/** The content calls of some work, and what it leaves. */
async function undisturbed(
  scene: Scene,
  work: (host: Host) => void,
  { prelude, leaveOut }: { prelude?: (host: Host) => void; leaveOut?: string[] } = {},
) {
  const calls: ServiceCall[] = [];
  const intercept = (call: ServiceCall) => {
    if (call.moment === 'before' && (call.content || call.member === 'SpreadsheetApp.flush')) calls.push(call);
  };
  const host = await enter(scene, { intercept });
  prelude?.(host);
  calls.splice(0);
  work(host);
  return { calls, expected: remains(host, leaveOut !== undefined, leaveOut) };
}

type Fault = { call: ServiceCall; moment: ServiceCall['moment'] };

const isReading = (call: ServiceCall): boolean => /\.(get|canEdit)|\.flush$/.test(call.member);

function faultsOf(calls: readonly ServiceCall[]): Fault[] {
  const firstWrite = calls.findIndex((call) => !isReading(call) && !/^Lock\./.test(call.member));
  return calls.flatMap((call, index): Fault[] => {
    const before: Fault = { call, moment: 'before' };
    if (isReading(call)) return index < firstWrite - 1 ? [] : [before];
    if (!isLayout(call)) return [before, { call, moment: 'after' }];
    const isInside = [calls[index - 1], calls[index + 1]].every((one) => one !== undefined && isLayout(one));
    return isInside ? [] : [before];
  });
}

/** The faults after which the work does not end as it should, with the first line that differs. */
async function lost(
  scene: Scene,
  faults: readonly Fault[],
  work: (host: Host) => void,
  expected: readonly string[],
  options: { prelude?: (host: Host) => void; leaveOut?: string[]; also?: (host: Host) => string | null } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const { call, moment } of faults) {
    const place = `${moment} ${call.member} (${call.number})`;
    const host = await enter(scene, { intercept: failing(call.number, moment) });
    try {
      options.prelude?.(host);
      work(host);
      const left = remains(host, options.leaveOut !== undefined, options.leaveOut);
      const at = left.findIndex((line, index) => line !== expected[index]);
      if (at >= 0 || left.length !== expected.length) found.push(`${place}: ${left[at]} | ${expected[at]}`);
      const odd = options.also?.(host) ?? null;
      if (odd !== null) found.push(`${place}: ${odd}`);
    } catch (error) {
      found.push(`${place}: ${(error as Error).message}`);
    }
  }
  return found;
}

const many = Array.from({ length: 6 }, (_, index) => `Q-0${index + 1}`);
const scores: CellValue[][] = [
  ['Kode', 'Kebaruan', 'Efektif'],
  ...many.map((code, index) => [code, 90 - index, 80] satisfies CellValue[]),
];
/** Two stages, two judges, six winners: twelve certificates and letters. */
const tabs = withTabs({
  Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 6] : row)),
  Tahapan: [
    ['Urutan', 'Tahap', 'Lolos'],
    [1, 'Seleksi', 6],
    [2, 'Final', 6],
  ],
  Peserta: [['Kode', 'Nama Inovasi', 'Instansi'], ...many.map((code) => [code, `Inovasi ${code}`, `Dinas ${code}`])],
  'Penilaian · J1': null,
  'Penilaian · J2': null,
  'Seleksi · J1': scores,
  'Seleksi · J2': scores,
  'Final · J1': scores,
  'Final · J2': scores,
});

/** One stage and two winners: four documents in one batch. */
const small = withTabs({
  Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 2] : row)),
});

it('setting a workbook up', async () => {
  const scene = await sceneOf({ Sheet1: [] });
  const work = (host: Host) => insist(host, 'createWorkbook', { preset: 'kolabik' });
  const { calls, expected } = await undisturbed(scene, work);
  expect(expected.filter((line) => line.startsWith('tab '))).toHaveLength(5);
  expect(calls.length).toBeGreaterThan(50);
  expect(await lost(scene, faultsOf(calls), work, expected)).toEqual([]);
});

describe("judges' tabs", () => {
  const scene = () =>
    sceneOf(
      withTabs({
        Juri: [
          ['Kode', 'Nama', 'Email'],
          ['J1', 'Bu Retno', JUDGE],
          ['J2', 'Pak Budi', ''],
        ],
        'Penilaian · J1': null,
        'Penilaian · J2': null,
      }),
    );
  const work = (host: Host) => insist(host, 'makeJudgeTabs', {});
  /** Where a judge may write. */
  const access = (host: Host) =>
    JSON.stringify(
      host
        .as(JUDGE)
        .views()
        .map(({ name, editable, open }) => [name, editable, open]),
    );
  const soundAs = (expected: string) => (host: Host) => (access(host) === expected ? null : access(host));

  it('are made', async () => {
    const { calls, expected } = await undisturbed(await scene(), work);
    const host = await enter(await scene());
    work(host);
    expect(calls.length).toBeGreaterThan(60);
    expect(await lost(await scene(), faultsOf(calls), work, expected, { also: soundAs(access(host)) })).toEqual([]);
  });

  it('get an entry more', async () => {
    const prelude = (host: Host) => {
      work(host);
      host.editCell('Penilaian · J1', 'D5', 80);
      host.editCell('Peserta', 'A5', 'P-04');
    };
    const { calls, expected } = await undisturbed(await scene(), work, { prelude });
    const host = await enter(await scene());
    prelude(host);
    work(host);
    expect(expected).toContain('7,0: P-04 ');
    expect(
      await lost(await scene(), faultsOf(calls), work, expected, { prelude, also: soundAs(access(host)) }),
    ).toEqual([]);
  });
});

/** A run that fails before its row in the history is none; run again, it has one. */
const rowsOfHistory = (host: Host, wanted: number): string | null => {
  const rows = host.sheets().Riwayat!.length - 3;
  return rows === wanted ? null : `${rows} rows of history`;
};

it('computing two stages and the final ranking', async () => {
  const scene = await sceneOf(tabs);
  const work = (host: Host) => insist(host, 'computeRanking', { provisional: false, write: true });
  const { calls, expected } = await undisturbed(scene, work);
  expect(expected).toContain('tab Peringkat Akhir');
  expect(calls.length).toBeGreaterThan(70);
  expect(await lost(scene, faultsOf(calls), work, expected, { also: (host) => rowsOfHistory(host, 1) })).toEqual([]);
});

it('computing again after a score has changed', async () => {
  const scene = await sceneOf(tabs);
  const work = (host: Host) => insist(host, 'computeRanking', { provisional: false, write: true });
  const prelude = (host: Host) => {
    work(host);
    host.editCell('Seleksi · J1', 'B3', 12);
  };
  const { calls, expected } = await undisturbed(scene, work, { prelude });
  expect(calls.length).toBeGreaterThan(20);
  const also = (host: Host) => rowsOfHistory(host, 2);
  expect(await lost(scene, faultsOf(calls), work, expected, { prelude, also })).toEqual([]);
});

describe('closing, computing and deciding', () => {
  /** Rows of the history, and that nothing differs from what was decided. */
  const sound = (host: Host): string | null => {
    const { ok, differences } = verify(host);
    return ok ? rowsOfHistory(host, 3) : JSON.stringify(differences);
  };

  it('in one go', async () => {
    const scene = await sceneOf(small);
    const work = (host: Host) => insist(host, 'decideResult', {});
    const { calls, expected } = await undisturbed(scene, work);
    expect(expected).toContain('tab Penetapan');
    expect(calls.length).toBeGreaterThan(80);
    expect(await lost(scene, faultsOf(calls), work, expected, { also: sound })).toEqual([]);
  });

  it('opening again', async () => {
    const scene = await sceneOf(small);
    const prelude = (host: Host) => insist(host, 'decideResult', {});
    const work = (host: Host) => insist(host, 'reopenStage', { stage: 'Penilaian', reason: 'uji' });
    const { calls, expected } = await undisturbed(scene, work, { prelude });
    const also = (host: Host) => {
      const locked = host
        .as(JUDGE)
        .views()
        .filter((view) => view.name.includes('·') && !view.editable);
      return locked.length === 0 ? rowsOfHistory(host, 4) : `${locked[0]?.name} is locked`;
    };
    expect(await lost(scene, faultsOf(calls), work, expected, { prelude, also })).toEqual([]);
  });

  it('preparing the plenary', async () => {
    const scene = await sceneOf(small);
    const work = (host: Host) => insist(host, 'preparePlenary', {});
    const { calls, expected } = await undisturbed(scene, work);
    expect(expected).toContain('tab Pleno');
    expect(await lost(scene, faultsOf(calls), work, expected)).toEqual([]);
  });
});

const KINDS = ['piagam', 'surat'];
const fileAll = (host: Host) => insistOnDocuments(host, KINDS);
const oneBatch = (host: Host) => insist(host, 'makeDocuments', { kinds: KINDS });
/** The history is compared by what it says: a run that ended with failures is a run, and stands beside the one that mended them. */
const leaveOut = ['Riwayat'];

/** Each document is in the history once, with its own number of runs; no file lies where no row leads to. */
function recordOf(host: Host, wanted: number): string | null {
  const rows = host.sheets().Riwayat!.slice(3);
  const made = rows.reduce((sum, row) => sum + Number(/^\d+/.exec(String(row[3]))?.[0]), 0);
  if (made !== wanted) return `the history speaks of ${made} documents: ${rows.map((row) => row[3]).join('; ')}`;
  if (new Set(rows.map((row) => row[4])).size !== rows.length) return 'a run stands twice in the history';
  const [, , header = [], ...filed] = host.sheets().Dokumen!;
  const ids = filed.map((row) => row[header.indexOf('ID Berkas')]);
  return host.documents().every((one) => ids.includes(one.id)) ? null : 'a file without a row';
}

describe('making documents', () => {
  /** Tabs that are laid out while documents are made are laid out as above; here every other call fails. */
  const filingFaults = (calls: readonly ServiceCall[]) => faultsOf(calls.filter((call) => !isLayout(call)));

  it('from nothing to the end', async () => {
    const scene = await sceneOf(small);
    const { calls, expected } = await undisturbed(scene, fileAll, { leaveOut });
    expect(calls.length).toBeGreaterThan(30);
    const also = (host: Host) => recordOf(host, 4);
    expect(await lost(scene, filingFaults(calls), fileAll, expected, { leaveOut, also })).toEqual([]);
  });

  it('the first of two batches, from its rows on', async () => {
    const scene = await sceneOf(tabs);
    const { expected } = await undisturbed(scene, fileAll, { leaveOut });
    const { calls } = await undisturbed(scene, oneBatch, { leaveOut });
    const uploads = calls.map((call) => call.member).lastIndexOf('UrlFetchApp.fetchAll');
    const also = (host: Host) => recordOf(host, 12);
    const faults = filingFaults(calls.slice(uploads - 2));
    expect(faults.length).toBeGreaterThan(8);
    expect(await lost(scene, faults, fileAll, expected, { leaveOut, also })).toEqual([]);
  });

  it('the last batch', async () => {
    const scene = await sceneAfter(await sceneOf(tabs), oneBatch);
    const { calls, expected } = await undisturbed(scene, fileAll, { leaveOut });
    expect(calls.length).toBeGreaterThan(25);
    const also = (host: Host) => recordOf(host, 12);
    expect(await lost(scene, filingFaults(calls), fileAll, expected, { leaveOut, also })).toEqual([]);
  });

  it('refreshing those whose words have changed', async () => {
    const scene = await sceneAfter(await sceneOf(small), (host) => {
      insistOnDocuments(host, KINDS);
      host.editCell('Pengaturan', 'B2', 'Lomba Baru');
    });
    const { calls, expected } = await undisturbed(scene, fileAll, { leaveOut });
    const also = (host: Host) => recordOf(host, 4 + 4);
    expect(await lost(scene, filingFaults(calls), fileAll, expected, { leaveOut, also })).toEqual([]);
  });
});

type Web = NonNullable<HostOptions['web']>;
type Answer = ReturnType<Web>;

const said = (status: number, body: unknown): NonNullable<Answer> => ({
  status,
  body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
});
const refusal = (status: number, reason: string) =>
  said(status, { error: { code: status, message: 'No', errors: [{ reason }] } });

/** What Drive may answer instead of what it should; where `pass` is called, after it has done what was asked. */
const ANSWERS: Record<string, (pass: () => NonNullable<Answer>) => Answer> = {
  'haste (429)': () => refusal(429, 'rateLimitExceeded'),
  'haste (403)': () => refusal(403, 'userRateLimitExceeded'),
  'full storage': () => refusal(403, 'storageQuotaExceeded'),
  'not found': () => refusal(404, 'notFound'),
  'a server error': () => refusal(500, 'backendError'),
  'a server error after the effect': (pass) => {
    pass();
    return refusal(500, 'backendError');
  },
  'half an answer after the effect': (pass) => said(200, new TextDecoder().decode(pass().body).slice(0, 9)),
  'a page instead of an answer': () => said(200, '<html>Please wait</html>'),
  'an answer without content': () => said(200, {}),
};

/** Gives the answer to some requests, by their number since the host was opened; notes every folder that is made. */
const answering = (isMeant: (number: number) => boolean, answer: (pass: () => NonNullable<Answer>) => Answer) => {
  let number = 0;
  const made = { folders: 0, requests: [] as string[] };
  const web: Web = (request, pass) => {
    number += 1;
    made.requests.push(`${request.method} ${request.url}`);
    const counted = () => {
      if (request.method === 'POST' && !request.url.includes('/upload/')) made.folders += 1;
      return pass();
    };
    return isMeant(number) ? answer(counted) : counted();
  };
  return { web, made };
};

/** Plays every answer at the given requests; again and again when the trouble stays until the person's next attempt. */
async function lostAnswers(scene: Scene, positions: readonly number[], expected: readonly string[], made: number) {
  const found: string[] = [];
  for (const [name, answer] of Object.entries(ANSWERS)) {
    for (const position of positions) {
      const { web, made: done } = answering((number) => number === position, answer);
      const host = await enter(scene, { web });
      const place = `${name} to request ${position}`;
      try {
        fileAll(host);
        const left = remains(host, leaveOut !== undefined, leaveOut);
        const at = left.findIndex((line, index) => line !== expected[index]);
        if (at >= 0 || left.length !== expected.length) found.push(`${place}: ${left[at]} | ${expected[at]}`);
        const odd = recordOf(host, made);
        if (odd !== null) found.push(`${place}: ${odd}`);
        if (done.folders > 1) found.push(`${place}: ${done.folders} folders`);
      } catch (error) {
        found.push(`${place}: ${(error as Error).message}`);
      }
    }
  }
  return found;
}

describe('whatever Drive answers', () => {
  const requestsOf = async (scene: Scene) => {
    const { web, made } = answering(
      () => false,
      () => undefined,
    );
    fileAll(await enter(scene, { web }));
    return made.requests.length;
  };
  it('while the folder and the first documents are made', async () => {
    const scene = await sceneOf(small);
    const { expected } = await undisturbed(scene, fileAll, { leaveOut });
    const requests = await requestsOf(scene);
    expect(requests).toBe(7);
    // All uploads of a batch are alike: the first and the last.
    expect(await lostAnswers(scene, [1, 2, 3, 4, 7], expected, 4)).toEqual([]);
  });

  it('while a later batch is made', async () => {
    const scene = await sceneAfter(await sceneOf(tabs), oneBatch);
    const { expected } = await undisturbed(scene, fileAll, { leaveOut });
    const requests = await requestsOf(scene);
    expect(requests).toBe(4);
    expect(await lostAnswers(scene, [1, 2, 4], expected, 12)).toEqual([]);
  });

  it('while documents are refreshed', async () => {
    const scene = await sceneAfter(await sceneOf(small), (host) => {
      insistOnDocuments(host, KINDS);
      host.editCell('Pengaturan', 'B2', 'Lomba Baru');
    });
    const { expected } = await undisturbed(scene, fileAll, { leaveOut });
    const requests = await requestsOf(scene);
    expect(requests).toBe(6);
    expect(await lostAnswers(scene, [2, 6], expected, 4 + 4)).toEqual([]);
  });

  it('when the first attempt worked, its answer was lost, and the second attempt is refused', async () => {
    const scene = await sceneOf(small);
    const change = (host: Host) => {
      fileAll(host);
      host.editCell('Pengaturan', 'B2', 'Lomba Baru');
      fileAll(host);
    };
    const { expected } = await undisturbed(scene, change, { leaveOut });
    let refreshes = 0;
    const web: Web = (request, pass) => {
      if (request.method !== 'PATCH') return undefined;
      refreshes += 1;
      if (refreshes === 1) return ANSWERS['a server error after the effect']!(pass);
      // The second attempt comes after the other three of the batch.
      return refreshes === 5 ? refusal(404, 'notFound') : undefined;
    };
    const host = await enter(scene, { web });
    change(host);
    expect(refreshes).toBe(6);
    expect(remains(host, true, leaveOut)).toEqual(expected);
  });
});
