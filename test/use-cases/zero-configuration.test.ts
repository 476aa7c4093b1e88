// Compute the Top N on workbooks without configuration tabs, made as people make them, on the built add-on.
import type { Host } from '../../src/local/runtime/host';
import { sample } from '../runs';
import { base, type CellValue, compute, open, problemOf, type Tabs, validate, withTabs } from './support';

const HEADER = ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif'];
const plain: Tabs = {
  'Penilaian · J1': base['Penilaian · J1']!,
  'Penilaian · J2': base['Penilaian · J2']!,
};
const rows = (host: Host, tab: string) => (host.sheets()[tab] ?? []).slice(1);
/** The filled cells of a column of a configuration tab. */
const column = (host: Host, tab: string, header: string) => {
  const index = (host.sheets()[tab]?.[0] ?? []).indexOf(header);
  return rows(host, tab).map((row) => row[index]);
};
const codes = (found: { code: string }[]) => found.map((one) => one.code);
const ranking = (answer: ReturnType<typeof compute>) =>
  answer.stages[0]?.ranking.map((row) => [row.rank, row.code, row.score]);

/** Computes twice: the second run reads what the first one wrote, and nothing may change by it. */
function computeTwice(host: Host) {
  const before = host.sheets();
  const first = compute(host);
  const after = host.sheets();
  const views = JSON.stringify(host.views());
  const second = compute(host);
  expect(second.hash).toBe(first.hash);
  expect(second.stages).toEqual(first.stages);
  expect(host.sheets()).toEqual(after);
  expect(JSON.stringify(host.views())).toBe(views);
  for (const [name, cells] of Object.entries(before)) expect(after[name]).toEqual(cells);
  return first;
}

describe('nothing but judge tabs', () => {
  it('ranks, and writes what was understood to the configuration tabs', async () => {
    const host = await open(plain);
    const answer = computeTwice(host);
    expect(answer.ok).toBe(true);
    expect(answer.findings).toMatchObject([{ code: 'SCALE_ASSUMED', severity: 'info' }]);
    expect(answer.stages).toMatchObject([{ stage: 'Penilaian', method: 'mean', cut: 10, judges: ['J1', 'J2'] }]);
    // Equal weights: P-01 (80+90)/2 = 85 and (85+80)/2 = 82.5
    expect(ranking(answer)).toEqual([
      [1, 'P-01', 83.75],
      [2, 'P-02', 72.5],
      [3, 'P-03', 60],
    ]);
    expect(Object.keys(host.sheets())).toEqual([
      'Penilaian · J1',
      'Penilaian · J2',
      'Pengaturan',
      'Kriteria',
      'Peserta',
      'Juri',
      'Hasil Pengecekan',
      'Peringkat · Penilaian',
      'Riwayat',
    ]);
    expect(rows(host, 'Kriteria')).toEqual([
      ['', 'Kebaruan', 1, 0, 100, ''],
      ['', 'Efektif', 1, 0, 100, ''],
    ]);
    expect(column(host, 'Peserta', 'Kode')).toEqual(['P-01', 'P-02', 'P-03']);
    expect(column(host, 'Peserta', 'Nama Inovasi')).toEqual(['Antrean Ringkas', 'Posyandu Sore', 'Kurir Obat']);
    expect(column(host, 'Juri', 'Kode')).toEqual(['J1', 'J2']);
    expect(rows(host, 'Pengaturan')).toContainEqual(['Jumlah Top', 10]);
  });

  it('what the admin corrects counts from then on', async () => {
    const host = await open(plain);
    const { hash } = compute(host);
    host.editCell('Kriteria', 'C2', 3);
    host.editCell('Juri', 'B2', 'Dr. Retno Wulandari');
    host.editCell('Pengaturan', 'B9', 1);
    const answer = compute(host);
    expect(answer.hash).not.toBe(hash);
    expect(answer.ok).toBe(true);
    // J1: (3·80 + 90)/4 = 82.5; J2: (3·85 + 80)/4 = 83.75
    expect(answer.stages[0]).toMatchObject({ cut: 1, ranking: [{ code: 'P-01', score: 83.125 }, {}, {}] });
  });

  it('checking says what it assumes and writes nothing', async () => {
    const host = await open(plain);
    const before = host.sheets();
    expect(validate(host)).toMatchObject({
      ok: true,
      findings: [{ code: 'SCALE_ASSUMED' }],
      progress: [
        { judge: 'J1', scored: 3, expected: 3 },
        { judge: 'J2', scored: 3, expected: 3 },
      ],
    });
    compute(host, { provisional: true });
    expect(host.sheets()).toEqual(before);
  });

  it('goes on where a run was interrupted between two configuration tabs', async () => {
    const whole = await open(plain);
    const { hash } = compute(whole);
    const { Pengaturan, Kriteria } = whole.sheets() as Tabs;
    const host = await open({ ...plain, Pengaturan: Pengaturan!, Kriteria: Kriteria!, Peserta: [] });
    expect(compute(host).hash).toBe(hash);
    expect(Object.keys(host.sheets())).toEqual(Object.keys(whole.sheets()));
    expect(host.sheets().Peserta).toEqual(whole.sheets().Peserta);
    expect(host.sheets().Juri).toEqual(whole.sheets().Juri);
  });
});

