// The self-test on the local host: everything is as expected, nothing is left behind, and it goes on where it ended.
import type { Host } from '../../src/local/runtime/host';
import { open } from './support';

const rowsOf = (host: Host) => (host.sheets()['Uji Mandiri'] ?? []).slice(3);
const said = (host: Host) => host.ui.alerts.slice(-1)[0]?.text ?? '';
const scratchTabs = (host: Host) => Object.keys(host.sheets()).filter((name) => name.startsWith('Uji '));
const kept = (host: Host) => host.documents().filter(({ trashed }) => !trashed);

it('is as the add-on expects on the local host, and leaves nothing but its table', async () => {
  const host = await open();
  const before = Object.keys(host.sheets());
  host.clickMenu('Uji mandiri');
  expect(rowsOf(host).filter(([, result]) => result === 'BERBEDA')).toEqual([]);
  expect(said(host)).toMatch(/^\d+ pengujian selesai, semua sesuai/);
  expect(Object.keys(host.sheets())).toEqual([...before, 'Uji Mandiri']);
  expect(kept(host)).toEqual([]);
});

it('goes on where a call ended, and keeps what was found before', async () => {
  const host = await open();
  host.clickMenu('Uji mandiri');
  const first = rowsOf(host);
  const [lost] = [first.length - 1];
  host.editCell('Uji Mandiri', `F${lost + 4}`, '');
  host.clickMenu('Uji mandiri');
  const second = rowsOf(host);
  expect(second.slice(0, lost)).toEqual(first.slice(0, lost));
  expect(second[lost]?.[0]).toBe(first[lost]?.[0]);
  expect(second[lost]?.[5]).toContain('"id"');
});

it('what a run that broke off has left is removed by the next', async () => {
  let made: string | null = null;
  const host = await open(undefined, {
    intercept: ({ member, moment }) => {
      // The execution ends there, as after six minutes: nothing that follows is done.
      if (made !== null && made !== 'over') throw new Error('Exceeded maximum execution time');
      if (member === 'Range.setNumberFormat' && moment === 'after' && made === null) made = 'broken';
    },
  });
  expect(() => host.clickMenu('Uji mandiri')).toThrow();
  made = 'over';
  expect(scratchTabs(host)).toHaveLength(1);
  host.clickMenu('Uji mandiri');
  expect(scratchTabs(host)).toEqual(['Uji Mandiri']);
  expect(kept(host)).toEqual([]);
});

it('says what differs, and nobody but an admin may run it', async () => {
  const host = await open(undefined, {
    editors: ['admin@example.go.id', 'juri@example.go.id'],
    intercept: ({ member }) => {
      if (member === 'Lock.tryLock')
        throw new Error('There are too many LockService operations for surat@example.go.id');
    },
  });
  host.clickMenu('Uji mandiri');
  const row = rowsOf(host).find(([what]) => what === 'Kunci antarproses');
  expect(row?.[1]).toBe('BERBEDA');
  expect(row?.[2]).toContain('<email>');
  expect(said(host)).toContain('1 berbeda');
  const judge = host.as('juri@example.go.id');
  judge.clickMenu('Uji mandiri');
  expect(said(judge)).toContain('Hanya admin');
});
