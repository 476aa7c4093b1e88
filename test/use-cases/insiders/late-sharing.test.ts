// Somebody with whom the file is shared after its tabs were locked. Where nobody was ever taken from a lock, it may let them
// pass as everybody else: what they may edit by that decides nothing, makes nobody an admin, and is told and ended.
import type { Host } from '../../../src/local/runtime/host';
import { compute, problemOf, validate, withTabs } from '../support';
import { ADMIN, JUDGE, OWNER, STRANGER, shared, types } from './people';

const roleOf = (host: Host, user: string): string =>
  (host.as(user).call('getState') as { answer: { role: string } }).answer.role;
/** Where the ranking stops, once. */
const told = (host: Host) =>
  compute(host)
    .findings.filter(({ code }) => code === 'TAB_OPEN')
    .map(({ tab }) => tab);

/** Set up by an owner who had shared the file with nobody, then shared with a judge and a stranger. */
async function sharedLate({ isClosed = true } = {}): Promise<Host> {
  const host = await shared(laid, []);
  host.call('makeJudgeTabs', {});
  for (const judge of ['J1', 'J2'])
    for (const [at, score] of [90, 80, 70].entries())
      for (const column of ['D', 'E']) host.editCell(`Penilaian · ${judge}`, `${column}${at + 5}`, score);
  compute(host, { provisional: false });
  if (isClosed) compute(host, { provisional: false, close: true });
  for (const user of [JUDGE, STRANGER]) host.share(user);
  return host;
}
const laid = withTabs({
  'Penilaian · J1': null,
  'Penilaian · J2': null,
  Juri: [
    ['Kode', 'Nama', 'Email'],
    ['J1', 'Bu Retno', JUDGE],
    ['J2', 'Pak Budi', 'budi@example.go.id'],
  ],
});

it('is no admin, whatever a lock lets them edit', async () => {
  const host = await sharedLate();
  expect([OWNER, JUDGE, STRANGER].map((user) => roleOf(host, user))).toEqual(['admin', 'judge', 'stranger']);
  types(host, STRANGER, 'Pengaturan', 'A9', 'Admin');
  types(host, STRANGER, 'Pengaturan', 'B9', STRANGER);
  expect(roleOf(host, STRANGER)).toBe('stranger');
  expect(problemOf(host.as(STRANGER).call('computeRanking', { provisional: false, write: true }))?.code).toBe(
    'NOT_ALLOWED',
  );
});

it('is told at the tabs that stood open, which are locked by that and stay so', async () => {
  const host = await sharedLate();
  const tabs = ['Pengaturan', 'Kriteria', 'Juri', 'Peserta', 'Riwayat', 'Peringkat · Penilaian', 'Penilaian · J2'];
  expect(tabs.map((tab) => types(host, STRANGER, tab, 'Z99', 'x'))).toEqual(tabs.map(() => true));
  expect(told(host)).toEqual(expect.arrayContaining(['Pengaturan', 'Kriteria', 'Juri', 'Peserta', 'Riwayat']));
  expect(compute(host)).toMatchObject({ ok: true, findings: [] });
  expect(tabs.map((tab) => types(host, STRANGER, tab, 'Z99', 'x'))).toEqual(tabs.map(() => false));
});

it('a judge who comes late has the own cells, and no others', async () => {
  const host = await sharedLate({ isClosed: false });
  expect(types(host, JUDGE, 'Penilaian · J1', 'A5', 'P-09')).toBe(true);
  host.editCell('Penilaian · J1', 'A5', 'P-01');
  validate(host);
  for (const [tab, cell, may] of [
    ['Penilaian · J1', 'D5', true],
    ['Penilaian · J1', 'A5', false],
    ['Penilaian · J2', 'D5', false],
  ] as const)
    expect([tab, cell, types(host, JUDGE, tab, cell, 80)]).toEqual([tab, cell, may]);
});

it('is an admin once the settings name them and a command has let them in', async () => {
  const host = await sharedLate();
  validate(host);
  host.share(ADMIN);
  const row = host.sheets().Pengaturan!.length + 1;
  host.editCell('Pengaturan', `A${row}`, 'Admin');
  host.editCell('Pengaturan', `B${row}`, ADMIN);
  expect(roleOf(host, ADMIN)).toBe('stranger');
  validate(host);
  expect(roleOf(host, ADMIN)).toBe('admin');
  expect(problemOf(host.as(ADMIN).call('computeRanking', { provisional: false, write: true }))).toBeNull();
});

it('nobody new: nothing is looked at a second time', async () => {
  const host = await sharedLate();
  validate(host);
  validate(host);
  host.resetCost();
  validate(host);
  expect(host.cost().calls['Protection.getEditors'] ?? 0).toBeLessThanOrEqual(1);
});
