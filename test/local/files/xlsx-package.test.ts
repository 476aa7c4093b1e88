// What the .xlsx library alone would lose, change or refuse. The saved file is read as plain XML. Source: ECMA-376 part 1, SpreadsheetML.
import PizZip from 'pizzip';
import { type Host, openHost } from '../../../src/local/runtime/host';
import { main, manifest, xlsx } from '../support';

type Change = (part: string) => string;

/** A file of the library's with parts changed and added. */
async function changed(
  sheets: Parameters<typeof xlsx>[0],
  parts: Record<string, string | Change>,
): Promise<Uint8Array> {
  const zip = new PizZip(await xlsx(sheets));
  for (const [name, part] of Object.entries(parts))
    zip.file(name, typeof part === 'string' ? part : part(zip.file(name)!.asText()));
  return zip.generate({ type: 'uint8array' });
}

const open = (bytes: Uint8Array, body = 'return data.getDataRange().getValues();'): Promise<Host> =>
  openHost({ code: main(body), manifest, workbook: { name: 'a.xlsx', bytes } });
const part = (bytes: Uint8Array, name: string): string => new PizZip(bytes).file(name)?.asText() ?? '';
const sheetsOf = (bytes: Uint8Array): unknown[] =>
  [...part(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);

const scores = [
  ['Kode', 'Nilai'],
  ['P-01', 60],
];
const withFormat = (numFmt: string) => [
  {
    name: 'Data',
    rows: scores,
    cells: new Map([['1,1', { value: 60, type: 'number' as const, style: { numFmt } }]]),
  },
];

describe('a number under a format', () => {
  it('is the number it is where the format is a date in East Asia alone', async () => {
    const bytes = await changed(withFormat('0.00'), {
      'xl/styles.xml': (styles) => styles.replace(/(<xf numFmtId=")164"/, '$130"'),
    });
    expect(part(bytes, 'xl/styles.xml')).toContain('numFmtId="30"');
    const host = await open(bytes);
    expect(host.call('main')).toEqual(scores);
    expect(part(await host.toBytes(), 'xl/worksheets/sheet1.xml')).toMatch(/<c r="B2"[^>]*><v>60<\/v>/);
  });

  it('is the number it is where the format is a word of another language, which stays', async () => {
    const host = await open(await xlsx(withFormat('Umum')));
    expect(host.call('main')).toEqual(scores);
    const saved = await host.toBytes();
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="B2"[^>]*><v>60<\/v>/);
    expect(part(saved, 'xl/styles.xml')).toContain('formatCode="Umum"');
  });

  it('is a date under a format of dates, and the same number when it is saved', async () => {
    const host = await open(
      await xlsx(withFormat('dd/mm/yyyy')),
      'return data.getRange("B2").getValues()[0][0] instanceof Date;',
    );
    expect(host.call('main')).toBe(true);
    expect(part(await host.toBytes(), 'xl/worksheets/sheet1.xml')).toMatch(/<c r="B2"[^>]*><v>60<\/v>/);
  });
});

describe('cells far out', () => {
  const sheet =
    (row: string): Change =>
    (xml) =>
      xml.replace('</sheetData>', `${row}</sheetData>`);

  it('a look at the end of the grid is left out, and named', async () => {
    const bytes = await changed(withFormat('0.00'), {
      'xl/worksheets/sheet1.xml': sheet('<row r="1048576"><c r="XFD1048576" s="1"/></row>'),
    });
    const host = await open(bytes);
    expect(host.call('main')).toEqual(scores);
    expect(host.notKept()).toEqual([{ tab: 'Data', what: 'looksFarOut' }]);
    expect(part(await host.toBytes(), 'xl/worksheets/sheet1.xml')).not.toContain('1048576');
  });

  it('a look below the table is kept', async () => {
    const bytes = await changed(withFormat('0.00'), {
      'xl/worksheets/sheet1.xml': sheet('<row r="900"><c r="B900" s="1"/></row>'),
    });
    const host = await open(bytes);
    expect(host.notKept()).toEqual([]);
    expect(part(await host.toBytes(), 'xl/worksheets/sheet1.xml')).toContain('<c r="B900" s="1"/>');
  });

  it('a value far down is read', async () => {
    const bytes = await changed([{ name: 'Data', rows: scores }], {
      'xl/worksheets/sheet1.xml': sheet('<row r="125000"><c r="B125000"><v>7</v></c></row>'),
    });
    const host = await open(bytes, 'return [data.getLastRow(), data.getRange(125000, 2).getValues()];');
    expect(host.call('main')).toEqual([125_000, [[7]]]);
    expect(part(await host.toBytes(), 'xl/worksheets/sheet1.xml')).toContain('<c r="B125000"><v>7</v></c>');
  });
});

describe('the names of tabs', () => {
  const long = 'Catatan rapat panitia dan berkas pendukung';
  const names = [long, "Juri's'", 'DATA', ''];

  it('that Excel does not take are read, kept and told', async () => {
    const bytes = await changed(
      [{ name: 'Data', rows: scores }, ...names.map((_, index) => ({ name: `Ganti${index}`, rows: [[index]] }))],
      {
        'xl/workbook.xml': (book) =>
          names.reduce((text, name, index) => text.replace(`name="Ganti${index}"`, `name="${name}"`), book),
      },
    );
    const host = await open(bytes);
    expect(Object.keys(host.sheets())).toEqual(['Data', ...names]);
    expect(host.oddNames()).toEqual(names);
    const saved = await host.toBytes();
    expect(sheetsOf(saved)).toEqual(['Data', ...names]);
    expect(Object.keys((await open(saved)).sheets())).toEqual(['Data', ...names]);
  });

  it('that are the same are damage', async () => {
    const bytes = await changed(
      [
        { name: 'Data', rows: scores },
        { name: 'Lain', rows: [[1]] },
      ],
      {
        'xl/workbook.xml': (book) => book.replace('name="Lain"', 'name="Data"'),
      },
    );
    await expect(open(bytes)).rejects.toMatchObject({ name: 'NotAWorkbook', fault: 'damaged', place: { tab: 'Data' } });
  });
});

it('passwords and ranges that are open to some are kept as the file has them', async () => {
  const protection =
    '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1"/>';
  const ranges = '<protectedRanges><protectedRange sqref="B2:B9" name="Nilai" password="CEBA"/></protectedRanges>';
  const bytes = await changed([{ name: 'Data', rows: scores }], {
    'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', `</sheetData>${protection}${ranges}`),
    'xl/workbook.xml': (xml) =>
      xml.replace('<bookViews>', '<workbookProtection workbookPassword="CEBA" lockStructure="1"/><bookViews>'),
  });
  const saved = await (await open(bytes)).toBytes();
  expect(part(saved, 'xl/worksheets/sheet1.xml')).toContain(protection + ranges);
  expect(part(saved, 'xl/workbook.xml')).toContain('<workbookProtection workbookPassword="CEBA" lockStructure="1"/>');
});