it('where a run fails while it writes a configuration tab, the next one ends as an undisturbed one', async () => {
  const TABS = ['Pengaturan', 'Kriteria', 'Peserta', 'Juri'];
  const STEPS = ['Spreadsheet.insertSheet', 'Sheet.setFrozenRows', 'Range.setValues'];
  const calls: { number: number; member: string }[] = [];
  const whole = await open(plain, {
    intercept: ({ member, moment, number }) => {
      if (moment === 'before' && STEPS.includes(member)) calls.push({ number, member });
    },
  });
  const { hash } = compute(whole);
  const look = (host: Host) => {
    const views = host.views().flatMap(({ id, ...view }) => (TABS.includes(view.name) ? [view] : []));
    return JSON.stringify([host.views().map((view) => view.name), views]);
  };
  const wanted = look(whole);
  const faults = calls
    .slice(0, STEPS.length * TABS.length)
    .flatMap((call) => ['before', 'after'].map((moment) => ({ ...call, moment })));
  // The tabs are written alike.
  for (const { number, moment } of sample(faults, (one) => [`${one.moment} ${one.member}`])) {
    let armed = true;
    const host = await open(plain, {
      intercept: (call) => {
        if (!armed || call.number !== number || call.moment !== moment) return;
        armed = false;
        throw new Error('Service error: Spreadsheets');
      },
    });
    expect(problemOf(host.call('computeRanking', { provisional: false, write: true }))).toMatchObject({
      code: 'UNEXPECTED',
    });
    expect(compute(host).hash).toBe(hash);
    expect(look(host)).toBe(wanted);
  }
});

