// Protection of tabs, as it stands in the state file. Source: Apps Script reference, class Protection; Sheet.getProtections.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, HostOptions } from '../../src/local/runtime/host';
import type { StoredProtection } from '../../src/local/runtime/state';
import { hostWith } from './support';

const code = `
  function tab() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data'); }
  function protections() { return tab().getProtections(SpreadsheetApp.ProtectionType.SHEET); }
  function count() { return protections().length; }
  function can() { return protections()[0].canEdit(); }
  function warns() { return protections()[0].isWarningOnly(); }
  function read() { return tab().getRange(1, 1).getValues(); }
  function write() { tab().getRange(1, 1).setValues([['x']]); }
  function lock() { var p = tab().protect(); p.setWarningOnly(false); p.removeEditors(p.getEditors().map(function (u) { return u.getEmail(); })); p.setUnprotectedRanges([]); return p.canDomainEdit(); }
  function give(who) { protections()[0].addEditors([who]); }
  function editors() { return protections()[0].getEditors().map(function (u) { return u.getEmail(); }); }
  function open() { protections()[0].remove(); }
  function hide() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('B'); tab().hideSheet(); return tab().isSheetHidden(); }
  function hideAll() { hide(); SpreadsheetApp.getActiveSpreadsheet().getSheetByName('B').hideSheet(); }
  function freeze() { tab().setFrozenRows(1); }
  function remove() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('B'); SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab()); }
  function orphan() { var p = protections()[0]; remove(); return p.canEdit(); }`;
const [OWNER, J1, J2] = ['owner@kota.go.id', 'j1@kota.go.id', 'j2@kota.go.id'] as const;
const refused = 'You are trying to edit a protected cell or object.';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lembar-juri-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const stateFile = (): string => join(folder, '.lembar-juri', 'properties.json');

/** The owner's host over a tab that is protected like this; null = not at all. */
async function opened(protection: StoredProtection | null, more: Partial<HostOptions> = {}): Promise<Host> {
  mkdirSync(join(folder, '.lembar-juri'));
  const protections = protection === null ? {} : { 7: protection };
  writeFileSync(stateFile(), JSON.stringify({ tabs: { Data: 7 }, protections }));
  return hostWith(code, { owner: OWNER, user: OWNER, editors: [J1, J2], stateDir: folder, ...more });
}

test('an unprotected tab is everybody’s who edits the spreadsheet', async () => {
  const owner = await opened(null);
  expect(owner.call('count')).toBe(0);
  for (const host of [owner, owner.as(J1), owner.as(J2)]) host.call('write');
});

test('a protected tab is the owner’s and its editors’; others may read it', async () => {
  const owner = await opened({ warningOnly: false, editors: [J2] });
  const [j1, j2] = [owner.as(J1), owner.as(J2)];
  expect([owner.call('count'), owner.call('warns')]).toEqual([1, false]);
  expect([owner.call('can'), j1.call('can'), j2.call('can')]).toEqual([true, false, true]);
  for (const change of ['write', 'freeze', 'remove']) expect(() => j1.call(change)).toThrow(refused);
  expect(() => j1.editCell('Data', 'A1', 1)).toThrow(refused);
  expect(j1.call('read')).toEqual([['a']]);
  expect([owner, j1, j2].map((host) => host.views()[0]!.editable)).toEqual([true, false, true]);
  for (const host of [owner, j2]) host.call('write');
});

test('where there is no owner only the editors may, as long as they edit the spreadsheet', async () => {
  const j1 = await opened({ warningOnly: false, editors: [J1, J2] }, { owner: null, user: J1, editors: [J1] });
  expect(j1.call('can')).toBe(true);
  expect(() => j1.as(J2).call('can')).toThrow('You do not have permission to access the requested document.');
});

test('a warning stops nobody', async () => {
  const owner = await opened({ warningOnly: true, editors: [] });
  const j1 = owner.as(J1);
  expect([j1.call('can'), j1.call('warns')]).toEqual([true, true]);
  j1.call('write');
});

test('a protection goes with its tab', async () => {
  const owner = await opened({ warningOnly: false, editors: [] });
  expect(() => owner.call('orphan')).toThrow('Sheet 7 not found');
  expect(JSON.parse(readFileSync(stateFile(), 'utf8')).protections).toEqual({});
});

test('a stranger does not get into the spreadsheet', async () => {
  const owner = await opened(null);
  expect(() => owner.as('x@example.com').call('count')).toThrow(
    'You do not have permission to access the requested document.',
  );
});

test('who is an editor of the tab alone edits nothing', async () => {
  const former = (await opened({ warningOnly: false, editors: [J2] }, { editors: [J1] })).as(J2);
  expect(former.views()[0]!.editable).toBe(false);
  expect(() => former.editCell('Data', 'A1', 1)).toThrow(refused);
});

test('whoever edits the spreadsheet edits the tab until editors are removed; the owner and who removes them stay', async () => {
  const owner = await opened(null);
  const [j1, j2] = [owner.as(J1), owner.as(J2)];
  expect(j1.call('lock')).toBe(false);
  expect(j1.call('editors')).toEqual([OWNER, J1]);
  expect([owner.call('can'), j1.call('can'), j2.call('can')]).toEqual([true, true, false]);
  for (const change of ['lock', 'write', 'hide']) expect(() => j2.call(change)).toThrow(refused);
  for (const change of ['editors', 'open']) expect(() => j2.call(change)).toThrow('You do not have permission');
  expect(() => j2.call('give', J2)).toThrow('You do not have permission');
  owner.call('give', J2);
  j2.call('write');
  owner.call('open');
  expect(owner.call('count')).toBe(0);
});

test('protecting a protected tab gives the protection it has; a warning becomes a lock', async () => {
  const owner = await opened({ warningOnly: true, editors: [J2] });
  owner.call('lock');
  expect([owner.call('warns'), owner.call('editors')]).toEqual([false, [OWNER]]);
  expect(() => owner.as(J2).call('write')).toThrow(refused);
});

test('a hidden tab is out of sight; the last visible one stays', async () => {
  const owner = await opened(null);
  expect(owner.call('hide')).toBe(true);
  expect(owner.activeTab()).toBe('B');
  expect(() => owner.call('hideAll')).toThrow();
});

test('the spreadsheet knows all protected tabs, and a protection its tab', async () => {
  const all = `${code}
    function all() {
      return SpreadsheetApp.getActiveSpreadsheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .map(function (one) { return one.getRange().getSheet().getName(); });
    }`;
  mkdirSync(join(folder, '.lembar-juri'));
  const protections = { 7: { warningOnly: true, editors: [] } };
  writeFileSync(stateFile(), JSON.stringify({ tabs: { Data: 7 }, protections }));
  const sheets = [
    { name: 'Data', rows: [['a']] },
    { name: 'Lain', rows: [['b']] },
  ];
  const host = await hostWith(all, { owner: OWNER, user: OWNER, stateDir: folder, sheets });
  expect(host.call('all')).toEqual(['Data']);
});

test.each([true, false])('mirrors: %s; whether a lock lets those pass who come later', async (mirrors) => {
  const owner = await opened(null, { editors: [], mirrors });
  owner.call('lock');
  owner.share(J1);
  expect(owner.as(J1).call('can')).toBe(mirrors);
});
