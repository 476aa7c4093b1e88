// Judges' tabs as people fill them in: each cell is read as a person would, or reported; nothing is guessed in silence.
import { type Cell, type WriteSheet, writeXlsx } from 'hucre';
import { type Host, type HostOptions, openHost } from '../../src/local/runtime/host';
import { base, type CellValue, compute, open, type Tabs, validate, withCell, withSettings, withTabs } from './support';

const J1 = 'Penilaian · J1';
const J2 = 'Penilaian · J2';
const rowsOf = (tab: string): CellValue[][] => base[tab]!;

/** The findings of a workbook, as code and cell. */
async function toldOf(tabs: Tabs, options: Partial<HostOptions> = {}): Promise<string[]> {
  const { findings } = validate(await open(tabs, options));
  return findings.map(({ code, cell, value }) => [code, cell, value].filter((part) => part != null).join(' '));
}

/** Opens the base workbook with one tab given in full. */
async function openWith(sheet: WriteSheet, options: Partial<HostOptions> = {}): Promise<Host> {
  const others = Object.entries(base).map(([name, rows]): WriteSheet => ({ name, rows }));
  const sheets = others.map((one) => (one.name === sheet.name ? { ...one, ...sheet } : one));
  const bytes = await writeXlsx({ sheets });
  return openHost({ codeDir: 'dist', workbook: { bytes, name: 'uji.xlsx' }, ...options });
}

const toldBy = (host: Host): string[] =>
  validate(host).findings.map(({ code, cell, value }) => [code, cell, value].filter((part) => part != null).join(' '));

const scoreOf = (host: Host, judge: string, code: string): number | undefined =>
  compute(host).stages[0]?.ranking.find((one) => one.code === code)?.judgeScores[judge];

