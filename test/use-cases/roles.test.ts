// Who may call what: every function of the built add-on, called by everybody who may have the file open.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import { parse } from 'acorn';
import { admins, CALLABLE, everyone, type Person, STATE_OF_OTHERS } from '../../scripts/docs/roles-table';
import type { Host } from '../../src/local/runtime/host';
import { messages } from '../../src/use-cases/words/messages';
import { type Entered, enter, type World, worldAfter, worldOf } from '../faults/world';
import { isFull } from '../runs';
import { compute, documents, open, problemOf, withTabs } from './support';

const EMAIL: Record<Person, string> = {
  owner: 'pemilik@example.go.id',
  admin: 'panitia@example.go.id',
  judge: 'retno@example.go.id',
  stranger: 'siapa@example.go.id',
  anonymous: 'tanpa-nama@example.go.id',
};

const functions = parse(readFileSync('dist/Code.js', 'utf8'), { ecmaVersion: 2019 }).body.flatMap((one) =>
  one.type === 'FunctionDeclaration' ? [one.id.name] : [],
);

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'drive.file', 'script.external_request'];

const tabs = withTabs({
  Juri: [
    ['Kode', 'Nama', 'Email'],
    ['J1', 'Bu Retno', 'Retno@example.go.id'],
    ['J2', 'Pak Budi', 'budi@example.go.id'],
  ],
});

let folder = '';
const keptFile = (): string => path.join(folder, '.lembar-juri', 'properties.json');
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  const editors = [EMAIL.owner, EMAIL.admin, EMAIL.anonymous];
  const protections = { 7: { warningOnly: false, editors } };
  const kept = { spreadsheetId: 'lembar', tabs: { Pengaturan: 7 }, protections, properties: {} };
  mkdirSync(path.dirname(keptFile()));
  writeFileSync(keptFile(), JSON.stringify(kept));
});
afterEach(() => rmSync(folder, { recursive: true }));

let all: Promise<World> | undefined;
const computed = async (): Promise<World> =>
  worldAfter(
    await worldOf(tabs, {
      codeDir: 'dist',
      readOnlyState: JSON.parse(readFileSync(keptFile(), 'utf8')),
      user: EMAIL.owner,
      editors: Object.values(EMAIL),
    }),
    (host) => {
      compute(host);
      documents(host);
    },
  );

/** The competition after a computation and with documents made, in the owner's browser. */
async function openAll(): Promise<Entered> {
  all ??= computed();
  return enter(await all);
}

const as = (host: Host, person: Person): Host =>
  host.as(EMAIL[person], person === 'anonymous' ? SCOPES : [...SCOPES, 'userinfo.email']);

/** All that a call could change, but for what the caller sees. */
function everything({ host, world }: Entered): Buffer {
  const { book, state } = world.session.state;
  // Whether formulas have been calculated since is the host's own affair.
  const tabs = book.tabs.map(({ stale, ...tab }) => tab);
  return serialize([tabs, host.documents(), world.index, state]);
}

it('the table speaks of every function, and of no other', () => {
  expect([...functions].sort()).toEqual(Object.keys(CALLABLE).sort());
});

it('the table knows what stands in the menu', async () => {
  const { host } = await openAll();
  const items = host
    .menus()
    .flatMap((menu) => menu.items.flatMap((item) => ('function' in item ? [item.function] : [])));
  const named = Object.entries(CALLABLE).flatMap(([name, { from }]) => (from === 'menu' ? [name] : []));
  expect(items.sort()).toEqual(named.sort());
});

