// Formulas of an office's own: calculated by the engine when a cell changes, as a sheet would; never worse than what the file had.
import type { Cell } from 'hucre';
import PizZip from 'pizzip';
import { type Host, openHost } from '../../../../src/local/runtime/host';
import { main, manifest, xlsx } from '../../support';

type Rows = (string | number | boolean | null)[][];
type Own = {
  name: string;
  rows: Rows;
  formulas?: Record<string, [formula: string, last?: Cell['value']]>;
  hidden?: boolean;
};

const keyOf = (cell: string): string => `${Number(cell.slice(1)) - 1},${cell.charCodeAt(0) - 65}`;

const bytesOf = (tabs: Own[]): Promise<Uint8Array> =>
  xlsx(
    tabs.map(({ formulas = {}, ...tab }) => ({
      ...tab,
      cells: new Map(
        Object.entries(formulas).map(([cell, [formula, formulaResult]]): [string, Cell] => [
          keyOf(cell),
          { value: null, type: 'formula', formula, ...(formulaResult === undefined ? {} : { formulaResult }) },
        ]),
      ),
    })),
  );

const open = async (tabs: Own[], body = 'data.getRange("A1").setValues([[arguments[0]]]);'): Promise<Host> =>
  openHost({
    code: main(body).replace('main()', 'main(value)').replace('arguments[0]', 'value'),
    manifest,
    workbook: { name: 'a.xlsx', bytes: await bytesOf(tabs) },
  });

/** What stands in the cells of the first tab after A1 was typed over with 5. */
async function calculated(
  formulas: NonNullable<Own['formulas']>,
  rows: Rows,
  more: Own[] = [],
): Promise<Record<string, unknown>> {
  const host = await open([{ name: 'Data', rows, formulas }, ...more]);
  host.call('main', 5);
  const values = host.sheets().Data!;
  return Object.fromEntries(
    Object.keys(formulas).map((cell) => {
      const [row, column] = keyOf(cell).split(',').map(Number) as [number, number];
      return [cell, values[row]?.[column]];
    }),
  );
}

it('a file keeps the values it had until a cell changes', async () => {
  const host = await open([{ name: 'Data', rows: [[1, 2]], formulas: { C1: ['SUM(A1:B1)', 99], D1: ['C1*2', 198] } }]);
  expect(host.sheets().Data).toEqual([[1, 2, 99, 198]]);
  host.call('main', 5);
  expect(host.sheets().Data).toEqual([[5, 2, 7, 14]]);
});

it('a formula that no program has calculated is calculated', async () => {
  const zip = new PizZip(await bytesOf([{ name: 'Data', rows: [[40, 45]], formulas: { C1: ['A1+B1', 1] } }]));
  const name = 'xl/worksheets/sheet1.xml';
  for (const value of ['', '<v/>', '<v></v>']) {
    zip.file(
      name,
      zip
        .file(name)!
        .asText()
        .replace(/(<f>A1\+B1<\/f>)(<v>1<\/v>|<v\/>|<v><\/v>|)/, `$1${value}`),
    );
    const bytes = zip.generate({ type: 'uint8array' });
    const host = await openHost({ code: '', manifest, workbook: { name: 'a.xlsx', bytes } });
    expect(host.sheets().Data).toEqual([[40, 45, 85]]);
  }
});

it('numbers are all that a double holds', async () => {
  expect(
    await calculated(
      { B1: ['A1/3'], C1: ['0.1+0.2'], D1: ['1E+20/3'], E1: ['AVERAGE(A1:A3)'], E2: ['-A1/7E9'], E3: ['1E+308*A1*10'] },
      [[1], [3], [80]],
    ),
  ).toEqual({
    ...{ B1: 5 / 3, C1: 0.1 + 0.2, D1: 1e20 / 3, E1: 88 / 3, E2: -5 / 7e9, E3: '#NUM!' },
  });
});

