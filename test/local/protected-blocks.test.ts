// Protected blocks of cells, and cells that stay open in a protected tab. Source: Apps Script reference, class Protection
// (setUnprotectedRanges, setRange) and Range.protect.
import { hostWith } from './support';

const [OWNER, J1, J2] = ['owner@kota.go.id', 'j1@kota.go.id', 'j2@kota.go.id'] as const;
const refused = 'You are trying to edit a protected cell or object.';

const code = `
  function tab() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data'); }
  function blocks() { return tab().getProtections(SpreadsheetApp.ProtectionType.RANGE); }
  function shut(p, who) { p.removeEditors(p.getEditors().map(function (u) { return u.getEmail(); })); if (who) p.addEditors([who]); return p; }
  function set(who) {
    shut(tab().protect()).setUnprotectedRanges([tab().getRange(1, 2, 2, 1)]);
    shut(tab().getRange(1, 2, 2, 1).protect(), who);
  }
  function described() { return blocks().map(function (p) { return [p.getRange().getA1Notation(), p.getRange().getValues()]; }); }
  function move() { blocks()[0].setRange(tab().getRange(1, 1, 2, 1)); }
  function openMore() { tab().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setUnprotectedRanges([tab().getRange(1, 1, 2, 2)]); }
  function openInBlock() { blocks()[0].setUnprotectedRanges([]); }
  function close() { tab().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setUnprotectedRanges([]); }
  function write(column) { tab().getRange(1, column).setValues([[7]]); }
  function writeBoth() { tab().getRange(1, 1, 1, 2).setValues([[7, 7]]); }
  function freeze() { tab().setFrozenRows(1); }
  function wrongAddress() { blocks()[0].addEditors(['bukan alamat']); }
  function removeAll() { blocks().forEach(function (p) { p.remove(); }); return blocks().length; }`;

const opened = () => hostWith(code, { owner: OWNER, user: OWNER, editors: [J1, J2] });

test('the open cells are the block’s editors’, the rest of the tab is the tab’s editors’', async () => {
  const owner = await opened();
  owner.call('set', J1);
  const [j1, j2] = [owner.as(J1), owner.as(J2)];
  j1.call('write', 2);
  j1.editCell('Data', 'B2', 5);
  for (const host of [j1, j2]) {
    expect(() => host.call('write', 1)).toThrow(refused);
    expect(() => host.call('freeze')).toThrow(refused);
    expect(() => host.call('writeBoth')).toThrow(refused);
    expect(() => host.editCell('Data', 'A1', 5)).toThrow(refused);
  }
  expect(() => j2.call('write', 2)).toThrow(refused);
  expect(() => j2.editCell('Data', 'B2', 5)).toThrow(refused);
  owner.call('writeBoth');
  expect(owner.call('described')).toEqual([['B1:B2', [[7], [5]]]]);
  expect([owner, j1, j2].map((host) => host.views()[0]!.open)).toEqual([
    [],
    [{ top: 0, left: 1, height: 2, width: 1 }],
    [],
  ]);
});

test('a block is moved, and a tab that is closed again closes it', async () => {
  const owner = await opened();
  owner.call('set', J1);
  const j1 = owner.as(J1);
  owner.call('move');
  owner.call('openMore');
  owner.as(J2).call('write', 2);
  expect(() => owner.as(J2).call('write', 1)).toThrow(refused);
  owner.call('close');
  expect(() => j1.call('write', 1)).toThrow(refused);
  expect(() => owner.call('openInBlock')).toThrow('Protected ranges cannot have unprotected ranges.');
  expect(() => owner.call('wrongAddress')).toThrow('Invalid email: bukan alamat');
  expect(() => j1.call('openMore')).toThrow('You do not have permission');
  expect(owner.call('removeAll')).toBe(0);
});