describe('a score cell', () => {
  // In row 4 of J2's tab the other score is 55: with 60 and 40 per cent the judge's score is 0.6·x + 22.
  it.each<[string, CellValue, number]>([
    ['a whole number', 65, 61],
    ['a decimal', 65.5, 61.3],
    ['0', 0, 22],
    ['negative zero', -0, 22],
    ['a quarter of a point', 65.25, 61.15],
    ['the maximum', 100, 82],
  ])('%s is a score', async (_, value, score) => {
    const host = await open(withCell(J2, 3, 2, value));
    expect(toldBy(host)).toEqual([]);
    expect(scoreOf(host, 'J2', 'P-03')).toBeCloseTo(score, 10);
  });

  it.each<[string, CellValue, string]>([
    ['decimal comma', '82,5', 'SCORE_TEXT_NUMBER C4 82,5'],
    ['decimal point', '82.5', 'SCORE_TEXT_NUMBER C4 82.5'],
    ['thousands in text', '1.234,5', 'SCORE_TEXT_NUMBER C4 1.234,5'],
    ['Arabic-Indic digits', '٨٢', 'SCORE_TEXT_NUMBER C4 ٨٢'],
    ['Persian digits with their decimal mark', '۸۲٫۵', 'SCORE_TEXT_NUMBER C4 ۸۲٫۵'],
    ['full-width digits', '８２．５', 'SCORE_TEXT_NUMBER C4 ８２．５'],
    ['no-break spaces around', '\u00a082\u00a0', 'SCORE_TEXT_NUMBER C4 \u00a082\u00a0'],
    ['thousands by a narrow no-break space', '1\u202f234,5', 'SCORE_TEXT_NUMBER C4 1\u202f234,5'],
    ['a full-width percent sign', '85％', 'SCORE_NOT_NUMBER C4 85％'],
    ['a raised digit', '8²', 'SCORE_NOT_NUMBER C4 8²'],
    ['an invisible mark in front', '\u200e82', 'SCORE_TEXT_NUMBER C4 \u200e82'],
    ['a tick', true, 'SCORE_NOT_NUMBER C4 true'],
    ['an empty tick box', false, 'SCORE_NOT_NUMBER C4 false'],
    ['a percentage as text', '85%', 'SCORE_NOT_NUMBER C4 85%'],
    ['an unfinished decimal', '8,', 'SCORE_NOT_NUMBER C4 8,'],
    ['two numbers', '80-85', 'SCORE_NOT_NUMBER C4 80-85'],
    ['a fraction sign', '8½', 'SCORE_NOT_NUMBER C4 8½'],
    ['a letter for a digit', '8O', 'SCORE_NOT_NUMBER C4 8O'],
    ['a dash for nothing', '-', 'SCORE_NOT_NUMBER C4 -'],
    ['a K', 'K', 'SCORE_NOT_NUMBER C4 K'],
    ['a failed formula', '#DIV/0!', 'SCORE_ERROR C4 #DIV/0!'],
    ['below 0', -1, 'SCORE_OUT_OF_RANGE C4 -1'],
    ['beyond the maximum', 100.5, 'SCORE_OUT_OF_RANGE C4 100.5'],
    ['nothing', null, 'SCORE_MISSING C4'],
    ['a no-break space', '\u00a0', 'SCORE_MISSING C4'],
  ])('%s is reported', async (_, value, told) => {
    const host = await open(withCell(J2, 3, 2, value));
    expect(toldBy(host)).toEqual([told]);
    // And never counted.
    expect(compute(host)).toMatchObject({ ok: false, stages: [] });
  });

  it('says what to type instead where that is certain', async () => {
    const fixOf = async (value: CellValue) => validate(await open(withCell(J2, 3, 2, value))).findings[0]?.fix?.now;
    expect(await fixOf('۸۲٫۵')).toBe(82.5);
    expect(await fixOf('8,')).toBeUndefined();
  });

  it.each(['BK', 'bk', ' BK ', 'B.K.'])('%p is a recusal', async (value) => {
    expect(await toldOf(withCell(J2, 3, 2, value))).toEqual(['JUDGE_RECUSED C4']);
  });

  it('a number in a percent format is what is seen: 85%, not 0.85', async () => {
    const percent = (value: number, numFmt: string) =>
      openWith({
        name: J2,
        rows: rowsOf(J2),
        cells: new Map<string, Partial<Cell>>([['3,2', { value, type: 'number', style: { numFmt } }]]),
      });
    expect(toldBy(await percent(0.85, '0%'))).toEqual(['SCORE_NOT_NUMBER C4 85%']);
    expect(toldBy(await percent(0.855, '0.00%'))).toEqual(['SCORE_NOT_NUMBER C4 85.5%']);
    expect(toldBy(await percent(1, '0%'))).toEqual(['SCORE_NOT_NUMBER C4 100%']);
    // A score below 1 that is none, and a percent sign that is only shown.
    expect(toldBy(await percent(0.85, '0.00'))).toEqual([]);
    expect(toldBy(await percent(0.85, '0.00"%"'))).toEqual([]);
  });

  it('formats are read only where a score is odd', async () => {
    const plain = await open();
    validate(plain);
    expect(plain.cost().calls['Range.getNumberFormats']).toBeUndefined();
    const odd = await open(withCell(J2, 3, 2, 0.5));
    validate(odd);
    expect(odd.cost().calls['Range.getNumberFormats']).toBe(1);
  });

  it('a calculated score is pointed out, a calculated code, name or total is not', async () => {
    const formula = (key: string, formulaText: string, formulaResult: string | number) =>
      [key, { value: null, type: 'formula', formula: formulaText, formulaResult }] as [string, Partial<Cell>];
    const rows = rowsOf(J2).map((row, index) => [...row, index === 0 ? 'Total' : null]);
    const totals = [165, 145, 120].map((total, index) =>
      formula(`${index + 1},4`, `SUM(C${index + 2}:D${index + 2})`, total),
    );
    const helpful = [...totals, formula('1,1', 'VLOOKUP(A2,Peserta!A:B,2,0)', 'Antrean Ringkas')];
    const clean = await openWith({ name: J2, rows, cells: new Map(helpful) });
    expect(toldBy(clean)).toEqual([]);
    const lazy = await openWith({ name: J2, rows, cells: new Map([...helpful, formula('1,2', '80+5', 85)]) });
    expect(toldBy(lazy)).toEqual(['SCORE_FORMULA C2']);
    const wrong = await openWith({ name: J2, rows, cells: new Map([...totals.slice(1), formula('1,4', '1+1', 2)]) });
    expect(toldBy(wrong)).toEqual(['TOTAL_MISMATCH E2 2']);
  });
});