it('texts, truth values, errors and blanks are what a sheet has', async () => {
  const rows = [
    [1, 'BK', null, true],
    ['8,5', "'petik", '=bukan', '#N/A'],
  ];
  expect(
    await calculated(
      {
        E1: ['B1&" "&A1'],
        E2: ['A1>2'],
        E3: ['A1/0'],
        E4: ['C1'],
        E5: ['C1+1'],
        E6: ['D2'],
        E7: ['A2*2'],
        E8: ['B2&C2'],
        F1: ['F2'],
        F2: ['F1'],
        F3: ['COUNTA(A1:D2)'],
        F4: ['IF(D1,"",1)'],
      },
      rows,
    ),
  ).toEqual({
    E1: 'BK 5',
    E2: true,
    E3: '#DIV/0!',
    E4: '',
    E5: 1,
    E6: '#N/A',
    E7: '#VALUE!',
    E8: "'petik=bukan",
    F1: '#REF!',
    F2: '#REF!',
    F3: 7,
    F4: '',
  });
});

it('the functions of score sheets give what a sheet gives', async () => {
  const rows = [
    [80, 'a'],
    [90, 'b'],
    [70, 'a'],
    [90, 'c'],
  ];
  expect(
    await calculated(
      {
        C1: ['SUM(A1:A4)'],
        C2: ['MAX(A1:A4)'],
        C3: ['RANK(A2,A1:A4)'],
        C4: ['MEDIAN(A1:A4)'],
        C5: ['ROUND(A2/7,2)'],
        C6: ['SUMIF(B1:B4,"a",A1:A4)'],
        C7: ['SUMPRODUCT(A1:A2,A3:A4)'],
        C8: ['VLOOKUP(90,A1:B4,2,FALSE)'],
        D1: ['_xlfn.STDEV.S(A2:A4)'],
        D2: ['COUNTIFS(A1:A4,">=70",B1:B4,"a")'],
        D3: ['TRIMMEAN(A1:A4,0.5)'],
        D4: ['IFERROR(1/0,"-")'],
        D5: ['_xlfn.RANK.EQ(A1,A1:A4,1)'],
        D6: ['INDEX(B1:B4,MATCH(70,A1:A4,0))'],
      },
      rows,
    ),
  ).toEqual({
    C1: 255,
    C2: 90,
    C3: 1,
    C4: 80,
    C5: 12.86,
    C6: 75,
    C7: 5 * 70 + 90 * 90,
    C8: 'b',
    D1: expect.closeTo(11.5470053837925, 12),
    D2: 1,
    D3: 80,
    D4: '-',
    D5: 1,
    D6: 'a',
  });
});

it('other tabs, hidden ones too, and names are seen; a blank cell elsewhere stays blank', async () => {
  const others: Own[] = [
    { name: 'Juri 1', rows: [[2, null]], formulas: { C1: ['Data!A1*2', 1] } },
    { name: "Jum'at · 2", rows: [[3]], hidden: true },
  ];
  expect(
    await calculated(
      { B1: ["'Juri 1'!A1+'Jum''at · 2'!A1"], B2: ["'Juri 1'!B1"], B3: ["'Juri 1'!C1"], B4: ["'Juri 1'!B1+0"] },
      [[1]],
      others,
    ),
  ).toEqual({ B1: 5, B2: '', B3: 10, B4: 0 });
});

