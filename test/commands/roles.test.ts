// Who may call what: every function of the built add-on, called by everybody who may have the file open.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'acorn';
import { messages } from '../../src/i18n/messages';
import type { Host } from '../../src/local/host';
import { compute, documents, open, problemOf, withTabs } from './support';

const PEOPLE = {
  owner: 'pemilik@example.go.id',
  admin: 'panitia@example.go.id',
  judge: 'retno@example.go.id',
  stranger: 'siapa@example.go.id',
  /** May edit the settings, but Google does not say who it is. */
  anonymous: 'tanpa-nama@example.go.id',
} as const;
type Person = keyof typeof PEOPLE;

const everyone: readonly Person[] = ['owner', 'admin', 'judge', 'stranger', 'anonymous'];
const admins: readonly Person[] = ['owner', 'admin'];

/** The table: who may call what, and with what it is called here. A function that is not in it fails the first test. */
const MAY: Record<string, { who: readonly Person[]; request?: object }> = {
  onOpen: { who: everyone },
  onInstall: { who: everyone },
  openSidebar: { who: everyone },
  getState: { who: everyone },
  showCell: { who: everyone, request: { tab: 'Peserta', cell: 'A2' } },
  prepareJudgeTabs: { who: admins },
  makeJudgeTabs: { who: admins, request: {} },
  takeList: { who: admins, request: { kind: 'entries', text: 'Inovasi Uji', write: true } },
  checkSheets: { who: admins },
  computeTop: { who: admins },
  makeAwardDocuments: { who: admins },
  openRanking: { who: admins },
  showRanking: { who: admins, request: { provisional: false } },
  validateWorkbook: { who: admins },
  computeRanking: { who: admins, request: { provisional: true } },
  makeDocuments: { who: admins, request: { kinds: ['piagam'] } },
  exportDocuments: { who: admins, request: { kinds: [] } },
  readTemplate: { who: admins, request: { kind: 'piagam' } },
  openTemplate: { who: admins, request: { kind: 'piagam' } },
  uploadTemplate: { who: admins, request: { kind: 'piagam', content: '' } },
  restoreTemplate: { who: admins, request: { kind: 'piagam' } },
  acceptRowOrder: { who: admins, request: { tab: 'Penilaian · J1' } },
  createWorkbook: { who: admins, request: { preset: 'kolabik' } },
  closeAndCompute: { who: admins },
  preparePlenaryTab: { who: admins },
  decide: { who: admins },
  verify: { who: admins },
  closeStage: { who: admins, request: {} },
  reopenStage: { who: admins, request: { stage: 'Penilaian', reason: 'uji' } },
  explainRules: { who: admins, request: { stage: 'Penilaian', reason: 'uji' } },
  preparePlenary: { who: admins, request: {} },
  prepareObjections: { who: admins },
  decideResult: { who: admins, request: {} },
  verifyResult: { who: admins },
  readJudgeFiles: { who: admins, request: {} },
  makeJudgeFiles: { who: admins, request: {} },
  collectJudgeFiles: { who: admins, request: {} },
  readDetails: { who: admins, request: { entries: ['P-01'] } },
  changeSettings: { who: admins, request: { settings: { decimals: 3 } } },
  chooseLanguage: { who: everyone, request: { language: 'id' } },
  previewFixes: { who: admins, request: { fixes: ['x'] } },
  applyFixes: { who: admins, request: { fixes: ['x'] } },
  undoFixes: { who: admins },
  markFindings: { who: admins, request: { on: true } },
  readOwnFixes: { who: everyone },
  answerFix: { who: everyone, request: { id: 'x', accept: true } },
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
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  const editors = [PEOPLE.owner, PEOPLE.admin, PEOPLE.anonymous];
  const protections = { 7: { warningOnly: false, editors } };
  const kept = { spreadsheetId: 'lembar', tabs: { Pengaturan: 7 }, protections, properties: {} };
  mkdirSync(path.join(folder, '.lembar-juri'));
  writeFileSync(path.join(folder, '.lembar-juri', 'properties.json'), JSON.stringify(kept));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The competition after a computation and with documents made, in the owner's browser. */
async function openAll(): Promise<Host> {
  const host = await open(tabs, { stateDir: folder, user: PEOPLE.owner, editors: Object.values(PEOPLE) });
  compute(host);
  documents(host);
  return host;
}

const as = (host: Host, person: Person): Host =>
  host.as(PEOPLE[person], person === 'anonymous' ? SCOPES : [...SCOPES, 'userinfo.email']);

/** All that a call could change, but for what the caller sees. */
const everything = (host: Host): string =>
  JSON.stringify([
    host.views(),
    host.documents(),
    readFileSync(path.join(folder, '.lembar-juri', 'properties.json'), 'utf8'),
  ]);

it('the table speaks of every function, and of no other', () => {
  expect([...functions].sort()).toEqual(Object.keys(MAY).sort());
});

describe.each(everyone)('%s', (person) => {
  it('may call what the table allows, and nothing else', async () => {
    const host = await openAll();
    const me = as(host, person);
    const allowed: string[] = [];
    const { notAdmin } = messages('id').problems;
    const refusal = notAdmin(person === 'anonymous' ? '' : PEOPLE[person]);
    for (const name of functions) {
      const before = everything(host);
      const [alerts, toasts] = [me.ui.alerts.length, me.ui.toasts.length];
      const reply = me.call(name, ...(MAY[name]?.request === undefined ? [] : [MAY[name].request]));
      const isMenu = reply === null;
      const refused = isMenu
        ? me.ui.alerts.slice(alerts).flatMap((one) => (one.text === refusal ? [one.text] : []))
        : [problemOf(reply)].flatMap((one) => (one?.code === 'NOT_ALLOWED' ? [one.message] : []));
      if (refused.length === 0) {
        allowed.push(name);
        continue;
      }
      // A refusal says why, says nothing else, and leaves everything as it was.
      expect(refused).toEqual([refusal]);
      if (!isMenu) expect(reply).toEqual({ problem: { code: 'NOT_ALLOWED', message: refusal } });
      expect(me.ui.toasts).toHaveLength(toasts);
      expect(everything(host) === before).toBe(true);
    }
    expect(allowed.sort()).toEqual(
      Object.keys(MAY)
        .filter((name) => MAY[name]?.who.includes(person))
        .sort(),
    );
  });

  it('learns from the state only what is theirs', async () => {
    const me = as(await openAll(), person);
    const { answer } = me.call('getState') as { answer: Record<string, unknown> };
    const common = {
      user: person === 'anonymous' ? '' : PEOPLE[person],
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
      expect(answer.lastRun).toMatchObject({ by: PEOPLE.owner, ranked: ['Penilaian'], errors: 0 });
    } else {
      const role = person === 'judge' ? 'judge' : 'stranger';
      expect(answer).toEqual({ ...common, role, lastRun: null, documents: { made: 0, begun: 0 }, lives: [] });
    }
  });
});

it('before the settings are protected only the owner is an admin, and on a shared drive nobody', async () => {
  const editors = Object.values(PEOPLE);
  const unprotected = await open(tabs, { owner: PEOPLE.owner, user: PEOPLE.owner, editors });
  const roles = (host: Host) =>
    everyone.map((person) => (as(host, person).call('getState') as { answer: { role: string } }).answer.role);
  expect(roles(unprotected)).toEqual(['admin', 'stranger', 'judge', 'stranger', 'stranger']);
  const shared = await open(tabs, { owner: null, user: PEOPLE.owner, editors });
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
    'previewFixes',
    'applyFixes',
    'answerFix',
    'markFindings',
  ];

  it.each(asking)('%s refuses what it does not know', async (name) => {
    const host = await openAll();
    const before = [everything(host), host.activeTab()];
    for (const args of wrong) {
      const reply = host.call(name, ...args);
      expect([args, problemOf(reply)?.code]).toEqual([args, 'BAD_REQUEST']);
    }
    expect([everything(host), host.activeTab()]).toEqual(before);
  });

  it('what is superfluous is ignored', async () => {
    const host = await openAll();
    const extra = { ...prototypes, write: false, spreadsheet: 'x', user: PEOPLE.admin };
    expect(problemOf(host.call('computeRanking', { provisional: true, ...extra }, 'more'))).toBeNull();
    expect(problemOf(host.call('getState', extra))).toBeNull();
    expect(problemOf(host.call('validateWorkbook', huge))).toBeNull();
    const many = Array.from({ length: 2000 }, (_, index) => `piagam:${index}`);
    expect(problemOf(host.call('makeDocuments', { kinds: ['piagam'], skip: many, ...extra }))).toBeNull();
  });

  it('a cell that is not there any more leads to its tab', async () => {
    const host = await openAll();
    for (const cell of ['A1', 'B2:A1', 'C4:C4', 'ZZZ9999999', 'A1:ZZ100000', 'A5000', null]) {
      host.call('showCell', { tab: 'Juri', cell: null });
      expect(host.call('showCell', { tab: 'Peserta', cell })).toEqual({ answer: null });
      expect(host.activeTab()).toBe('Peserta');
    }
  });

  it('an event without a mode, or with any other, builds the menu', async () => {
    const host = await openAll();
    for (const event of [null, {}, { authMode: 'X' }, { authMode: null }, huge])
      expect(host.call('onOpen', event)).toBeNull();
  });
});