describe('a score that the sheet made a date or a time of', () => {
  const zones = ['Asia/Jakarta', 'America/New_York', 'Pacific/Auckland'];
  const typed = async (text: string, options: Partial<HostOptions>): Promise<unknown[]> => {
    const host = await open(withCell(J2, 3, 2, 8, withSettings([])), options);
    host.editCell(J2, 'C4', text);
    return validate(host).findings.map(({ code, value, message }) => [
      code,
      value,
      /mungkin ([\d,]+)/.exec(message)?.[1] ?? null,
    ]);
  };
  const now = (): Date => new Date('2023-03-16T03:00:00Z');

  it.each(zones)('is read in the spreadsheet’s own zone: %s', async (timeZone) => {
    expect(await typed('8.5', { timeZone, now })).toEqual([['SCORE_IS_DATE', '2023-05-08T00:00:00', '8,5']]);
    expect(await typed('12/5', { timeZone, now })).toEqual([['SCORE_IS_DATE', '2023-05-12T00:00:00', '12,5']]);
    expect(await typed('8:30', { timeZone, now })).toEqual([['SCORE_IS_DATE', '1899-12-30T08:30:00', '8,3']]);
  });

  it.each(zones)('is read with the month first where people write it so: %s', async (timeZone) => {
    const american = { timeZone, now, locale: 'en_US' };
    expect(await typed('8/5', american)).toEqual([['SCORE_IS_DATE', '2023-08-05T00:00:00', '8,5']]);
    expect(await typed('8.5', american)).toEqual([]);
    expect(await typed('8:30', american)).toEqual([['SCORE_IS_DATE', '1899-12-30T08:30:00', '8,3']]);
  });

  it('the locale is asked for only where there are dates', async () => {
    const host = await open();
    validate(host);
    expect(host.cost().calls['Spreadsheet.getSpreadsheetLocale']).toBeUndefined();
  });
});

describe('a judge’s tab', () => {
  const withRows = (change: (rows: CellValue[][]) => CellValue[][]) =>
    withTabs({ [J2]: change(rowsOf(J2).map((row) => [...row])) });

  it.each<[string, (rows: CellValue[][]) => CellValue[][]]>([
    [
      'notes and signatures below the table',
      (rows) => [
        ...rows,
        [null, null, null, null],
        ['Catatan: nilai sudah final', null, null, null],
        [null, null, 'Pasuruan, 16 Maret 2023', null],
        [null, null, 'Pak Budi', null],
      ],
    ],
    ['a line of sums below it', (rows) => [...rows, ['Jumlah', null, 225, 205]]],
    ['a second header half-way down', (rows) => [...rows.slice(0, 2), rows[0]!, ...rows.slice(2)]],
    ['inserted blank rows', (rows) => [...rows.slice(0, 2), [null, null, null, null], [], ...rows.slice(2)]],
    ['an inserted row of blanks that are not', (rows) => [...rows, ['', '\u00a0', ' ', null]]],
    ['title lines above the header', (rows) => [['Lembar nilai juri'], ['Isi sebelum 16 Maret'], [], ...rows]],
    ['another order of rows', ([header, ...rows]) => [header!, ...rows.reverse()]],
    ['another order of columns', (rows) => rows.map(([code, name, one, two]) => [two!, code!, one!, name!])],
    ['columns of its own', (rows) => rows.map((row, index) => [...row, index === 0 ? 'Sudah dibaca' : 'ya'])],
    [
      'headers in capitals with weights',
      ([, ...rows]) => [['KODE', 'NAMA INOVASI', 'KEBARUAN (60%)', 'Efektif 40%'], ...rows],
    ],
    [
      'codes retyped without zeros and signs',
      ([header, ...rows]) => [header!, ...rows.map(([, ...rest], at) => [`p ${at + 1}`, ...rest])],
    ],
  ])('%s: reads as a person reads it', async (_, change) => {
    const host = await open(withRows(change));
    expect(toldBy(host)).toEqual([]);
    expect(compute(host).hash).toBe(compute(await open()).hash);
  });

  it.each<[string, (rows: CellValue[][]) => CellValue[][], string[]]>([
    [
      'a second table under other columns',
      (rows) => [...rows, ['Kode', 'Nama Inovasi', 'Efektif', 'Kebaruan']],
      ['UNDERSTANDING_OPEN A5'],
    ],
    ['the same entry twice', (rows) => [...rows, rows[1]!], ['ROW_DUPLICATE_ENTRY A5']],
    [
      'a row whose code is gone',
      ([header, one, ...rows]) => [header!, [null, ...one!.slice(1)], ...rows],
      ['ROW_MISSING_ENTRY', 'ROW_WITHOUT_CODE A2'],
    ],
    ['a code that nobody has', (rows) => [...rows, ['P-77', 'Baru', 70, 70]], ['ROW_UNKNOWN_ENTRY A5']],
    [
      'names and scores sorted without the codes',
      ([header, ...rows]) => [header!, ...rows.map(([code], at) => [code!, ...rows[2 - at]!.slice(1)])],
      ['UNDERSTANDING_OPEN B2', 'UNDERSTANDING_OPEN B4'],
    ],
  ])('%s: is reported', async (_, change, told) => {
    expect(await toldOf(withRows(change))).toEqual(told);
  });

  it('hidden and filtered rows still count', async () => {
    const host = await openWith({
      name: J2,
      rows: rowsOf(J2),
      rowDefs: new Map([[2, { hidden: true }]]),
      autoFilter: { range: 'A1:D4' },
    });
    expect(compute(host).hash).toBe(compute(await open()).hash);
  });

  it('of merged cells only the first holds a score: the others are reported as blank', async () => {
    const rows = rowsOf(J2).map((row, index) => (index === 2 ? [row[0]!, row[1]!, 75, null] : [...row]));
    const merges = [{ startRow: 2, startCol: 2, endRow: 2, endCol: 3 }];
    expect(toldBy(await openWith({ name: J2, rows, merges }))).toEqual(['SCORE_MISSING D3']);
  });

  it('of a merged code only the first row has it', async () => {
    const rows = [...rowsOf(J2).slice(0, 4), [null, null, 66, 56]];
    const merges = [{ startRow: 3, startCol: 0, endRow: 4, endCol: 0 }];
    expect(toldBy(await openWith({ name: J2, rows, merges }))).toEqual(['ROW_WITHOUT_CODE A5']);
  });
});

