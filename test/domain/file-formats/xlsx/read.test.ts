// Reading .xlsx: every type of cell, what programs write differently, and what is no workbook.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx as hucreWrite } from 'hucre';
import { xlsxFaultOf, xlsxPlaceOf } from '../../../../src/domain/file-formats/xlsx/fault';
import { readXlsx } from '../../../../src/domain/file-formats/xlsx/read';
import { book, row, valuesOf, zip } from './support';

const first = (bytes: Uint8Array) => readXlsx(bytes)[0]!;
const cells = (...args: Parameters<typeof book>) => first(book(...args)).rows[0] ?? [];

const faultOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return xlsxFaultOf(error);
  }
};

describe('a cell', () => {
  it('is of the type the file says', () => {
    const sheet = row(
      '<c r="A1"><v>82.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>' +
        '<c r="E1" t="str"><f>A1&amp;""</f><v>82.5</v></c><c r="F1" t="inlineStr"><is><r><t>8</t></r><r><t>,5</t></r></is></c>' +
        '<c r="G1" s="0"/><c r="H1" t="d"><v>2023-05-08T06:00:00</v></c><c r="I1" t="b"><v>0</v></c><c r="J1" t="n"><v>1e-7</v></c>',
    );
    const strings =
      '<sst><si><t>nol</t></si><si><r><rPr><b/></rPr><t>85</t></r><r><t xml:space="preserve"> &lt;baik&gt;</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>';
    expect(cells({ sheet, strings })).toEqual([
      { value: 82.5, kind: 'plain' },
      { value: '85 <baik>', kind: 'plain' },
      { value: true, kind: 'plain' },
      { value: '#REF!', kind: 'plain' },
      { value: '82.5', kind: 'plain', formula: 'A1&""' },
      { value: '8,5', kind: 'plain' },
      undefined,
      { value: 45054.25, kind: 'date' },
      { value: false, kind: 'plain' },
      { value: 1e-7, kind: 'plain' },
    ]);
  });

  it('with a formula has the value it had last; without one it is not calculated', () => {
    const sheet = row(
      '<c r="A1"><f>40+45</f><v>85</v></c><c r="B1"><f t="shared" si="0"/><v>7</v></c><c r="C1"><f>1+1</f></c><c r="D1" t="str"><f>""</f><v></v></c>' +
        '<c r="E1"><f>1+1</f><v/></c><c r="F1" t="s"><v/></c><c r="G1"><v></v></c><c r="H1" t="b"><v/></c><c r="I1" t="str"><f>A1</f></c>',
    );
    expect(cells({ sheet })).toEqual([
      { value: 85, kind: 'plain', formula: '40+45' },
      { value: 7, kind: 'plain', formula: '' },
      { value: null, kind: 'plain', formula: '1+1' },
      { value: '', kind: 'plain', formula: '""' },
      // What a program writes that does not calculate; and blank cells, whatever type they name.
      { value: null, kind: 'plain', formula: '1+1' },
      ...[undefined, undefined, undefined],
      { value: null, kind: 'plain', formula: 'A1' },
    ]);
  });

  it('stands where it says, else behind the one before', () => {
    const sheet =
      '<worksheet><sheetData><row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="3"><c r="AB3"><v>28</v></c></row><row><c><v>5</v></c></row></sheetData></worksheet>';
    const rows = valuesOf(first(book({ sheet })));
    expect(rows.map((one) => one.length)).toEqual([4, 0, 28, 1]);
    expect(rows[0]).toEqual([1, null, 3, 4]);
    expect([rows[2]?.[27], rows[3]?.[0]]).toEqual([28, 5]);
  });

  it('keeps signs that XML has none for, and names with a prefix', () => {
    const sheet =
      '<x:worksheet xmlns:x="main" xmlns:r="rel"><x:sheetData><x:row x:r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a_x000D_b_x005F_x0041_&#x41;&#66;<![CDATA[<c>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(valuesOf(first(book({ sheet })))).toEqual([['a\rb_x0041_AB<c>']]);
  });
});