it('a protection that only warns makes nobody an admin', async () => {
  const file = path.join(folder, '.lembar-juri', 'properties.json');
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  kept.protections[7].warningOnly = true;
  writeFileSync(file, JSON.stringify(kept));
  const host = await open(tabs, { stateDir: folder, user: PEOPLE.owner, editors: Object.values(PEOPLE) });
  expect(problemOf(host.call('validateWorkbook'))).toBeNull();
  expect(problemOf(as(host, 'judge').call('validateWorkbook'))).toMatchObject({ code: 'NOT_ALLOWED' });
});

it('a second settings tab, protected by whoever made it, makes nobody an admin', async () => {
  const protections = {
    7: { warningOnly: false, editors: [PEOPLE.owner] },
    8: { warningOnly: false, editors: [PEOPLE.owner, PEOPLE.judge] },
  };
  const kept = { spreadsheetId: 'lembar', tabs: { Settings: 8, Pengaturan: 7 }, protections, properties: {} };
  writeFileSync(path.join(folder, '.lembar-juri', 'properties.json'), JSON.stringify(kept));
  const planted = { Settings: [['Key', 'Value']], ...tabs };
  const host = await open(planted, { stateDir: folder, user: PEOPLE.owner, editors: Object.values(PEOPLE) });
  expect(problemOf(as(host, 'judge').call('validateWorkbook'))?.code).toBe('NOT_ALLOWED');
  expect(problemOf(host.call('validateWorkbook'))).toBeNull();
});