describe('tabs renamed and copied', () => {
  it.each(['J2', 'Pak Budi', 'Penilaian - J2', 'penilaian_j2', 'Penilaian | Pak Budi'])(
    '%p is still the tab of J2',
    async (name) => {
      const host = await open(withTabs({ [J2]: null, [name]: rowsOf(J2) }));
      expect(toldBy(host)).toEqual([]);
    },
  );

  it.each([
    'Salinan Penilaian · J2',
    'Salinan dari Penilaian · J2',
    'Copy of Penilaian · J2',
    'Salinan J2',
    'Penilaian · J2 (2)',
    'Copy of Copy of J2',
  ])('%p is a copy: it is never read, and stops its stage until it is gone', async (name) => {
    const other = rowsOf(J2).map((row, index) => (index === 1 ? ['P-01', 'Antrean Ringkas', 1, 1] : row));
    const host = await open(withTabs({ [name]: other }));
    const { ok, findings } = validate(host);
    expect(ok).toBe(false);
    expect(findings).toMatchObject([
      { code: 'TAB_COPY', severity: 'error', stage: 'Penilaian', tab: name, cell: null },
    ]);
    expect(findings[0]?.message).toContain('salinan tab juri J2');
  });

  it('a copy whose original is gone is still no judge’s tab', async () => {
    expect(await toldOf(withTabs({ [J2]: null, [`Salinan ${J2}`]: rowsOf(J2) }))).toEqual(['TAB_COPY', 'TAB_MISSING']);
  });

  it.each(['Salinan Rekap', 'Copy of notes', 'Catatan (2)', 'Salinan Peserta'])('%p is nobody’s', async (name) => {
    expect(await toldOf(withTabs({ [name]: [['apa saja'], [1]] }))).toEqual([]);
  });
});

