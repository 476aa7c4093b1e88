// A lock is read back from Google after it was set: played where the spreadsheet is shared in every way there is.
import type { Host, HostOptions } from '../../../src/local/runtime/host';
import { compute, decide, open, problemOf, validate, withSettings, withTabs } from '../support';
import { ADMIN, JUDGE, OWNER, STRANGER, types } from './people';

const GROUP = 'dinas@example.go.id';
const tabs = withSettings(
  [['Admin', ADMIN]],
  withTabs({
    Juri: [
      ['Kode', 'Nama', 'Email'],
      ['J1', 'Bu Retno', JUDGE],
      ['J2', 'Pak Budi', ''],
    ],
  }),
);
const sharedWith = (options: Partial<HostOptions>): Promise<Host> =>
  open(tabs, { user: OWNER, owner: OWNER, editors: [ADMIN, JUDGE], ...options });

/** Judges' tabs, a computation and a decision, as somebody makes them. */
function run(host: Host): { problem: unknown; notes: string[] } {
  const { answer, problem } = host.call('makeJudgeTabs', {}) as { answer?: { notes: string[] }; problem?: unknown };
  compute(host, { provisional: false, close: true });
  decide(host);
  return { problem, notes: answer?.notes ?? [] };
}
const DECIDING = ['Riwayat', 'Penetapan', 'Pengaturan', 'Penilaian · J1'];
const who = (host: Host, users: string[]) =>
  DECIDING.map((tab) => users.filter((user) => types(host, user, tab, 'J20', 'x')));

it('a group, everybody of the domain and everybody with the link are kept out', async () => {
  const ways: Partial<HostOptions>[] = [
    { editors: [ADMIN, JUDGE, GROUP], groups: { [GROUP]: [STRANGER] } },
    { domain: 'example.go.id', access: 'domain' },
    { access: 'link' },
  ];
  for (const way of ways) {
    const host = await sharedWith(way);
    expect(host.as(STRANGER).call('getState')).toHaveProperty('answer');
    expect(run(host).notes.join()).not.toContain('belum terkunci');
    expect(who(host, [STRANGER, JUDGE])).toEqual(DECIDING.map(() => []));
    expect(problemOf(host.as(STRANGER).call('validateWorkbook'))?.code).toBe('NOT_ALLOWED');
  }
});

it('an admin who is not the owner, and an admin on a shared drive, lock for themselves and the owner', async () => {
  const owner = await sharedWith({});
  owner.call('makeJudgeTabs', {});
  validate(owner);
  const admin = owner.as(ADMIN);
  run(admin);
  expect(who(owner, [OWNER, ADMIN, JUDGE])).toEqual(DECIDING.map(() => [OWNER, ADMIN]));
  const drive = await sharedWith({ owner: null, user: ADMIN });
  expect(problemOf(drive.call('makeJudgeTabs', {}))?.code).toBe('NOT_ALLOWED');
  drive.protectTab('Pengaturan', [ADMIN]);
  run(drive);
  expect(who(drive, [ADMIN, JUDGE])).toEqual(DECIDING.map(() => [ADMIN]));
});

it('a tab that decides and stays open ends the command, with whom it lets pass and what to do', async () => {
  // Google lists the admin under another address, which nobody has named.
  const listed = 'panitia.lomba@example.go.id';
  const host = await sharedWith({ editors: [JUDGE], aliases: { [ADMIN]: listed } });
  const { answer } = host.call('makeJudgeTabs', {}) as { answer?: { notes: string[] } };
  const reply = answer === undefined ? problemOf(host.call('makeJudgeTabs', {})) : null;
  expect(reply?.code).toBe('NOT_LOCKED');
  expect(reply?.message).toContain(`masih dapat diubah oleh ${listed}`);
  expect(host.sheets()).not.toHaveProperty('Penetapan');
  host.editCell('Pengaturan', 'B7', `${ADMIN}, ${listed}`);
  run(host);
  expect(who(host, [OWNER, JUDGE])).toEqual(DECIDING.map(() => [OWNER]));
});

it('one Gmail account is one person however it is spelt', async () => {
  const host = await sharedWith({ aliases: { 'panitialomba@gmail.com': 'Panitia.Lomba@gmail.com' } });
  host.editCell('Pengaturan', 'B7', 'panitialomba@gmail.com');
  expect(run(host).problem).toBeUndefined();
});

it('cells of a judge that something else locks too are told', async () => {
  const own = withTabs({ 'Penilaian · J1': [[]], 'Penilaian · J2': null }, tabs);
  const left = { id: 1, block: { top: 5, left: 3, height: 2, width: 1 }, warningOnly: false, editors: [OWNER] };
  const readOnlyState = {
    spreadsheetId: 'x',
    tabs: { 'Penilaian · J1': 7 },
    protections: {},
    ranges: { 7: [left] },
    properties: {},
  };
  const host = await open(own, { user: OWNER, owner: OWNER, editors: [ADMIN, JUDGE], readOnlyState });
  const { answer } = host.call('makeJudgeTabs', {}) as { answer: { notes: string[] } };
  expect(types(host, JUDGE, 'Penilaian · J1', 'D6', 88)).toBe(false);
  expect(answer.notes.filter((one) => one.includes('terkunci dua kali'))).toHaveLength(1);
});