describe('as people make them', () => {
  it('title rows, row numbers, weights in the headers, totals, signatures, a recapitulation; a copy is asked about', async () => {
    const tab = (judge: string, one: number[], other: number[]): CellValue[][] => [
      ['LEMBAR PENILAIAN INOVASI PELAYANAN PUBLIK', null, null, null, null, null, null],
      ['Nama Juri', judge, null, null, null, null, null],
      [null, null, null, null, null, null, null],
      ['No', 'Kode', 'Nama Inovasi', 'Instansi', 'Kebaruan (30%)', 'Manfaat (70%)', 'Nilai Akhir'],
      [1, 'A1', 'Antrean Ringkas', 'Puskesmas A', one[0]!, one[1]!, 999],
      [2, 'A2', 'Posyandu Sore', 'Puskesmas B', other[0]!, other[1]!, 999],
      ['Rata-rata', null, null, null, 75, 75, null],
      [null, null, null, null, null, null, null],
      [null, null, 'Pasuruan, 7 Desember 2023', null, null, null, null],
      [null, null, judge, null, null, null, null],
    ];
    const tabs: Tabs = {
      'Dr. Retno Wulandari': tab('Dr. Retno Wulandari', [80, 90], [70, 60]),
      'Ir. Sutrisno Hadi, M.T.': tab('Ir. Sutrisno Hadi, M.T.', [70, 80], [90, 100]),
      'Rekap Nilai': [
        ['Kode', 'Nama Inovasi', 'Kebaruan (30%)', 'Manfaat (70%)'],
        ['A1', 'Antrean Ringkas', 75, 85],
        ['A2', 'Posyandu Sore', 80, 80],
      ],
    };
    const copied = await open({ ...tabs, 'Copy of Dr. Retno Wulandari': tab('Dr. Retno Wulandari', [1, 1], [1, 1]) });
    expect(compute(copied).findings[0]).toMatchObject({ code: 'TAB_COPY', tab: 'Copy of Dr. Retno Wulandari' });
    const host = await open(tabs);
    const answer = computeTwice(host);
    expect(codes(answer.findings)).toEqual(['SCALE_ASSUMED']);
    expect(ranking(answer)).toEqual([
      [1, 'A1', 82],
      [2, 'A2', 80],
    ]);
    expect(rows(host, 'Kriteria')).toEqual([
      ['', 'Kebaruan', 30, 0, 100, ''],
      ['', 'Manfaat', 70, 0, 100, ''],
    ]);
    expect(column(host, 'Juri', 'Kode')).toEqual(['J1', 'J2']);
    expect(column(host, 'Juri', 'Nama')).toEqual(['Dr. Retno Wulandari', 'Ir. Sutrisno Hadi, M.T.']);
    expect(column(host, 'Peserta', 'Instansi')).toEqual(['Puskesmas A', 'Puskesmas B']);
  });

  it('a row of weights under the headers, only names, a scale to 5, short tab names', async () => {
    const tab = (...scores: number[][]): CellValue[][] => [
      ['No', 'Nama Inovasi', 'Orisinalitas', 'Dampak', 'Jumlah', 'Peringkat'],
      [null, 'Bobot', '40%', '60%', null, null],
      [1, 'Lapor Mas', scores[0]![0]!, scores[0]![1]!, scores[0]![0]! + scores[0]![1]!, 1],
      [2, 'SIPINTER', scores[1]![0]!, scores[1]![1]!, scores[1]![0]! + scores[1]![1]!, 2],
      [3, 'Warung Layanan', scores[2]![0]!, scores[2]![1]!, scores[2]![0]! + scores[2]![1]!, 3],
    ];
    const host = await open({
      'Bu Retno': tab([5, 4], [3, 3.5], [1, 2]),
      'Juri-2': tab([4, 4], [5, 3], [2, 2]),
    });
    const answer = computeTwice(host);
    expect(answer.findings).toMatchObject([{ code: 'SCALE_ASSUMED' }]);
    expect(answer.findings[0]?.message).toContain('Maksimum dianggap 5 karena');
    // Bu Retno: 0.4·100 + 0.6·80 = 88; Juri-2: 0.4·80 + 0.6·80 = 80
    expect(ranking(answer)?.[0]).toEqual([1, 'P01', 84]);
    expect(column(host, 'Kriteria', 'Bobot')).toEqual([40, 60]);
    expect(column(host, 'Kriteria', 'Maks')).toEqual([5, 5]);
    expect(rows(host, 'Juri').map((row) => row.slice(0, 2))).toEqual([
      ['Bu Retno', 'Bu Retno'],
      ['Juri-2', ''],
    ]);
    expect(column(host, 'Peserta', 'Kode')).toEqual(['P01', 'P02', 'P03']);
  });

  it('English headers, a scale to 10, percents without brackets, tabs of a stage that nobody configured', async () => {
    const tab = (...scores: number[][]): CellValue[][] => [
      ['Code', 'Innovation', 'Novelty 25%', 'Impact 75%', 'Total', 'Rank', 'Notes'],
      ['X1', 'Queue', scores[0]![0]!, scores[0]![1]!, scores[0]![0]! + scores[0]![1]!, 1, 'good'],
      ['X2', 'Courier', scores[1]![0]!, scores[1]![1]!, scores[1]![0]! + scores[1]![1]!, 2, ''],
    ];
    const host = await open({ 'Proposal - A': tab([8, 7], [6, 6]), 'Proposal - B': tab([9.5, 8], [10, 5]) });
    const answer = computeTwice(host);
    expect(codes(answer.findings)).toEqual(['SCALE_ASSUMED']);
    expect(answer.stages[0]).toMatchObject({ stage: 'Penilaian', judges: ['A', 'B'] });
    // A: 0.25·80 + 0.75·70 = 72.5; B: 0.25·95 + 0.75·80 = 83.75
    expect(ranking(answer)?.[0]).toEqual([1, 'X1', 78.125]);
    expect(rows(host, 'Kriteria')).toEqual([
      ['', 'Novelty', 25, 0, 10, ''],
      ['', 'Impact', 75, 0, 10, ''],
    ]);
    // A judge's name may be corrected: the tab is still known by its code.
    host.editCell('Juri', 'B2', 'Dr. Retno');
    expect(compute(host).ok).toBe(true);
  });

  it('one date and one number typed as text are findings, not the end of a criterion', async () => {
    const host = await open({
      J1: [HEADER, ['P-01', 'a', '8,5', 9], ['P-02', 'b', 7, new Date(Date.UTC(2023, 4, 8))], ['P-03', 'c', 6, 5]],
      J2: [HEADER, ['P-01', 'a', 8, 8], ['P-02', 'b', 7, 7], ['P-03', 'c', 6, 6]],
    });
    const answer = computeTwice(host);
    expect(answer.ok).toBe(false);
    expect(answer.findings).toMatchObject([
      { code: 'SCORE_TEXT_NUMBER', tab: 'J1', cell: 'C2' },
      { code: 'SCORE_IS_DATE', tab: 'J1', cell: 'D3' },
      { code: 'SCALE_ASSUMED' },
    ]);
    expect(column(host, 'Kriteria', 'Kriteria')).toEqual(['Kebaruan', 'Efektif']);
    host.editCell('J1', 'C2', 9);
    expect(codes(compute(host).findings)).toEqual(['SCORE_IS_DATE']);
  });

  it('a recusal is no word, and an entry that only one judge lists is not lost', async () => {
    const host = await open({
      J1: [HEADER, ['P-01', 'a', 'BK', 'BK'], ['P-02', 'b', 70, 70]],
      J2: [HEADER, ['P-01', 'a', 80, 80], ['P-02', 'b', 60, 70], ['P-03', 'c', 50, 50]],
    });
    const answer = computeTwice(host);
    expect(codes(answer.findings)).toEqual(
      expect.arrayContaining(['ROW_MISSING_ENTRY', 'JUDGE_RECUSED', 'SCALE_ASSUMED']),
    );
    expect(column(host, 'Peserta', 'Kode')).toEqual(['P-01', 'P-02', 'P-03']);
    host.editCell('J1', 'A4', 'P-03');
    host.editCell('J1', 'C4', 40);
    host.editCell('J1', 'D4', 40);
    expect(ranking(compute(host))).toEqual([
      [1, 'P-01', 80],
      [2, 'P-02', 67.5],
      [3, 'P-03', 45],
    ]);
  });

  it('a single judge tab beside tabs of other things', async () => {
    const host = await open({
      Sheet1: [
        ['Kode', 'Nama Inovasi', 'Nilai'],
        ['P-01', 'a', 70],
        ['P-02', 'b', 90],
      ],
      Jadwal: [
        ['Hari', 'Jam', 'Acara'],
        ['Senin', 9, 'Presentasi'],
      ],
      Anggaran: [
        ['Nama Inovasi', 'Biaya'],
        ['a', 5_000_000],
        ['b', 7_500_000],
      ],
    });
    const answer = computeTwice(host);
    expect(answer.stages[0]?.judges).toEqual(['Sheet1']);
    expect(ranking(answer)).toEqual([
      [1, 'P-02', 90],
      [2, 'P-01', 70],
    ]);
  });

  it('another name under a code is asked, and not warned of a second time', async () => {
    const sheet = (name: string): CellValue[][] => [
      HEADER,
      ['P-01', 'Antrean Ringkas', 80, 90],
      ['P-02', name, 70, 75],
    ];
    const host = await open({ J1: sheet('Posyandu Sore'), J2: sheet('Lumbung Mangrove'), J3: sheet('Posyandu Sore') });
    expect(validate(host).findings).toMatchObject([
      { code: 'UNDERSTANDING_OPEN', tab: 'J2', cell: 'B3' },
      { code: 'SCALE_ASSUMED' },
    ]);
  });

  it('scores beside their products, innovations of one name, weights in a line of text: the second day as the first', async () => {
    const names = ['Posyandu Sore', 'Antrean Ringkas', 'Posyandu Sore', 'Kurir Obat'];
    const offices = ['Puskesmas A', 'RSUD', 'Puskesmas B', 'Dinkes'];
    const scores = [80, 62, 95, 71];
    const rest = [60, 91, 70, 85];
    const order = (judge: number) => (judge === 1 ? [3, 2, 1, 0] : [0, 1, 2, 3]);
    const paired = (judge: number): CellValue[][] => [
      ['No', 'Nama Inovasi', 'OPD', 'Kebaruan', null, 'Efektif', null, 'Total'],
      [null, null, null, 'Skor', 'Nilai', 'Skor', 'Nilai', null],
      ...order(judge).map((at, row): CellValue[] => {
        const [one, other] = [scores[at]! * 0.7, rest[at]! * 0.3];
        return [row + 1, names[at]!, offices[at]!, scores[at]!, one, rest[at]!, other, one + other];
      }),
    ];
    const lined = (judge: number): CellValue[][] => [
      ['Bobot: Kebaruan 70%, Efektif 30%'],
      ['No', 'Nama Inovasi', 'OPD', 'Kebaruan', 'Efektif'],
      ...order(judge).map((at, row): CellValue[] => [row + 1, names[at]!, offices[at]!, scores[at]!, rest[at]!]),
    ];
    for (const sheet of [paired, lined]) {
      const host = await open({ 'Juri 1': sheet(0), 'Juri 2': sheet(1) });
      const answer = computeTwice(host);
      expect(answer.stages[0]?.ranking.map(({ name, institution, score }) => [name, institution, score])).toEqual([
        ['Posyandu Sore', 'Puskesmas B', 87.5],
        ['Kurir Obat', 'Dinkes', 75.2],
        ['Posyandu Sore', 'Puskesmas A', 74],
        ['Antrean Ringkas', 'RSUD', 70.7],
      ]);
      expect(rows(host, 'Kriteria').map((cells) => cells.slice(1, 3))).toEqual([
        ['Kebaruan', 70],
        ['Efektif', 30],
      ]);
    }
  });

  it('a judge who has not begun, and one whose header is misspelled, are missed rather than left out', async () => {
    const host = await open({
      ...plain,
      'Penilaian · J3': [HEADER, ['P-01', 'Antrean Ringkas', null, null]],
      'Penilaian · J4': [
        ['Kode', 'Nama Inovasi', 'Kebaruann', 'Efektif'],
        ['P-01', 'Antrean Ringkas', 80, 80],
      ],
    });
    const answer = computeTwice(host);
    expect(answer.ok).toBe(false);
    expect(answer.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'TAB_EMPTY', tab: 'Penilaian · J3' }),
        expect.objectContaining({ code: 'COLUMN_MISSING_CRITERION', tab: 'Penilaian · J4' }),
      ]),
    );
    expect(column(host, 'Juri', 'Kode')).toEqual(['J1', 'J2', 'J3', 'J4']);
  });
});