describe('open cells that were sorted', () => {
  const many: Tabs = withTabs({
    Peserta: [
      ['Kode', 'Nama Inovasi', 'Instansi'],
      ...Array.from({ length: 8 }, (_, at) => [`P-0${at + 1}`, `Inovasi ke-${at + 1}`, `Dinas ${at + 1}`]),
    ],
    ...Object.fromEntries(
      [J1, J2].map((name, judge) => [
        name,
        [
          ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif'],
          ...Array.from({ length: 8 }, (_, at) => [
            `P-0${at + 1}`,
            `Inovasi ke-${at + 1}`,
            60 + 3 * at + judge,
            90 - 4 * at,
          ]),
        ],
      ]),
    ),
  });
  const sortDown = (host: Host, tab = J2): void => {
    const scores = host
      .sheets()
      [J2]!.slice(1)
      .map((row) => [row[2], row[3]] as [number, number]);
    for (const [at, [one, two]] of scores.reverse().entries()) {
      host.editCell(tab, `C${at + 2}`, one);
      host.editCell(tab, `D${at + 2}`, two);
    }
  };
  const codes = (host: Host): string[] =>
    validate(host)
      .findings.map(({ code }) => code)
      // Half of the panel turned round makes all equal.
      .filter((code) => code !== 'TIE_AT_CUT');

  it.each<[string, (host: Host) => unknown]>([
    ['check', validate],
    ['computation', compute],
    ['check from the menu', (host) => host.clickMenu('Periksa lembar juri')],
  ])('are noticed after a %s, and stay an error until they are put right', async (_, first) => {
    const host = await open(many);
    first(host);
    sortDown(host);
    expect(codes(host)).toEqual(['SCORE_ROWS_PERMUTED']);
    expect(codes(host)).toEqual(['SCORE_ROWS_PERMUTED']);
    expect(compute(host)).toMatchObject({ ok: false, stages: [] });
    sortDown(host);
    expect(codes(host)).toEqual([]);
  });

  it('may be accepted as they are, which the history records', async () => {
    const host = await open(many);
    compute(host);
    sortDown(host);
    expect(codes(host)).toEqual(['SCORE_ROWS_PERMUTED']);
    expect(host.call('acceptRowOrder', { tab: J2 })).toMatchObject({ answer: { ok: true } });
    expect(codes(host)).toEqual([]);
    const history = host.sheets().Riwayat!;
    expect(history[history.length - 1]!.slice(1, 4)).toEqual([
      'admin@example.go.id',
      'terima urutan',
      `urutan nilai di tab ${J2} diterima sebagaimana adanya`,
    ]);
    expect(host.call('acceptRowOrder', { tab: J2 })).toMatchObject({ problem: { code: 'BAD_REQUEST' } });
  });

  it('what is remembered fits a property, however many judges there are', async () => {
    const judges = Array.from({ length: 150 }, (_, at) => `J${at + 1}`);
    const tab = many[J1]!;
    const host = await open(
      withTabs({
        ...many,
        [J2]: null,
        Juri: [['Kode', 'Nama'], ...judges.map((code) => [code, `Juri ${code}`])],
        ...Object.fromEntries(judges.map((code) => [`Penilaian · ${code}`, tab])),
      }),
    );
    validate(host);
    // All alike, as they are here, is one finding and not one for each two of them.
    expect(codes(host)).toEqual(['JUDGES_IDENTICAL']);
    sortDown(host, 'Penilaian · J3');
    expect(codes(host)).toContain('SCORE_ROWS_PERMUTED');
  });
});

it('what concerns a single judge is answered, but stands in no tab', async () => {
  const rows = Array.from({ length: 12 }, (_, at) => [`P-${at + 1}`, `Inovasi ke-${at + 1}`]);
  const flat = rows.map((row) => [...row, 80, 80]);
  const fair = (offset: number) =>
    rows.map((row, at) => [...row, 60 + 3 * at + ((at * offset) % 5), 90 - 2 * at - ((at + offset) % 4)]);
  const header = ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif'];
  const host = await open(
    withTabs({
      Peserta: [['Kode', 'Nama Inovasi'], ...rows],
      Juri: [
        ['Kode', 'Nama'],
        ['J1', 'A'],
        ['J2', 'B'],
        ['J3', 'C'],
      ],
      [J1]: [header, ...flat],
      [J2]: [header, ...fair(2)],
      'Penilaian · J3': [header, ...fair(3)],
    }),
  );
  host.clickMenu('Periksa lembar juri');
  expect(compute(host).findings.map(({ code }) => code)).toContain('JUDGE_NO_VARIANCE');
  const everything = JSON.stringify(host.sheets());
  expect(everything).toContain('Hasil Pengecekan');
  expect(everything).not.toContain('JUDGE_NO_VARIANCE');
  expect(everything).not.toContain('sama persis');
});

it('a clean workbook costs two content reads a judge’s tab, and little else', async () => {
  const judges = Array.from({ length: 10 }, (_, at) => `J${at + 1}`);
  const tabs = withTabs({
    Juri: [['Kode', 'Nama'], ...judges.map((code) => [code, `Juri ${code}`])],
    ...Object.fromEntries(judges.map((code, at) => [`Penilaian · ${code}`, rowsOf(at % 2 === 0 ? J1 : J2)])),
  });
  const host = await open(tabs);
  compute(host);
  host.resetCost();
  compute(host);
  const { calls, total } = host.cost();
  expect(calls['Range.getFormulas']).toBe(judges.length);
  expect(total).toBeLessThanOrEqual(2 * judges.length + 25);
  host.resetCost();
  validate(host);
  expect(host.cost().total).toBeLessThanOrEqual(2 * judges.length + 25);
});