describe('what the engine does not know', () => {
  const formulas: NonNullable<Own['formulas']> = {
    B1: ['QUERY(A1:A2,"select A")', 11],
    B2: ['IFERROR(IMPORTRANGE("x","y"),0)', 12],
    B3: ['Tabel1[Nilai]', 13],
    B4: ['[1]Lain!A1', 14],
    B5: ['TakAda*2', 15],
    B6: ['HYPERLINK("https://example.go.id","lihat")', 'lihat'],
    // As Google saves it for Excel.
    B7: ['IFERROR(__xludf.DUMMYFUNCTION("SPARKLINE(A1:A2)"),17)', 17],
    C1: ['B1+A1', 12],
  };

  it('keeps its value, is named, and others go on with that value', async () => {
    const host = await open([{ name: 'Data', rows: [[1], [2]], formulas }]);
    host.call('main', 5);
    const values = host.sheets().Data!;
    expect(values.map((row) => row[1])).toEqual([11, 12, 13, 14, 15, 'lihat', 17]);
    expect(values[0]?.[2]).toBe(16);
    expect(host.notCalculated().map(({ tab, cell, unknown }) => `${tab}!${cell} ${unknown}`)).toEqual([
      'Data!B1 QUERY',
      'Data!B2 IMPORTRANGE',
      'Data!B3 Tabel1[Nilai]',
      'Data!B4 [1]Lain!A1',
      'Data!B5 TakAda',
      'Data!B6 HYPERLINK',
      'Data!B7 SPARKLINE',
    ]);
    const saved = new PizZip(await host.toBytes()).file('xl/worksheets/sheet1.xml')!.asText();
    expect(saved).not.toContain('#NAME?');
  });

  it('shows that it is not understood where it never had a value', async () => {
    expect(await calculated({ B1: ['QUERY(A1:A2,"select A")'], B2: ['SUM(A1:A2)'] }, [[1], [2]])).toEqual({
      B1: '#NAME?',
      B2: 7,
    });
  });

  it('a tab that the engine cannot be given by its name keeps what was read from it', async () => {
    const long = 'Catatan rapat panitia dan berkas pendukung';
    const zip = new PizZip(
      await bytesOf([
        { name: 'Data', rows: [[1]], formulas: { B1: [`'${long}'!A1+A1`, 4], C1: ['SUM(A1:B1)', 5] } },
        { name: 'Lain', rows: [[3]] },
      ]),
    );
    zip.file('xl/workbook.xml', zip.file('xl/workbook.xml')!.asText().replace('name="Lain"', `name="${long}"`));
    const bytes = zip.generate({ type: 'uint8array' });
    const host = await openHost({ code: '', manifest, workbook: { name: 'a.xlsx', bytes } });
    host.editCell('Data', 'A1', 5);
    expect(host.sheets().Data).toEqual([[5, 4, 9]]);
    expect(host.notCalculated()).toEqual([{ tab: 'Data', cell: 'B1', unknown: `'${long}'!A1` }]);
  });

  it('a formula that fills other cells keeps what it had', async () => {
    expect(await calculated({ B1: ['A1:A3*2', 2], C1: ['B1+A1', 3] }, [[1], [2], [3]])).toEqual({ B1: 2, C1: 7 });
  });
});

it('tabs that differ in a number alone are told apart', async () => {
  const tabs = ['Penilaian · J1', 'Penilaian · J2', 'J3'].map((name, index): Own => ({ name, rows: [[index + 1]] }));
  const formulas: Own['formulas'] = {
    B1: [`'Penilaian · J1'!A1`],
    C1: [`'Penilaian · J2'!A1`],
    D1: ['J3!A1'],
    E1: ['ATAN2(1,A1)'],
  };
  expect(await calculated(formulas, [[1]], tabs)).toEqual({ B1: 1, C1: 2, D1: 3, E1: Math.atan2(5, 1) });
});

it('a tab that is added, renamed or whose cells go away is followed', async () => {
  const host = await open([
    { name: 'Data', rows: [[1]], formulas: { B1: ['SUM(A1:A9)', 1], C1: ['SUM(Lain!A1:A9)', 2] } },
    { name: 'Lain', rows: [[2], [3]] },
  ]);
  host.call('main', 5);
  expect(host.sheets().Data).toEqual([[5, 5, 5]]);
  host.editCell('Lain', 'A2', '');
  host.editCell('Data', 'A2', 4);
  expect(host.sheets().Data?.[0]).toEqual([5, 9, 2]);
  host.renameTab('Lain', "Jum'at");
  host.copyTab("Jum'at", 'Lain');
  host.editCell('Lain', 'A1', 100);
  host.editCell("Jum'at", 'A1', 7);
  expect(host.sheets().Data?.[0]).toEqual([5, 9, 7]);
  expect(host.views()[0]?.cells.find(({ column }) => column === 2)?.formula).toBe("=SUM('Jum''at'!A1:A9)");
});