describe('some configuration', () => {
  it('keeps the entries there are, with all they say', async () => {
    const host = await open({ ...plain, Peserta: base.Peserta! });
    const answer = computeTwice(host);
    expect(answer.ok).toBe(true);
    expect(answer.stages[0]?.ranking[0]).toMatchObject({ code: 'P-01', institution: 'Puskesmas A' });
    expect(host.sheets().Peserta).toEqual(base.Peserta);
  });

  it('keeps criteria and settings, and understands entries and judges', async () => {
    const host = await open(withTabs({ Peserta: null, Juri: null }));
    const answer = computeTwice(host);
    expect(answer.findings).toEqual([]);
    expect(answer.stages[0]).toMatchObject({ cut: 1, judges: ['J1', 'J2'], ranking: [{ score: 83.5 }, {}, {}] });
  });

  it('keeps the judges, and takes no tab that is nobody’s', async () => {
    const host = await open({ ...plain, 'Penilaian · J9': base['Penilaian · J2']!, Juri: base.Juri! });
    expect(computeTwice(host).stages[0]?.judges).toEqual(['J1', 'J2']);
    expect(host.sheets().Juri).toEqual(base.Juri);
  });

  it('guesses nothing where there are several stages', async () => {
    const stages = [
      ['Tahap', 'Lolos'],
      ['Penilaian', 2],
      ['Presentasi', 1],
    ];
    const host = await open(withTabs({ Tahapan: stages, Kriteria: null }));
    const answer = compute(host);
    expect(answer.stages).toEqual([]);
    expect(answer.findings).toContainEqual(expect.objectContaining({ code: 'TAB_MISSING', tab: 'Kriteria' }));
    expect(Object.keys(host.sheets())).not.toContain('Kriteria');
  });
});

