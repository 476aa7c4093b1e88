// Somebody who may edit the file plants tabs with the names of the configuration: roles and settings do not follow them.
import type { Host } from '../../../src/local/runtime/host';
import { apply, ADMIN as COMMITTEE, EIGHTH_OF_MAY, J1, number, offered, openWith, own, RETNO } from '../fixes-support';
import { compute, problemOf } from '../support';
import { ADMIN, JUDGE, OWNER, plant, STRANGER, shared } from './people';

const roleOf = (host: Host, user: string): string =>
  (host.as(user).call('getState') as { answer: { role: string } }).answer.role;

it('a stranger’s tab “Judges” in front makes nobody a judge, and is told', async () => {
  const host = await shared();
  compute(host, { provisional: false });
  plant(host, 'Judges', [
    ['Code', 'Name', 'Email'],
    ['J1', 'Bu Retno', STRANGER],
  ]);
  expect([JUDGE, STRANGER].map((user) => roleOf(host, user))).toEqual(['judge', 'stranger']);
  expect(compute(host).findings).toMatchObject([{ code: 'TAB_COPY', severity: 'error', tab: 'Judges' }]);
});

it('nor does it let them answer in a judge’s name', async () => {
  const cells = { [J1]: { C2: number(EIGHTH_OF_MAY, 'd mmm') } };
  const host = await openWith(cells, undefined, { editors: [COMMITTEE, RETNO, STRANGER] });
  apply(host, offered(host));
  expect(own(host.as(RETNO))).toHaveLength(1);
  plant(host, 'Judges', [
    ['Code', 'Name', 'Email'],
    ['J1', 'Bu Retno', STRANGER],
  ]);
  expect([STRANGER, RETNO].map((user) => own(host.as(user)).length)).toEqual([0, 1]);
});

it('a stranger’s protected tab “Settings” locks no admin out, and lets nobody in', async () => {
  const host = await shared();
  host.call('makeJudgeTabs', {});
  expect([OWNER, ADMIN].map((user) => roleOf(host, user))).toEqual(['admin', 'admin']);
  plant(host, 'Settings', [
    ['Key', 'Value'],
    ['Admin', STRANGER],
  ]);
  host.protectTab('Settings', [STRANGER]);
  expect([OWNER, ADMIN, STRANGER, JUDGE].map((user) => roleOf(host, user))).toEqual([
    'admin',
    'admin',
    'stranger',
    'judge',
  ]);
  expect(problemOf(host.as(ADMIN).call('validateWorkbook'))).toBeNull();
});

it('who names themselves an admin in settings that nothing protects gets no tab that decides', async () => {
  const host = await shared();
  host.as(STRANGER).editCell('Pengaturan', 'B7', STRANGER);
  compute(host, { provisional: false, close: true });
  expect(() => host.as(STRANGER).editCell('Riwayat', 'J9', 'x')).toThrow();
});
