// Range and Sheet over cells. Source: Apps Script reference, classes Range and Sheet.
import type { WriteSheet } from 'hucre';
import type { HostOptions } from '../../src/local/runtime/host';
import { cellOf, hostWith, main, messageOf, run } from './support';

const write = (value: string, before = ''): string => `${before} data.getRange(1, 1).setValues([[${value}]]);`;

/** Writes a value into the first cell: what is read there afterwards, and its formula. */
async function written(value: string, options: Partial<HostOptions> = {}, before = ''): Promise<unknown[]> {
  const host = await hostWith(main(`${write(value, before)} return data.getRange(1, 1).getValues()[0][0];`), options);
  const read = host.call('main');
  return [read, cellOf(host, 0, 0)?.formula ?? ''];
}

test('empty cells read as empty text', async () => {
  const sheets = [{ name: 'Data', rows: [['a', null, 1], [null, null, null], [true]] }];
  expect(await run('return data.getDataRange().getValues();', { sheets })).toEqual([
    ['a', '', 1],
    ['', '', ''],
    [true, '', ''],
  ]);
  expect(await run('return [data.getLastRow(), data.getLastColumn()];', { sheets })).toEqual([3, 3]);
  expect(
    await run('return [data.getLastRow(), data.getLastColumn(), data.getDataRange().getValues()];', {
      sheets: [{ name: 'Data', rows: [] }],
    }),
  ).toEqual([0, 0, [['']]]);
});