describe('a chart on a sheet of its own', () => {
  const CHART =
    '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetViews/><drawing r:id="rId1"/></chartsheet>';
  const related = (type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const withChart = (): Promise<Uint8Array> =>
    changed(
      [
        { name: 'Data', rows: scores },
        { name: 'Grafik', rows: [[1]] },
        { name: 'Lain', rows: [[2]] },
      ],
      {
        'xl/_rels/workbook.xml.rels': (rels) =>
          rels.replace('/worksheet" Target="worksheets/sheet2.xml"', '/chartsheet" Target="chartsheets/sheet1.xml"'),
        'xl/chartsheets/sheet1.xml': CHART,
        'xl/chartsheets/_rels/sheet1.xml.rels': related('drawing', '/xl/drawings/drawing1.xml'),
        'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="xdr"/>',
        'xl/drawings/_rels/drawing1.xml.rels': related('chart', '../charts/chart1.xml'),
        'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c">diagram</c:chartSpace>',
      },
    );

  it('is a sheet without cells, as at Google', async () => {
    const host = await open(
      await withChart(),
      'return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (sheet) { return [sheet.getName(), sheet.getType() === SpreadsheetApp.SheetType.GRID]; });',
    );
    expect(host.call('main')).toEqual([
      ['Data', true],
      ['Grafik', false],
      ['Lain', true],
    ]);
    expect(Object.keys(host.sheets())).toEqual(['Data', 'Lain']);
    expect(host.views().map(({ name }) => name)).toEqual(['Data', 'Lain']);
    const cells = "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Grafik').getDataRange();";
    const reading = await open(await withChart(), cells);
    expect(() => reading.call('main')).toThrow('the cells of the chart sheet');
  });

  it('is kept in its place with all that belongs to it, however often', async () => {
    const once = await (await open(await withChart())).toBytes();
    const saved = await (await open(once)).toBytes();
    for (const bytes of [once, saved]) {
      expect(sheetsOf(bytes)).toEqual(['Data', 'Grafik', 'Lain']);
      expect(part(bytes, 'xl/_rels/workbook.xml.rels')).toMatch(
        /Id="rId2" Type="[^"]*\/chartsheet" Target="\/xl\/kept2\/xl\/chartsheets\/sheet1.xml"/,
      );
      expect(part(bytes, 'xl/kept2/xl/chartsheets/sheet1.xml')).toBe(CHART);
      expect(part(bytes, 'xl/kept2/xl/chartsheets/_rels/sheet1.xml.rels')).toContain(
        'Target="/xl/kept2/xl/drawings/drawing1.xml"',
      );
      expect(part(bytes, 'xl/kept2/xl/charts/chart1.xml')).toContain('diagram');
      expect(part(bytes, '[Content_Types].xml')).not.toContain('"/xl/worksheets/sheet2.xml"');
    }
    expect(Object.keys(new PizZip(saved).files).sort()).toEqual(Object.keys(new PizZip(once).files).sort());
  });
});

it('a part that is there twice is damage: every program would choose another', async () => {
  const bytes = await changed([{ name: 'Data', rows: scores }], {
    'xl/worksheets/Sheet1.xml': '<worksheet><sheetData/></worksheet>',
  });
  await expect(open(bytes)).rejects.toMatchObject({ name: 'NotAWorkbook', fault: 'damaged' });
});