describe('nothing to understand', () => {
  it.each([
    ['an empty spreadsheet', { Sheet1: [] }],
    [
      'a list without scores',
      {
        Daftar: [
          ['Kode', 'Nama Inovasi'],
          ['P-01', 'a'],
        ],
      },
    ],
    [
      'two different tables',
      {
        A: [
          ['Kode', 'Mutu'],
          ['1', 5],
        ],
        B: [
          ['Kode', 'Dampak'],
          ['1', 5],
        ],
      },
    ],
  ] as [string, Tabs][])('%s: one error that says what would be understood', async (_, tabs) => {
    const host = await open(tabs);
    const { findings, stages } = compute(host);
    expect(stages).toEqual([]);
    expect(findings.filter((one) => one.code === 'TAB_MISSING')).toMatchObject([{ severity: 'error', tab: 'Peserta' }]);
    expect(findings.find((one) => one.code === 'TAB_MISSING')?.message).toContain('satu kolom angka');
    expect(Object.keys(host.sheets())).not.toContain('Kriteria');
  });
});

describe('what it costs', () => {
  it('one content read a tab; a configured workbook none more than its own', async () => {
    const configured = await open(
      withTabs({
        Catatan: [
          ['Kode', 'Kebaruan'],
          ['P-01', 5],
        ],
      }),
    );
    validate(configured);
    expect(configured.cost().calls['Range.getValues']).toBe(6);
    const host = await open({ ...plain, Catatan: [['rapat hari Senin']], Rekap: [['Kode'], ['x']] });
    validate(host);
    // The recapitulation too: its totals may tell the weights.
    expect(host.cost().calls['Range.getValues']).toBe(4);
  });
});