// Source: the messages of the live service.
test('the shape of the data must be the shape of the range', async () => {
  expect(await messageOf('data.getRange(1, 1, 2, 1).setValues([[1], [2], [3]]);')).toBe(
    'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
  );
  expect(await messageOf('data.getRange(1, 1, 2, 2).setValues([[1, 2], [3]]);')).toBe(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
  expect(await messageOf('data.getRange(1, 1, 1, 1).setValues([["0", "0"]]);')).toMatch(
    /The data has 2 but the range has 1\.$/,
  );
  expect(await messageOf('data.getRange(1, 1).setValues("x");')).toBe(
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
});

test('a range lies in the grid', async () => {
  expect(await messageOf('data.getRange(0, 1);')).toBe('The starting row of the range is too small.');
  expect(await messageOf('data.getRange(1, 0);')).toBe('The starting column of the range is too small.');
  expect(await messageOf('data.getRange(1, 1, 0, 1);')).toBe('The number of rows in the range must be at least 1.');
  expect(await messageOf('data.getRange(1, 1, 1, 0);')).toBe('The number of columns in the range must be at least 1.');
  expect(await messageOf('data.getRange(1, 1, 3, 1);')).toBe(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
  expect(await messageOf('data.getRange(1.5, 1);')).toMatch(
    /^The parameters \(number,number\) don't match the method signature for SpreadsheetApp.Sheet.getRange/,
  );
  expect(
    await run('data.insertRowsAfter(data.getMaxRows(), 3); return data.getRange(1, 1, 5, 1).getValues();'),
  ).toEqual([['a'], ['b'], [''], [''], ['']]);
  expect(await messageOf('data.insertRowsAfter(1, 1);')).toBe('Not emulated: inserting rows between filled ones');
  expect(await run('return data.getRange("B2:A1").getValues();')).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(await messageOf('data.getRange("A:A");')).toBe('Not emulated: Sheet.getRange("A:A")');
});

// Source: Range.setValues: strings are read as if typed into the sheet; the apostrophe keeps text.
test.each([
  ['text', `"Inovasi"`, 'Inovasi', ''],
  ['a number', '82.5', 82.5, ''],
  ['a truth value', 'true', true, ''],
  ['an apostrophe', `"'8.5"`, '8.5', ''],
  ['more than a number can be', '"1e999"', '1e999', ''],
  ['only the first apostrophe goes', `"''x"`, "'x", ''],
  ['an apostrophe before a formula', `"'=A2"`, '=A2', ''],
  ['a number as text', '"12"', 12, ''],
  ['a decimal comma', '"82,5"', 82.5, ''],
  ['thousands', '"1.234.567,5"', 1234567.5, ''],
  ['per cent', '"50%"', 0.5, ''],
  ['TRUE as text', '"true"', true, ''],
  ['a code', '"P1"', 'P1', ''],
  ['a dash', '"-"', '-', ''],
  ['a leading zero is lost', '"0812"', 812, ''],
  ['a formula', '"=A2&1"', 'b1', '=A2&1'],
  ['a formula whose arguments are separated as in every locale', '"=IF(A2=0;1;2)"', 2, '=IF(A2=0,1,2)'],
  ['a plus makes a formula', '"+A2"', 'b', '=+A2'],
  ['empty', '""', '', ''],
])('writing %s', async (_, value, read, formula) => {
  expect(await written(value)).toEqual([read, formula]);
});

test('text formatted cells keep text, yet a leading = is a formula', async () => {
  const format = 'data.getRange(1, 1).setNumberFormat("@");';
  expect(await written('"8,5"', {}, format)).toEqual(['8,5', '']);
  expect(await written('"=A2"', {}, format)).toEqual(['b', '=A2']);
});

test.each([
  ['=SUM(A1:A2)', 'Not emulated: the function SUM'],
  ['=IF(A1,1,2)', 'Not emulated: the formula =IF(A1,1,2): only ";" separates arguments in every locale'],
  ['=A1+0,5', 'Not emulated: the formula =A1+0,5: only ";" separates arguments in every locale'],
  ['=Lain!A1', 'Not emulated: a formula that refers to Lain!A1'],
])('a script does not write %s', async (formula, message) => {
  expect(await messageOf(`data.getRange(1, 1).setValues([['${formula}']]);`)).toBe(message);
});

test.each([
  '8.5',
  '8/5',
  '8-5-2023',
  '2023-12-07',
  '10:42',
  '7 Desember 2023',
  'Kamis, 7 Des 2023',
  'Mei 2023',
  '3 pm',
  'Rp1.000',
  '(5)',
  '5/2023',
  '1,2,3',
])('refuses to guess what Sheets makes of %s', async (text) => {
  expect(await messageOf(write(JSON.stringify(text)))).toMatch(/^Not emulated: writing the text/);
});

test.each([
  'Top 10',
  '3: Nominasi Nasional; 6: Nominasi Provinsi',
  'J1',
  'Kolabik 2023',
  '39 dari 46 selesai',
  'a/b',
  'Mayor',
  'Desa 12',
])('plain text stays text: %s', async (text) => expect(await written(JSON.stringify(text))).toEqual([text, '']));

test('with a decimal point the comma separates thousands', async () => {
  const options = { locale: 'en_US' };
  expect(await written('"82.5"', options)).toEqual([82.5, '']);
  expect(await written('"1,234.5"', options)).toEqual([1234.5, '']);
  expect(await messageOf(write('"82,5"'), options)).toMatch(/^Not emulated/);
});

test.each(['null', 'undefined', 'NaN', '{}', '[1]', '1 / 0'])('refuses to write %s', async (value) => {
  expect(await messageOf(write(value))).toMatch(/^Not emulated: writing/);
});

test('a cell holds 50,000 signs', async () => {
  expect(await messageOf('data.getRange(1, 1).setValues([[new Array(50002).join("x")]]);')).toBe(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
});

// Source: "Spreadsheet time zone"; Range.getValues: dates are read in the spreadsheet's zone.
test('dates are read and written in the spreadsheet’s zone', async () => {
  const sheets = [{ name: 'Data', rows: [[new Date(Date.UTC(2023, 4, 8, 13, 30))]] }];
  expect(await run('return data.getRange(1, 1).getValues()[0][0].toISOString();', { sheets })).toBe(
    '2023-05-08T06:30:00.000Z',
  );
  expect(
    await run('return data.getRange(1, 1).getValues()[0][0].toISOString();', { sheets, timeZone: 'Asia/Jayapura' }),
  ).toBe('2023-05-08T04:30:00.000Z');
  const host = await hostWith(
    main(
      'data.getRange(1, 1).setValues([[new Date("2023-12-07T02:00:00Z")]]); return data.getRange(1, 1).getValues()[0][0].toISOString();',
    ),
  );
  expect(host.call('main')).toBe('2023-12-07T02:00:00.000Z');
  expect(cellOf(host, 0, 0)?.text).toBe('07/12/2023 9:00:00');
});

test('looks are kept beside the values', async () => {
  const host = await hostWith(
    main(`data.getRange(1, 1, 2, 2).setFontWeight('bold').setBackground('#d9e2f3')
      .setWrap(true).setVerticalAlignment('middle').setHorizontalAlignment('center').setFontSize(14);
      data.getRange(1, 2).setBackground(null); data.getRange(2, 1).setBackground('white').setFontWeight(null);
      data.getRange(2, 2).setBackground('#abc'); data.getRange(1, 1).setValues([['']]);`),
  );
  host.call('main');
  const cells = host.views()[0]!.cells;
  expect(cells.map(({ text }) => text)).toEqual(['', '1', 'b', '2']);
  expect(cells[0]!.style).toMatchObject({
    font: { bold: true, size: 14 },
    fill: { fgColor: { rgb: 'D9E2F3' } },
    alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  });
  expect(cells[1]!.style?.fill).toBeUndefined();
  expect(cells[2]!.style).toMatchObject({ font: { bold: false, size: 14 }, fill: { fgColor: { rgb: 'FFFFFF' } } });
  expect(cells[3]!.style).toMatchObject({ font: { bold: true }, fill: { fgColor: { rgb: 'AABBCC' } } });
});

test.each([
  [`setBackground('tomato')`, 'the colour "tomato"'],
  [`setFontWeight('900')`, 'the font weight "900"'],
  [`setFontSize(401)`, 'the font size 401'],
  [`setVerticalAlignment('center')`, 'the vertical alignment "center"'],
  [`setHorizontalAlignment('justify')`, 'the horizontal alignment "justify"'],
])('refuses %s', async (call, what) =>
  expect(await messageOf(`data.getRange(1, 1).${call};`)).toBe(`Not emulated: ${what}`),
);

test('values under a merged cell are refused, as Sheets drops them', async () => {
  const sheets = [
    { name: 'Data', rows: [['a', null, 'c']], merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] },
  ];
  expect(await messageOf('data.getRange(1, 1, 1, 2).setValues([["x", "y"]]);', { sheets })).toBe(
    'Not emulated: writing under a merged cell',
  );
  expect(
    await run('data.getRange(1, 1, 1, 3).setValues([["x", "", "z"]]); return data.getDataRange().getValues();', {
      sheets,
    }),
  ).toEqual([['x', '', 'z']]);
});

test('a number format belongs to its cell alone, and dates are what is formatted as dates', async () => {
  const host = await hostWith(
    main(`data.getRange('A1').setNumberFormat('0.00'); data.getRange('B2').setNumberFormat('');
      data.getRange('B1').setValues([[45054]]).setNumberFormat('d mmmm yyyy'); return data.getRange('B1').getValues()[0][0].getFullYear();`),
  );
  expect(host.call('main')).toBe(2023);
  expect(cellOf(host, 0, 1)?.text).toBe('8 Mei 2023');
  expect(host.views()[0]!.cells.map(({ style }) => style?.numFmt)).toEqual([
    '0.00',
    'd mmmm yyyy',
    undefined,
    'General',
  ]);
});

// Source: Apps Script reference, Range.getFormulas, getNumberFormats, getSheet.
test('formulas and number formats are read where there are any', async () => {
  const sheets = [
    {
      name: 'Data',
      rows: [['x', 0.85]],
      cells: new Map([
        ['0,0', { value: null, type: 'formula' as const, formula: 'A2*2', formulaResult: 4 }],
        ['0,1', { value: 0.85, type: 'number' as const, style: { numFmt: '0%' } }],
      ]),
    },
  ];
  expect(await run('return data.getDataRange().getFormulas();', { sheets })).toEqual([['=A2*2', '']]);
  expect(await run('return data.getDataRange().getNumberFormats();', { sheets })).toEqual([
    ['0.###############', '0%'],
  ]);
  expect(await run('return data.getRange("B1").getSheet().getName();', { sheets })).toBe('Data');
});

// Source: class Sheet, "getRangeList(a1Notations)"; class RangeList, "setNumberFormat(numberFormat)".
test('several blocks of a tab are changed alike', async () => {
  const host = await hostWith(main('data.getRangeList(["A1", "A2:B2"]).setNumberFormat("0.00"); return 1;'));
  host.call('main');
  const formats = [cellOf(host, 0, 0), cellOf(host, 0, 1), cellOf(host, 1, 0), cellOf(host, 1, 1)];
  expect(formats.map((one) => one?.style?.numFmt)).toEqual(['0.00', undefined, '0.00', '0.00']);
  expect(host.cost()).toMatchObject({ calls: { 'Sheet.getRangeList': 1, 'RangeList.setNumberFormat': 1 }, total: 1 });
  expect(await messageOf('data.getRangeList([]);')).toContain("don't match the method signature");
  expect(await messageOf('data.getRangeList(["A1", 2]);')).toContain("don't match the method signature");
  expect(await messageOf('data.getRangeList(["Z9999"]);')).toContain('outside the dimensions');
});

// Source: class Range, "getBackgrounds()" ('#ffffff' for cells without a colour), "getNotes()", "setNotes(notes)"; class
// RangeList, "setBackground(color)": "a null value resets the color".
test('colours and notes of cells are read, written and taken away', async () => {
  const sheets: WriteSheet[] = [
    {
      name: 'Data',
      rows: [['a', 1]],
      cells: new Map([
        ['0,0', { style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 4, tint: 0.4 } } } }],
        ['0,1', { comment: { text: 'catatan', author: 'Bu Retno' } }],
      ]),
    },
  ];
  const host = await hostWith(
    `function read() {
      var range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getDataRange();
      return [range.getBackgrounds(), range.getNotes()];
    }
    function change() {
      var data = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data');
      data.getRange(1, 1, 1, 2).setNotes([['baru', 'catatan']]);
      data.getRangeList(['B1']).setBackground('#F4C7C4');
    }
    function clear() {
      var data = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data');
      data.getRange(1, 1, 1, 2).setNotes([['', null]]);
      data.getRangeList(['A1', 'B1']).setBackground(null);
    }`,
    { sheets },
  );
  expect(host.call('read')).toEqual([[['#8faadc', '#ffffff']], [['', 'catatan']]]);
  host.call('change');
  expect(host.call('read')).toEqual([[['#8faadc', '#f4c7c4']], [['baru', 'catatan']]]);
  host.call('clear');
  expect(host.call('read')).toEqual([[['#ffffff', '#ffffff']], [['', '']]]);
  expect(await messageOf('data.getRange(1, 1).setNotes([["a", "b"]]);')).toMatch(/The data has 2 but the range has 1/);
});
