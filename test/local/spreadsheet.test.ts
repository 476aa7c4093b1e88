// Spreadsheet and Sheet: tabs, their order and what may be done to them. Source: Apps Script reference, class Spreadsheet.
import { join } from 'node:path';
import type { Host } from '../../src/local/runtime/host';
import { newFolder } from '../folder';
import { hostWith, main, messageOf, run, xlsx } from './support';

const two = [
  { name: 'Data', rows: [['a']] },
  { name: 'Tersembunyi', rows: [['b']], hidden: true },
];
const names = 'SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (s) { return s.getName(); })';
const ss = 'var ss = SpreadsheetApp.getActiveSpreadsheet();';

test('a new tab is active, has 1,000 rows and 26 columns, and a name of its own', async () => {
  expect(
    await run(
      `${ss} var s = ss.insertSheet('Hasil', 0); return [${names}, s.getMaxRows(), s.getMaxColumns(), ss.getActiveSheet().getName()];`,
    ),
  ).toEqual([['Hasil', 'Data'], 1000, 26, 'Hasil']);
  expect(await messageOf(`${ss} ss.insertSheet('data');`)).toBe(
    'A sheet with the name "data" already exists. Please enter another name.',
  );
  expect(await messageOf(`${ss} ss.insertSheet('Proposal / J1');`)).toMatch(/^Not emulated: a tab named/);
  expect(await messageOf(`${ss} ss.insertSheet('${'x'.repeat(32)}');`)).toMatch(/^Not emulated: a tab named/);
});

test('a filled tab has no more rows than it uses', async () => {
  expect(await run('return [data.getMaxRows(), data.getMaxColumns()];')).toEqual([2, 2]);
});

test('tabs are activated and deleted; the last visible one stays', async () => {
  const code = `${ss} ss.insertSheet('B', 1); ss.setActiveSheet(data); return [${names}, ss.getActiveSheet().getName()];`;
  expect(await run(code)).toEqual([['Data', 'B'], 'Data']);
  expect(await messageOf(`${ss} ss.deleteSheet(data);`, { sheets: two })).toBe(
    "You can't remove all the sheets in a document.",
  );
  expect(await messageOf(`${ss} ss.insertSheet('B', 1); ss.deleteSheet(data); data.getName();`)).toBe(
    'Sheet 0 not found',
  );
  expect(
    await run(
      `${ss} return [ss.getSheetByName('Tersembunyi').getName(), ss.getSheetByName('tersembunyi'), ${names}];`,
      { sheets: two },
    ),
  ).toEqual(['Tersembunyi', null, ['Data', 'Tersembunyi']]);
  expect((await hostWith('', { sheets: two })).views().map(({ hidden }) => hidden)).toEqual([false, true]);
});

test('freezing leaves a row free', async () => {
  expect(await messageOf('data.setFrozenRows(2);')).toBe("You can't freeze all visible rows on the sheet.");
  const host = await hostWith(main('data.setFrozenRows(1); data.setFrozenColumns(1);'));
  host.call('main');
  expect(host.views()[0]).toMatchObject({ frozenRows: 1, frozenColumns: 1 });
});

test('columns get widths, as far as there are columns', async () => {
  const host = await hostWith(main('data.setColumnWidths(1, 1, 80).setColumnWidths(2, 1, 200);'));
  host.call('main');
  expect(host.views()[0]!.widths).toEqual({ 0: 80, 1: 200 });
  expect(await messageOf('data.setColumnWidths(2, 2, 200);')).toBe('Those columns are out of bounds.');
  expect(await messageOf('data.setColumnWidths(1, 1, 2001);')).toBe('Not emulated: a column 2001 pixels wide');
});

test('a tab has the colour that the file gives it', async () => {
  const colored = { name: 'Data', rows: [['a']], view: { tabColor: { rgb: 'FFFF0000' } } };
  const host = await hostWith('', { sheets: [colored, { name: 'B', rows: [['b']] }] });
  expect(host.views().map(({ color }) => color)).toEqual(['FF0000', null]);
});

test('identity, place and owner', async () => {
  const code = `${ss} return [ss.getId(), ss.getSpreadsheetTimeZone(), ss.getOwner() && ss.getOwner().getEmail()];`;
  const id = expect.stringMatching(/^local-[\w-]{38}$/);
  expect(await run(code)).toEqual([id, 'Asia/Jakarta', 'admin@example.go.id']);
  expect(await run(code, { owner: null, timeZone: 'Asia/Makassar' })).toEqual([id, 'Asia/Makassar', null]);
});

test('tab ids stay with their names from run to run', async () => {
  const stateDir = newFolder();
  const host = await hostWith(main(`${ss} ss.insertSheet('B', 1);`), { stateDir });
  const idsIn = (one: Host): number[] => one.views().map(({ id }) => id);
  host.call('main');
  const before = idsIn(host);
  await host.save(join(stateDir, 'lomba.xlsx'));
  const again = await hostWith('', {
    stateDir,
    workbook: { name: 'lomba.xlsx', path: join(stateDir, 'lomba.xlsx') },
  });
  expect(idsIn(again)).toEqual(before);
  expect(new Set(before).size).toBe(2);
});

test('toasts, selection and the active tab can be seen', async () => {
  const sheets = [
    { name: 'Lain', rows: [['b']] },
    { name: 'Data', rows: [['a'], ['b', 'c']] },
  ];
  const host = await hostWith(main(`${ss} ss.toast('Selesai', 'Lembar Juri'); data.getRange(2, 1, 1, 2).activate();`), {
    sheets,
  });
  host.call('main');
  expect(host.ui.toasts).toEqual([{ message: 'Selesai', title: 'Lembar Juri' }]);
  expect(host.ui.selection).toEqual({ tab: 'Data', range: 'A2:B2' });
  expect(host.activeTab()).toBe('Data');
});

test('a person types as into Sheets', async () => {
  const host = await hostWith('', { now: () => new Date('2023-06-01T00:00:00Z') });
  host.editCell('Data', 'C4', '8.5');
  host.editCell('Data', 'A1', '82,5');
  host.editCell('Data', 'B1', '=A1*2');
  host.editCell('Data', 'A2', '10:30');
  const sheet = host.sheets().Data!;
  expect(sheet[3]![2]).toEqual(new Date('2023-05-07T17:00:00Z'));
  expect(sheet[0]).toEqual([82.5, 165, '']);
  expect(host.views()[0]!.cells.map(({ text }) => text)).toEqual(['82,5', '165', '10:30', '2', '08/05/2023']);
  expect(host.views()[0]!.cells[1]!.formula).toBe('=A1*2');
  host.editCell('Data', 'A1', 1);
  expect(host.sheets().Data![0]).toEqual([1, 2, '']);
});

test('a file that is no workbook is an error', async () => {
  await expect(hostWith('', { workbook: { name: 'x.xlsx', bytes: new Uint8Array([1, 2, 3]) } })).rejects.toThrow();
  expect((await xlsx(two)).length).toBeGreaterThan(100);
});