describe('where the competition stands', () => {
  const state = (host: Host) => {
    const reply = host.call('getState');
    expect(problemOf(reply)).toBeNull();
    return (reply as { answer: { begun: boolean; presets: unknown[] } }).answer;
  };

  it.each([
    ['judge tabs alone', plain, true],
    ['any table of somebody’s', { Daftar: [['apa saja']] }, true],
    ['a form’s responses beside a table of somebody’s', { 'Form Responses 1': [['Nama']], Daftar: [['x']] }, true],
    ['an empty first sheet', { Sheet1: [] }, false],
    ['a set-up that was interrupted', { Sheet1: [], Pengaturan: base.Pengaturan!, Kriteria: base.Kriteria! }, false],
    ['a complete set-up', { Kriteria: [['Kriteria']], Peserta: [['Kode']], Juri: [['Kode', 'Nama']] }, true],
    ['entries before the judges are known', { Peserta: base.Peserta! }, true],
  ] as [string, Tabs, boolean][])('%s', async (_, tabs, begun) => {
    const answer = state(await open(tabs));
    expect(answer.begun).toBe(begun);
    expect(answer.presets.length > 0).toBe(!begun);
  });

  it('reads no judge tab for it', async () => {
    const host = await open(plain);
    state(host);
    expect(host.cost().calls['Range.getValues']).toBeUndefined();
  });
});