describe.each(everyone)('%s', (person) => {
  it('may call what the table allows, and nothing else', async () => {
    const entered = await openAll();
    const me = as(entered.host, person);
    const allowed: string[] = [];
    const { notAdmin } = messages('id').problems;
    const refusal = notAdmin(person === 'anonymous' ? '' : EMAIL[person]);
    // Whoever may call most things changes them all the time, and is refused nothing.
    let before = admins.includes(person) ? null : everything(entered);
    for (const name of functions) {
      const [alerts, toasts] = [me.ui.alerts.length, me.ui.toasts.length];
      const reply = me.call(name, ...(CALLABLE[name]?.request === undefined ? [] : [CALLABLE[name].request]));
      const isMenu = reply === null;
      const refused = isMenu
        ? me.ui.alerts.slice(alerts).flatMap((one) => (one.text === refusal ? [one.text] : []))
        : [problemOf(reply)].flatMap((one) => (one?.code === 'NOT_ALLOWED' ? [one.message] : []));
      if (refused.length === 0) {
        allowed.push(name);
        if (before !== null) before = everything(entered);
        continue;
      }
      // A refusal says why, says nothing else, and leaves everything as it was.
      expect(refused).toEqual([refusal]);
      if (!isMenu) expect(reply).toEqual({ problem: { code: 'NOT_ALLOWED', message: refusal } });
      expect(me.ui.toasts).toHaveLength(toasts);
      expect(everything(entered).equals(before!)).toBe(true);
    }
    expect(allowed.sort()).toEqual(
      Object.keys(CALLABLE)
        .filter((name) => CALLABLE[name]?.who.includes(person))
        .sort(),
    );
  });

  it('learns from the state only what is theirs', async () => {
    const me = as((await openAll()).host, person);
    const { answer } = me.call('getState') as { answer: Record<string, unknown> };
    const common = {
      user: person === 'anonymous' ? '' : EMAIL[person],
      language: 'id',
      competition: 'Lomba Uji 2023',
      stages: ['Penilaian'],
      top: 1,
      begun: true,
      presets: [],
      judgeFiles: 'shared',
    };
    if (admins.includes(person)) {
      expect(answer).toMatchObject({ ...common, role: 'admin', documents: { made: 2, begun: 0 } });
      expect(answer.lastRun).toMatchObject({ by: EMAIL.owner, ranked: ['Penilaian'], errors: 0 });
    } else {
      const role = person === 'judge' ? 'judge' : 'stranger';
      expect(answer).toEqual({ ...common, ...STATE_OF_OTHERS, role });
    }
  });
});

it('before the settings are protected only the owner is an admin, and on a shared drive nobody', async () => {
  const editors = Object.values(EMAIL);
  const unprotected = await open(tabs, { owner: EMAIL.owner, user: EMAIL.owner, editors });
  const roles = (host: Host) =>
    everyone.map((person) => (as(host, person).call('getState') as { answer: { role: string } }).answer.role);
  expect(roles(unprotected)).toEqual(['admin', 'stranger', 'judge', 'stranger', 'stranger']);
  const shared = await open(tabs, { owner: null, user: EMAIL.owner, editors });
  expect(roles(shared)).toEqual(['stranger', 'stranger', 'judge', 'stranger', 'stranger']);
});

