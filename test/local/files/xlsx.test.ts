// What a file holds outlives opening, writing and saving. The saved file is read as plain XML, not with the library that wrote it.
// Source: ECMA-376 part 1, SpreadsheetML.
import PizZip from 'pizzip';
import { openHost } from '../../../src/local/runtime/host';
import { newFolder } from '../../folder';
import { hostWith, main, manifest, xlsx } from '../support';

/** A workbook from a program that stores formulas once for a block and all kinds of cached values. */
function foreign(): Uint8Array {
  const zip = new PizZip();
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pack = 'http://schemas.openxmlformats.org/package/2006';
  zip.file(
    '[Content_Types].xml',
    `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `${head}<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Data" sheetId="7" r:id="rId1"/></sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  const rows = [
    '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+LOG10(A1)</f><v>1</v></c>',
    '<c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2.3</v></c><c r="C2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
    '<c r="A3"><v>3</v></c><c r="B3" t="e"><f t="shared" si="0"/><v>#REF!</v></c><c r="C3" t="b"><f>A1=1</f><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c>',
    '<c r="A4" t="n"><f t="array" ref="A4">SUM(A1:A3*2)</f><v>12</v></c><c r="B4"><f>QUERY(A1:A3,"select A")</f><v>9</v></c>',
  ].map((cells, i) => `<row r="${i + 1}">${cells}</row>`);
  zip.file(
    'xl/worksheets/sheet1.xml',
    `${head}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  );
  return zip.generate({ type: 'uint8array' });
}

const open = (bytes: Uint8Array, body: string) =>
  openHost({ code: main(body), manifest, workbook: { name: 'a.xlsx', bytes } });
const part = (bytes: Uint8Array, name: string): string => new PizZip(bytes).file(name)?.asText() ?? '';

test('formulas stored once for a block are written out for each cell, with their last values', async () => {
  const host = await open(foreign(), 'return data.getDataRange().getValues();');
  const values = host.call('main');
  const formulas = host
    .views()[0]!
    .cells.flatMap(({ row, column, formula }) => (formula === null ? [] : [[row, column, formula]]));
  expect(formulas).toEqual([
    [0, 1, '=A1*$A$1+LOG10(A1)'],
    [1, 1, '=A2*$A$1+LOG10(A2)'],
    [1, 2, '="a"&"b"'],
    [2, 1, '=A3*$A$1+LOG10(A3)'],
    [2, 2, '=A1=1'],
    [3, 0, '=SUM(A1:A3*2)'],
    [3, 1, '=QUERY(A1:A3,"select A")'],
  ]);
  expect(values).toEqual([
    [1, 1, '', ''],
    [2, 2.3, 'ab', ''],
    [3, '#REF!', true, '#N/A'],
    [12, 9, '', ''],
  ]);
});

test('formulas are calculated anew; what the engine does not know keeps its last value when the file is saved', async () => {
  const host = await open(foreign(), 'data.getRange(1, 1).setValues([[5]]);');
  host.call('main');
  const sheet = part(await host.toBytes(), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="A1"><v>5</v></c>');
  expect(sheet).toContain('<c r="B2"><f>A2*$A$1+LOG10(A2)</f><v>10.301029995663981</v></c>');
  expect(sheet).toMatch(/<c r="B4"><f>QUERY\(A1:A3,("|&quot;)select A\1\)<\/f><v>9<\/v><\/c>/);
  expect(sheet).toMatch(
    /<c r="C2" t="str"><f>&quot;a&quot;&amp;&quot;b&quot;<\/f><v>ab<\/v><\/c>|<c r="C2" t="str"><f>"a"&amp;"b"<\/f><v>ab<\/v><\/c>/,
  );
  expect(sheet).toContain('<c r="C3" t="b"><f>A1=1</f><v>0</v></c>');
  expect(sheet).toMatch(/<c r="A4"><f t="array" ref="A4">SUM\(A1:A3\*2\)<\/f><v>20<\/v><\/c>/);
  expect(sheet).toContain('<c r="D3" t="e"><v>#N/A</v></c>');
});

test('a written cell loses its formula, not its format or comment', async () => {
  const bytes = await xlsx([
    {
      name: 'Data',
      rows: [['x']],
      cells: new Map([
        [
          '0,0',
          { value: 'x', type: 'string', style: { font: { bold: true }, numFmt: '0.0' }, comment: { text: 'lihat' } },
        ],
      ]),
    },
  ]);
  const host = await open(bytes, 'data.getRange(1, 1).setValues([["=1+1"]]); data.getRange(1, 1).setValues([[7]]);');
  host.call('main');
  const saved = await host.toBytes();
  expect(part(saved, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="A1" s="\d+"><v>7<\/v><\/c>/);
  expect(part(saved, 'xl/comments1.xml')).toContain('lihat');
  expect(part(saved, 'xl/styles.xml')).toContain('formatCode="0.0"');
});

test('everything else in the workbook stays, with new tabs before and after', async () => {
  const bytes = await xlsx([
    {
      name: 'Data',
      rows: [
        ['Nilai', 'x', null],
        [80, null, null],
        [new Date(Date.UTC(2023, 2, 16)), null, null],
      ],
      columns: [{ width: 30 }, { width: 12, hidden: true }],
      rowDefs: new Map([[0, { height: 40 }]]),
      merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
      dataValidations: [{ type: 'decimal', operator: 'between', formula1: '0', formula2: '100', range: 'A2:A9' }],
      conditionalRules: [
        {
          type: 'cellIs',
          operator: 'lessThan',
          formula: '50',
          priority: 1,
          range: 'A2:A9',
          style: { font: { bold: true } },
        },
      ],
      autoFilter: { range: 'A1:B3' },
      freezePane: { rows: 1 },
      view: { tabColor: { rgb: '00FF00' } },
    },
    { name: 'Rahasia', rows: [['y']], hidden: true },
  ]);
  const host = await open(
    bytes,
    "var ss = SpreadsheetApp.getActiveSpreadsheet(); ss.insertSheet('Awal', 0); ss.insertSheet('Akhir', 3);",
  );
  host.call('main');
  const saved = await host.toBytes();
  const book = part(saved, 'xl/workbook.xml');
  expect([...book.matchAll(/<sheet name="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'Awal',
    'Data',
    'Rahasia',
    'Akhir',
  ]);
  expect(book).toMatch(/name="Rahasia"[^>]*state="hidden"/);
  const sheet = part(saved, 'xl/worksheets/sheet2.xml');
  for (const piece of [
    '<mergeCell ref="B1:C1"/>',
    'sqref="A2:A9"',
    '<formula1>0</formula1>',
    '<formula2>100</formula2>',
    '<cfRule type="cellIs"',
    '<autoFilter ref="A1:B3"',
    'ySplit="1"',
    'ht="40"',
    'hidden',
    'width="30"',
    '<tabColor rgb="',
  ]) {
    expect(sheet).toContain(piece);
  }
  expect(sheet).toContain('<v>45001</v>');
  expect(host.notKept()).toEqual([]);
});

test('saving replaces the file as a whole', async () => {
  const { readdirSync, readFileSync, writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const folder = newFolder();
  writeFileSync(join(folder, 'a.xlsx'), 'old');
  await (await open(foreign(), '')).save(join(folder, 'a.xlsx'));
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
  expect(readFileSync(join(folder, 'a.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test('what is printed on every page is named so that Excel can read it', async () => {
  const bytes = await xlsx([
    { name: 'Data', rows: [['a']] },
    { name: "Bu Retno's tab", rows: [['a']], pageSetup: { printTitlesRow: '$1:$2', printArea: '$A$1:$B$9' } },
  ]);
  const code = main("SpreadsheetApp.getActiveSpreadsheet().insertSheet('Peringkat · A', 2).setFrozenRows(3);");
  const host = await openHost({ code, manifest, workbook: { name: 'lomba.xlsx', bytes } });
  host.call('main');
  const saved = new PizZip(await host.toBytes()).file('xl/workbook.xml')!.asText();
  const names = [...saved.matchAll(/<definedName name="([^"]+)" localSheetId="(\d)">([^<]+)</g)].map((one) =>
    one.slice(1),
  );
  expect(names.sort()).toEqual([
    ['_xlnm.Print_Area', '1', "'Bu Retno''s tab'!$A$1:$B$9"],
    ['_xlnm.Print_Titles', '1', "'Bu Retno''s tab'!$1:$2"],
    ['_xlnm.Print_Titles', '2', "'Peringkat · A'!$3:$3"],
  ]);
});

test('rows formatted down to the last take no room in the file, and have their formats when it is opened again', async () => {
  const host = await hostWith(
    `function main() {
       var tab = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Peringkat');
       tab.getRange(1, 1, 2, 3).setValues([['a', 'b', 'c'], [1, 2, 3]]);
       tab.getRange(2, 1, 999, 3).setNumberFormat('0.00').setWrap(true);
     }
     function formats() {
       return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Peringkat').getRange(1, 1, 1000, 3).getNumberFormats();
     }`,
  );
  host.call('main');
  const saved = await host.toBytes();
  const rows = part(saved, 'xl/worksheets/sheet2.xml').match(/<row /g) ?? [];
  expect(rows).toHaveLength(4);
  const again = await openHost({
    code: `function formats() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Peringkat').getRange(1, 1, 1000, 3).getNumberFormats(); }`,
    manifest,
    workbook: { name: 'a.xlsx', bytes: saved },
  });
  expect(again.call('formats')).toEqual(host.call('formats'));
  expect(part(await again.toBytes(), 'xl/worksheets/sheet2.xml')).toBe(part(saved, 'xl/worksheets/sheet2.xml'));
});