describe('a number format', () => {
  const styles = (codes: string[]): string =>
    `<styleSheet><numFmts>${codes.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join('')}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${codes.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join('')}</cellXfs></styleSheet>`;
  const kindOf = (code: string): string | undefined =>
    cells({ sheet: row('<c r="A1" s="0"><v>45054</v></c>'), styles: styles([code]) })[0]?.kind;

  it.each([
    ['General', 'plain'],
    ['0.00', 'plain'],
    ['#,##0;[Red]-#,##0', 'plain'],
    ['&quot;Rp&quot;#,##0', 'plain'],
    ['0 &quot;dari hadiah&quot;', 'plain'],
    ['0\\d', 'plain'],
    ['[$Rp-421]#,##0', 'plain'],
    ['0.00E+00', 'plain'],
    ['@', 'plain'],
    ['0%', 'percent'],
    ['0.0&quot;%&quot;', 'plain'],
    ['dd/mm/yyyy', 'date'],
    ['[$-421]d mmmm yyyy;@', 'date'],
    ['h:mm', 'date'],
    ['[h]:mm', 'date'],
    ['[mm]', 'date'],
    ['d.m', 'date'],
    ['yyyymmdd', 'date'],
    ['mmmm', 'date'],
    ['Umum', 'plain'],
    ['Standard', 'plain'],
    ['Geral', 'plain'],
    ['Genel;-Genel', 'plain'],
    ['G/標準', 'plain'],
  ])('%s is %s', (code, kind) => expect(kindOf(code)).toBe(kind));

  it.each([
    [0, 'plain'],
    [2, 'plain'],
    [9, 'percent'],
    [14, 'date'],
    [20, 'date'],
    [22, 'date'],
    [31, 'plain'],
    [58, 'plain'],
    [46, 'date'],
    [48, 'plain'],
    [49, 'plain'],
  ])('number %s is %s', (id, kind) => {
    const known = `<styleSheet><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    expect(cells({ sheet: row('<c r="A1" s="0"><v>1</v></c>'), styles: known })[0]?.kind).toBe(kind);
  });

  it('counts days from 1904 where the workbook says so, and only days', () => {
    const sheet = row('<c r="A1" s="0"><v>100</v></c><c r="B1"><v>100</v></c><c r="C1" s="1"><v>100</v></c>');
    const dates = '<styleSheet><cellXfs><xf numFmtId="14"/><xf numFmtId="0"/></cellXfs></styleSheet>';
    const read = cells({ sheet, styles: dates, workbookPr: '<workbookPr date1904="1"/>' });
    expect(read.map((one) => one?.value)).toEqual([1562, 1562, 100]);
  });
});

describe('what is no workbook that can be read', () => {
  it.each([
    ['text', new Uint8Array([1, 2, 3]), 'not-xlsx'],
    ['an archive of something else', zip({ 'word/document.xml': '<a/>' }), 'not-xlsx'],
    ['a sheet that breaks off', book({ sheet: '<worksheet><sheetData><row>' }), 'damaged'],
    ['tags that cross', book({ sheet: '<worksheet><sheetData></worksheet></sheetData>' }), 'damaged'],
    ['a document type', book({ sheet: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }), 'damaged'],
    ['an entity nobody knows', book({ strings: '<sst><si><t>&a;</t></si></sst>' }), 'damaged'],
    ['a text that is not there', book({ sheet: row('<c r="A1" t="s"><v>7</v></c>') }), 'damaged'],
    ['a number that is none', book({ sheet: row('<c r="A1"><v>8,5</v></c>') }), 'damaged'],
    ['a type nobody knows', book({ sheet: row('<c r="A1" t="z"><v>1</v></c>') }), 'damaged'],
    ['a place that is none', book({ sheet: row('<c r="1A"><v>1</v></c>') }), 'damaged'],
    [
      'a row below zero',
      book({ sheet: '<worksheet><sheetData><row r="0"><c><v>1</v></c></row></sheetData></worksheet>' }),
      'damaged',
    ],
    ['hexadecimal', book({ sheet: row('<c r="A1"><v>0x50</v></c>') }), 'damaged'],
    ['a grouped number', book({ sheet: row('<c r="A1"><v>1_000</v></c>') }), 'damaged'],
    ['infinity', book({ sheet: row('<c r="A1"><v>Infinity</v></c>') }), 'damaged'],
    ['more than a number can be', book({ sheet: row('<c r="A1"><v>1e999</v></c>') }), 'damaged'],
    ['a number with a rest', book({ sheet: row('<c r="A1"><v>80 poin</v></c>') }), 'damaged'],
    ['a truth value that is none', book({ sheet: row('<c r="A1" t="b"><v>2</v></c>') }), 'damaged'],
    ['a cell given twice', book({ sheet: row('<c r="B2"><v>80</v></c><c r="B2"><v>90</v></c>') }), 'damaged'],
    [
      'a cell given twice, once blank',
      book({ sheet: row('<c r="B2"><v>80</v></c><c r="A2"/><c r="B2"/>') }),
      'damaged',
    ],
    ['a place outside the grid', book({ sheet: row('<c r="A1048577"><v>1</v></c>') }), 'damaged'],
    ['cells far out', book({ sheet: row('<c r="B1"><v>1</v></c><c r="A1048576"><v>1</v></c>') }), 'too-large'],
    ['a column far out', book({ sheet: row('<c r="XFD1"><v>1</v></c><c r="A200"><v>1</v></c>') }), 'too-large'],
    ['an attribute that is not closed', book({ sheet: row('<c r="A1><v>1</v></c>') }), 'damaged'],
    ['a tag in a tag', book({ sheet: row('<c r="A1"<v>1</v></c>') }), 'damaged'],
    ['text behind the end', book({ sheet: '<worksheet/>80' }), 'damaged'],
    ['a sheet of gigabytes', book({ sheet: `<worksheet>${' '.repeat(41_000_000)}</worksheet>` }), 'too-large'],
  ])('%s is told', (_, bytes, fault) => expect(faultOf(() => readXlsx(bytes))).toBe(fault));

  it('a picture of gigabytes is told by what the archive says of it', () => {
    const bytes = book({}, { 'xl/media/image1.png': 'x' });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The size in the archive's directory (PK 1 2).
    const entries = [...bytes.keys()].filter((at) => at + 4 <= bytes.length && view.getUint32(at) === 0x504b0102);
    view.setUint32(entries[entries.length - 1]! + 24, 600_000_000, true);
    expect(faultOf(() => readXlsx(bytes))).toBe('too-large');
  });

  it('says where', () => {
    const placeOf = (bytes: Uint8Array): unknown => {
      try {
        return readXlsx(bytes);
      } catch (error) {
        return xlsxPlaceOf(error);
      }
    };
    const twice = row('<c r="A1"><v>1</v></c><c r="B2"><v>80</v></c><c r="B2"><v>90</v></c><c r="C9"><v>1</v></c>');
    expect(placeOf(book({ sheet: twice }))).toEqual({ tab: 'Lembar', cell: 'B2' });
    expect(placeOf(book({ sheet: row('<c r="A1"/><c r="C4"><v>0x50</v></c>') }))).toEqual({
      tab: 'Lembar',
      cell: 'C4',
    });
    expect(placeOf(book({ styles: '<styleSheet>' }))).toEqual({});
  });

  it('does not mind cells out of order, nor looks far down', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row></sheetData></worksheet>';
    const read = first(book({ sheet }));
    expect(valuesOf(read)).toEqual([[1, 2]]);
    expect(read.named).toEqual({ rows: 1_048_576, columns: 2 });
  });

  it('reads a value far down', () => {
    const read = first(book({ sheet: row('<c r="A1"><v>1</v></c><c r="G125000"><v>7</v></c>') }));
    expect([read.rows.length, read.rows[124_999]?.[6]?.value]).toEqual([125_000, 7]);
  });

  it('passes over what later versions add', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c></row></sheetData><mc:AlternateContent><mc:Choice><sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData></mc:Choice></mc:AlternateContent><extLst><ext/></extLst></worksheet>';
    expect(valuesOf(first(book({ sheet })))).toEqual([[1]]);
  });
});

describe('other programs', () => {
  it('a file of another library is read as it was written', async () => {
    const date = new Date(Date.UTC(2023, 4, 8));
    const bytes = await hucreWrite({
      sheets: [
        {
          name: 'Proposal · J1',
          rows: [
            ['Kode', 'Kebaruan'],
            ['P-01', 8.5],
            ['P-02', true],
            ['P-03', date],
            ['P-04', null],
            ['P-05', ' 8,5 '],
          ],
        },
        { name: 'Lain', rows: [[1]], hidden: true },
      ],
    });
    const [own, other] = readXlsx(bytes);
    expect(valuesOf(own!)).toEqual([
      ['Kode', 'Kebaruan'],
      ['P-01', 8.5],
      ['P-02', true],
      ['P-03', 45054],
      ['P-04'],
      ['P-05', ' 8,5 '],
    ]);
    expect(own?.rows[3]?.[1]?.kind).toBe('date');
    expect([other?.name, other?.hidden]).toEqual(['Lain', true]);
  });

  it('a file saved by LibreOffice is read as it is shown there', () => {
    const [saved] = readXlsx(readFileSync(path.join(__dirname, 'saved-by-libreoffice.xlsx')));
    expect(saved?.rows.map((line) => Array.from(line, (one) => one ?? null))).toEqual([
      [
        { value: 'angka', kind: 'plain' },
        { value: 82.5, kind: 'plain' },
      ],
      [
        { value: 'teks', kind: 'plain' },
        { value: '8,5', kind: 'plain' },
      ],
      [
        { value: 'benar', kind: 'plain' },
        { value: true, kind: 'plain', formula: 'TRUE()' },
      ],
      [
        { value: 'tanggal', kind: 'plain' },
        { value: 45054, kind: 'date' },
      ],
      [
        { value: 'jam', kind: 'plain' },
        { value: 0.354166666666667, kind: 'date' },
      ],
      [
        { value: 'persen', kind: 'plain' },
        { value: 0.85, kind: 'percent' },
      ],
      [
        { value: 'rumus', kind: 'plain' },
        { value: 85, kind: 'plain', formula: '40+45' },
      ],
      [
        { value: 'galat', kind: 'plain' },
        { value: '#DIV/0!', kind: 'plain', formula: '1/0' },
      ],
      [{ value: 'kosong', kind: 'plain' }],
      [{ value: 'dua\nbaris & <tanda>', kind: 'plain' }],
    ]);
  });
});