describe('requests are hostile', () => {
  const huge = 'x'.repeat(300_000);
  const prototypes = JSON.parse('{"__proto__":{"provisional":true},"constructor":{"prototype":1}}') as object;
  const wrong: unknown[][] = [
    [],
    [null],
    [0],
    [''],
    ['computeRanking'],
    [[]],
    [{}],
    [prototypes],
    [{ provisional: 'true' }],
    [{ provisional: 1 }],
    [{ kinds: 'piagam' }],
    [{ kinds: [1] }],
    [{ kinds: ['__proto__'] }],
    [{ kinds: ['piagam', huge] }],
    [{ kinds: ['piagam'], skip: 'all' }],
    [{ kinds: ['piagam'], skip: [null] }],
    [{ kinds: ['piagam'], remake: 'yes' }],
    [{ preset: 'constructor' }],
    [{ preset: ['kolabik'] }],
    [{ preset: huge }],
    [{ tab: '__proto__', cell: null }],
    [{ tab: huge, cell: null }],
    [{ tab: '', cell: null }],
    [{ tab: ['Peserta'], cell: null }],
    [{ tab: 'Peserta' }],
    [{ tab: 'Peserta', cell: '' }],
    [{ tab: 'Peserta', cell: 'A' }],
    [{ tab: 'Peserta', cell: 'A:B' }],
    [{ tab: 'Peserta', cell: 'A0' }],
    [{ tab: 'Peserta', cell: 'a1' }],
    [{ tab: 'Peserta', cell: 'A1\n' }],
    [{ tab: 'Peserta', cell: 'A1:' }],
    [{ tab: 'Peserta', cell: "Juri'!A1" }],
    [{ tab: 'Peserta', cell: 'AAAA1' }],
    [{ tab: 'Peserta', cell: 'R1C1' }],
    [{ tab: 'Peserta', cell: huge }],
    [{ tab: 'Peserta', cell: { toString: 'A1' } }],
  ];
  const asking = [
    'readDetails',
    'changeSettings',
    'chooseLanguage',
    'computeRanking',
    'makeDocuments',
    'createWorkbook',
    'showCell',
    'acceptRowOrder',
    'answerQuestions',
    'previewFixes',
    'applyFixes',
    'answerFix',
    'markFindings',
  ];

  /** Other functions know nothing of these keys: to them such a request is an empty one. */
  const OWN: Record<string, string[]> = {
    provisional: ['computeRanking'],
    kinds: ['makeDocuments'],
    preset: ['createWorkbook'],
    tab: ['showCell', 'acceptRowOrder'],
  };
  const isItsOwn = (name: string, [request]: unknown[]): boolean => {
    const key = Object.keys(Object(request)).find((one) => Object.hasOwn(OWN, one));
    return isFull || key === undefined || OWN[key]!.includes(name);
  };

  it.each(asking)('%s refuses what it does not know', async (name) => {
    const entered = await openAll();
    const { host } = entered;
    const before = everything(entered);
    const active = host.activeTab();
    for (const args of wrong.filter((one) => isItsOwn(name, one))) {
      const reply = host.call(name, ...args);
      expect([args, problemOf(reply)?.code]).toEqual([args, 'BAD_REQUEST']);
    }
    expect(everything(entered).equals(before)).toBe(true);
    expect(host.activeTab()).toBe(active);
  });

  it('what is superfluous is ignored', async () => {
    const { host } = await openAll();
    const extra = { ...prototypes, write: false, spreadsheet: 'x', user: EMAIL.admin };
    expect(problemOf(host.call('computeRanking', { provisional: true, ...extra }, 'more'))).toBeNull();
    expect(problemOf(host.call('getState', extra))).toBeNull();
    expect(problemOf(host.call('validateWorkbook', huge))).toBeNull();
    const many = Array.from({ length: 2000 }, (_, index) => `piagam:${index}`);
    expect(problemOf(host.call('makeDocuments', { kinds: ['piagam'], skip: many, ...extra }))).toBeNull();
  });

  it('a cell that is not there any more leads to its tab', async () => {
    const { host } = await openAll();
    for (const cell of ['A1', 'B2:A1', 'C4:C4', 'ZZZ9999999', 'A1:ZZ100000', 'A5000', null]) {
      host.call('showCell', { tab: 'Juri', cell: null });
      expect(host.call('showCell', { tab: 'Peserta', cell })).toEqual({ answer: null });
      expect(host.activeTab()).toBe('Peserta');
    }
  });

  it('an event without a mode, or with any other, builds the menu', async () => {
    const { host } = await openAll();
    for (const event of [null, {}, { authMode: 'X' }, { authMode: null }, huge])
      expect(host.call('onOpen', event)).toBeNull();
  });
});

it('a protection that only warns makes nobody an admin', async () => {
  const file = keptFile();
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  kept.protections[7].warningOnly = true;
  writeFileSync(file, JSON.stringify(kept));
  const host = await open(tabs, { stateDir: folder, user: EMAIL.owner, editors: Object.values(EMAIL) });
  expect(problemOf(host.call('validateWorkbook'))).toBeNull();
  expect(problemOf(as(host, 'judge').call('validateWorkbook'))).toMatchObject({ code: 'NOT_ALLOWED' });
});

it('a second settings tab, protected by whoever made it, makes nobody an admin', async () => {
  const protections = {
    7: { warningOnly: false, editors: [EMAIL.owner] },
    8: { warningOnly: false, editors: [EMAIL.owner, EMAIL.judge] },
  };
  const kept = { spreadsheetId: 'lembar', tabs: { Settings: 8, Pengaturan: 7 }, protections, properties: {} };
  writeFileSync(keptFile(), JSON.stringify(kept));
  const planted = { Settings: [['Key', 'Value']], ...tabs };
  const host = await open(planted, { stateDir: folder, user: EMAIL.owner, editors: Object.values(EMAIL) });
  expect(problemOf(as(host, 'judge').call('validateWorkbook'))?.code).toBe('NOT_ALLOWED');
  expect(problemOf(host.call('validateWorkbook'))).toBeNull();
});
