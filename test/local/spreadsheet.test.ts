// Spreadsheet and Sheet: tabs, their order and what may be done to them. Source: Apps Script reference, class Spreadsheet.
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
      `${ss} var s = ss.insertSheet('Hasil', 0); return [${names}, s.getIndex(), s.getMaxRows(), s.getMaxColumns(), ss.getActiveSheet().getName()];`,
    ),
  ).toEqual([['Hasil', 'Data'], 1, 1000, 26, 'Hasil']);
  expect(await messageOf(`${ss} ss.insertSheet('data');`)).toBe(
    'A sheet with the name "data" already exists. Please enter another name.',
  );
  expect(await messageOf(`${ss} ss.insertSheet('Proposal / J1');`)).toMatch(/^Not emulated: a tab named/);
  expect(await messageOf(`${ss} ss.insertSheet('${'x'.repeat(32)}');`)).toMatch(/^Not emulated: a tab named/);
});

test('a filled tab has no more rows than it uses', async () => {
  expect(await run('return [data.getMaxRows(), data.getMaxColumns()];')).toEqual([2, 2]);
});

test('tabs are moved, activated and deleted; the last visible one stays', async () => {
  const code = `${ss} ss.insertSheet('B', 1); ss.moveActiveSheet(1); ss.setActiveSheet(data); return [${names}, ss.getActiveSheet().getName()];`;
  expect(await run(code)).toEqual([['B', 'Data'], 'Data']);
  expect(await messageOf(`${ss} ss.deleteSheet(data);`, { sheets: two })).toBe(
    "You can't remove all the sheets in a document.",
  );
  expect(await messageOf(`${ss} ss.insertSheet('B', 1); ss.deleteSheet(data); data.getName();`)).toBe(
    'Sheet 0 not found',
  );
  expect(
    await run(
      `return [ss = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tersembunyi').isSheetHidden(), SpreadsheetApp.getActiveSpreadsheet().getSheetByName('tersembunyi')];`,
      { sheets: two },
    ),
  ).toEqual([true, null]);
});

test('freezing leaves a row free', async () => {
  expect(await messageOf('data.setFrozenRows(2);')).toBe("You can't freeze all visible rows on the sheet.");
  const host = await hostWith(
    main(
      'data.setFrozenRows(1); data.setFrozenColumns(1); data.setColumnWidth(2, 200).setTabColor("#ff0000").setHiddenGridlines(true);',
    ),
  );
  host.call('main');
  expect(host.views()[0]).toMatchObject({ frozenRows: 1, frozenColumns: 1, widths: { 1: 200 }, color: 'FF0000' });
});

test('clear empties content and format', async () => {
  expect(await run('data.clear(); return [data.getLastRow(), data.getMaxRows()];')).toEqual([0, 2]);
});

test('identity, place and owner', async () => {
  const code = `${ss} return [ss.getName(), ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), ss.getUrl().indexOf(ss.getId()) > 0, ss.getOwner() && ss.getOwner().getEmail()];`;
  expect(await run(code)).toEqual(['lomba', 'Asia/Jakarta', 'in_ID', true, 'admin@example.go.id']);
  expect(await run(code, { owner: null })).toEqual(['lomba', 'Asia/Jakarta', 'in_ID', true, null]);
});

test('tab ids stay with their names from run to run', async () => {
  const { mkdtempSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { tmpdir } = await import('node:os');
  const stateDir = mkdtempSync(join(tmpdir(), 'lembar-juri-'));
  const ids = `${ss} return ss.getSheets().map(function (s) { return s.getSheetId(); });`;
  const host = await hostWith(`${main(`${ss} ss.insertSheet('B', 1);`)} function ids() { ${ids} }`, { stateDir });
  host.call('main');
  const before = host.call('ids') as number[];
  await host.save(join(stateDir, 'lomba.xlsx'));
  const again = await hostWith(`function ids() { ${ids} }`, {
    stateDir,
    workbook: { name: 'lomba.xlsx', path: join(stateDir, 'lomba.xlsx') },
  });
  expect(again.call('ids')).toEqual(before);
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
  expect(sheet[0]).toEqual([82.5, '', '']);
  expect(host.views()[0]!.cells.map(({ text }) => text)).toEqual(['82,5', '', '10:30', '2', '08/05/2023']);
  expect(host.views()[0]!.cells[1]!.formula).toBe('=A1*2');
});

test('a file that is no workbook is an error', async () => {
  await expect(hostWith('', { workbook: { name: 'x.xlsx', bytes: new Uint8Array([1, 2, 3]) } })).rejects.toThrow();
  expect((await xlsx(two)).length).toBeGreaterThan(100);
});
