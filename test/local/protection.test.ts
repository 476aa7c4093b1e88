// Protection of tabs. Source: Apps Script reference, class Protection; Sheet.protect.
import { hostWith } from './support';

const code = `
  function tab() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data'); }
  function lock(keep) {
    var p = tab().protect().setDescription('Lembar Juri');
    p.removeEditors(p.getEditors().map(function (u) { return u.getEmail(); }));
    if (keep) p.addEditor(keep);
  }
  function warn() { tab().protect().setWarningOnly(true); }
  function count() { return tab().getProtections(SpreadsheetApp.ProtectionType.SHEET).length; }
  function can() { return tab().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].canEdit(); }
  function warns() { return tab().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].isWarningOnly(); }
  function editors() { return tab().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getEditors().map(function (u) { return u.getEmail(); }); }
  function write() { tab().getRange(1, 1).setValues([['x']]); }
  function remove() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('B'); SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab()); }`;
const people = { owner: 'owner@kota.go.id', user: 'owner@kota.go.id', editors: ['j1@kota.go.id', 'j2@kota.go.id'] };
const refused = 'You are trying to edit a protected cell or object.';

test('whoever edits the spreadsheet edits the tab until editors are removed', async () => {
  const owner = await hostWith(code, people);
  const [j1, j2] = [owner.as('j1@kota.go.id'), owner.as('j2@kota.go.id')];
  expect(owner.call('count')).toBe(0);
  j1.call('write');
  owner.call('lock', 'j2@kota.go.id');
  expect(owner.call('count')).toBe(1);
  expect([owner.call('can'), j1.call('can'), j2.call('can')]).toEqual([true, false, true]);
  expect(owner.call('editors')).toEqual(['owner@kota.go.id', 'j2@kota.go.id']);
  for (const change of ['write', 'remove', 'lock']) expect(() => j1.call(change)).toThrow(refused);
  expect(() => j1.editCell('Data', 'A1', 1)).toThrow(refused);
  expect(() => j1.call('editors')).toThrow('You do not have permission');
  j2.call('write');
});

test('the one who removes editors stays, also where there is no owner', async () => {
  const j1 = await hostWith(code, { ...people, owner: null, user: 'j1@kota.go.id' });
  j1.call('lock');
  expect(j1.call('editors')).toEqual(['j1@kota.go.id']);
  expect(j1.as('j2@kota.go.id').call('can')).toBe(false);
});

test('a warning stops nobody', async () => {
  const owner = await hostWith(code, people);
  owner.call('lock');
  owner.call('warn');
  expect(owner.as('j1@kota.go.id').call('can')).toBe(true);
  expect(owner.as('j1@kota.go.id').call('warns')).toBe(true);
  owner.as('j1@kota.go.id').call('write');
});

test('a stranger does not get into the spreadsheet', async () => {
  const owner = await hostWith(code, people);
  expect(() => owner.as('x@example.com').call('count')).toThrow(
    'You do not have permission to access the requested document.',
  );
});
