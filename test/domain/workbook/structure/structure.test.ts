// What every row and column of strangers' tabs is, and what is asked of it.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { type KnownCompetition, structuresOf, type TabStructure } from '../../../../src/domain/workbook/structure';
import { gridOf } from '../grids';
import { NAMES, SCORES } from '../sample';

const NOTHING: KnownCompetition = {
  hasCriteria: false,
  isCriterion: () => false,
  isEntry: () => false,
} as unknown as KnownCompetition;
const all = (tabs: Record<string, Cell[][]>, answers: Record<string, string> = {}): TabStructure[] => [
  ...structuresOf(
    Object.entries(tabs).map(([tab, rows]) => gridOf(tab, rows)),
    NOTHING,
    new Map(Object.entries(answers)),
  ).values(),
];
const one = (...rows: Cell[][]): TabStructure => all({ 'Juri 1': rows })[0]!;
const rolesOf = ({ columns }: TabStructure) => columns.map(({ role }) => role);
const doubtsOf = ({ columns }: TabStructure) =>
  columns.flatMap(({ header, doubt }) => (doubt === null ? [] : [[header, doubt.doubt]]));

const HEAD: Cell[] = ['No', 'Nama Inovasi', 'Kebaruan', 'Efektif', 'Manfaat'];
const lines = (more: (scores: readonly number[], row: number) => Cell[] = () => []): Cell[][] =>
  NAMES.map((name, row) => [row + 1, name, ...SCORES[row]!, ...more(SCORES[row]!, row)]);
const plain = (more: (scores: readonly number[], row: number) => Cell[] = () => []): Cell[][] =>
  lines(more).map((cells) => cells.slice(1));
const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);
const ENTRY = ['number', 'name', 'criterion', 'criterion', 'criterion'];

describe('rows', () => {
  const rowsOf = (...below: Cell[][]) => one(HEAD, ...below).rows.slice(1);

  it('entries, column numbers, an example, weights and maxima under the header', () => {
    expect(
      rowsOf(
        [1, 2, 3, 4, 5],
        ['', 'Bobot', '40%', '30%', '30%'],
        ['', 'Nilai Maksimal', 100, 100, 100],
        ['', 'Contoh Pengisian', 90, 90, 90],
        ...lines(),
      ),
    ).toEqual(['numbers', 'weight', 'maximum', 'example', ...NAMES.map(() => 'entry')]);
    expect(rowsOf(['(1)', '(2)', '(3)', '(4)', '(5)'], ...lines())[0]).toBe('numbers');
  });

  it('statistics by their label, wherever it stands', () => {
    const found = rowsOf(
      ...lines(),
      ['', 'Rata-rata', 1, 2, 3],
      ['Jumlah', '', 4, 5, 6],
      ['', 'Standar Deviasi', 7, 8, 9],
      ['', 'Jumlah Peserta', 6, 6, 6],
      ['', 'n', 6, 6, 6],
    );
    expect(found.slice(6)).toEqual(['statistic', 'statistic', 'statistic', 'statistic', 'statistic']);
  });

  it('statistics by their numbers, where neither a code nor a number marks an entry', () => {
    const highest = [0, 1, 2].map((column) => Math.max(...SCORES.map((scores) => scores[column]!)));
    expect(rowsOf(...lines(), ['', '', ...highest]).slice(6)).toEqual(['statistic']);
    expect(rowsOf(...lines(), [7, 'Kampung Hijau', ...highest]).slice(6)).toEqual(['entry']);
  });

  it('a hidden column that would be a criterion is asked, on workbooks whose criteria nobody has listed', () => {
    const grids = [gridOf('Juri 1', [HEAD, ...lines()])];
    const asks = (known = NOTHING, answers: Record<string, string> = {}) =>
      structuresOf(grids, known, new Map(Object.entries(answers)), (tab, column) => tab === 'Juri 1' && column === 3)
        .get('Juri 1')!
        .questions.map(({ id, params }) => [id, 'doubt' in params && params.doubt]);
    expect(asks()).toEqual([['column/efektif', 'hidden']]);
    expect(asks(NOTHING, { 'column/efektif': 'criterion' })).toEqual([]);
    expect(asks({ ...NOTHING, hasCriteria: true, isCriterion: () => true })).toEqual([]);
  });

  it('names that read like sums, weights or examples are asked where the numbers do not bear them out', () => {
    const odd: Cell[][] = [
      ['Total', 71, 82, 93],
      ['Bobot', 81, 62, 70],
      ['Contoh Pelayanan Prima', 66, 77, 88],
    ];
    const tabs = { 'Juri 1': [HEAD.slice(1), ...plain(), ...odd], 'Juri 2': [HEAD.slice(1), ...plain(), ...odd] };
    const ids = (answers?: Record<string, string>) =>
      all(tabs, answers).flatMap((tab) => tab.questions.map(({ id }) => id));
    const rows = ['row/total', 'row/bobot', 'row/contohpelayananprima'];
    expect(new Set(ids())).toEqual(new Set(rows));
    const said = { 'row/total': 'entry', 'row/bobot': 'entry', 'row/contohpelayananprima': 'ignore' };
    expect(ids(said)).toEqual([]);
    expect(all(tabs, said).map((tab) => tab.rows.slice(7))).toEqual(Array(2).fill(['entry', 'entry', 'example']));
    const sums: Cell[][] = [
      ['Total', ...[0, 1, 2].map((column) => sum(SCORES.map((scores) => scores[column]!)))],
      ['Bobot', 40, 30, 30],
    ];
    const plainSums = all({
      'Juri 1': [HEAD.slice(1), ...plain(), ...sums],
      'Juri 2': [HEAD.slice(1), ...plain(), ...odd],
    });
    expect(plainSums[0]!.rows.slice(7)).toEqual(['statistic', 'weight']);
    expect(plainSums[0]!.questions).toEqual([]);
  });

  it('and are what they say where the numbers do, be it of two entries or one criterion', () => {
    const head = HEAD.slice(1);
    const [first, second] = plain();
    const total: Cell[] = ['Total', 142, 159, 168];
    expect(one(head, first!, second!, total).rows.slice(1)).toEqual(['entry', 'entry', 'statistic']);
    const single = plain().map((cells) => cells.slice(0, 2));
    expect(one(head.slice(0, 2), ...single, ['Jumlah', 449]).rows.slice(7)).toEqual(['statistic']);
    expect(one(head, first!, second!, ['', 80, 71, 93]).rows.slice(1)).toEqual(['entry', 'entry', 'entry']);
  });

  it('a criterion that nobody has scored yet names no entries, though a signature stands below it', () => {
    const tab = (): Cell[][] => [
      ['Kode', 'Unit Kerja', 'Substansi (60%)', 'Penyajian (40%)'],
      ['', '', 'Novelty', 'Impact'],
      ...NAMES.map((name, at): Cell[] => [`A/${at + 1}`, name, SCORES[at]![0]!, '']),
      [],
      ['', '', '', 'Pasuruan, 7 Desember 2023'],
      ['', '', '', 'Dewan Juri'],
    ];
    const found = all({ 'Juri 1': tab(), 'Juri 2': tab() });
    expect(found.map(rolesOf)).toEqual(Array(2).fill(['code', 'name', 'criterion', 'criterion']));
  });

  it('a list of winners beneath the table is none of its rows', () => {
    const winners: Cell[][] = [
      [],
      ['', 'Tiga terbaik'],
      ['Juara', 'Nama Inovasi', 'Nilai'],
      [1, NAMES[2]!, 240],
      [2, NAMES[0]!, 244],
    ];
    expect(rowsOf(...lines(), ...winners).slice(6)).toEqual(['blank', 'note', 'note', 'note', 'note']);
    // With its scores it is the entry twice.
    expect(rowsOf(...lines(), [], [1, NAMES[2]!, 80, 70, 90]).slice(7)).toEqual(['entry']);
  });

  it('a name alone that equals a statistic is asked, unless it is an entry of another tab', () => {
    const head = HEAD.slice(1);
    const mean = [0, 1, 2].map(
      (column) => Math.round((SCORES.reduce((total, scores) => total + scores[column]!, 0) / 6) * 100) / 100,
    );
    const rows = [head, ...plain(), ['Kampung Hijau', ...mean]];
    const [alone] = all({ 'Juri 1': rows });
    expect(alone?.questions).toMatchObject([
      { kind: 'ROW', params: { label: 'Kampung Hijau', row: 8, doubt: 'statistic' }, default: null },
    ]);
    const [id] = alone!.questions.map((question) => question.id);
    const [out] = all({ 'Juri 1': rows }, { [id!]: 'ignore' });
    expect([out?.rows[7], out?.questions]).toEqual(['left-out', []]);
    const [kept] = all({ 'Juri 1': rows }, { [id!]: 'entry' });
    expect([kept?.rows[7], kept?.questions]).toEqual(['entry', []]);
    const [beside] = all({ 'Juri 1': rows, 'Juri 2': [head, ['Kampung Hijau', 50, 60, 70], ...plain()] });
    expect([beside?.rows[7], beside?.questions]).toEqual(['entry', []]);
  });

  it('sections, titles and headers in between', () => {
    const [first, ...rest] = lines();
    const found = rowsOf(['A. PERANGKAT DAERAH'], first!, ['B. UPTD'], [], ['LEMBAR (LANJUTAN)'], HEAD, ...rest);
    expect(found.slice(0, 7)).toEqual(['section', 'entry', 'section', 'blank', 'note', 'header', 'entry']);
  });

  it('notes and signatures, but not an entry that nobody has scored', () => {
    const found = rowsOf(
      ...lines(),
      [7, 'Kampung Hijau'],
      [],
      ['', 'Mengetahui,', '', 'Pasuruan, 7 Desember 2023'],
      ['Ketua'],
      ['', 'NIP 19700101'],
    );
    expect(found.slice(6)).toEqual(['entry', 'blank', 'note', 'note', 'note']);
    const coded = one(
      ['Kode', ...HEAD.slice(1)],
      ...lines().map(([number, ...cells]): Cell[] => [`P-0${number}`, ...cells]),
      ['P-07', 'Kampung Hijau'],
      ['Mengetahui,'],
    );
    expect(coded.rows.slice(-2)).toEqual(['entry', 'note']);
  });

  it('signatures do not hide a criterion', () => {
    const below: Cell[][] = ['Juri,', 'Bu Retno', 'NIP 1', 'Panitia', 'Pak Budi', 'NIP 2', 'Kota', 'Tanggal'].map(
      (text) => ['', '', text],
    );
    expect(rolesOf(one(HEAD, ...lines(), ...below))).toEqual(ENTRY);
  });
});

describe('columns', () => {
  it('sums, means, weighted sums, percentages and ranks whatever they are called', () => {
    const rank = (row: number): number => 1 + SCORES.filter((scores) => sum(scores) > sum(SCORES[row]!)).length;
    const weighted = ([a = 0, b = 0, c = 0]: readonly number[]): number =>
      Math.round((0.5 * a + 0.3 * b + 0.2 * c) * 100) / 100;
    const of = (header: string, value: (scores: readonly number[], row: number) => number) =>
      rolesOf(one([...HEAD, header], ...lines((scores, row) => [value(scores, row)])))[5];
    for (const header of ['Jumlah', 'Σ', 'Hasil', 'Kolom Z']) expect(of(header, sum)).toBe('sum');
    expect(of('Rata2', (scores) => sum(scores) / 3)).toBe('mean');
    expect(of('Nilai (%)', (scores) => Math.round((sum(scores) / 0.03) * 1) / 100)).toBe('mean');
    expect(of('Skor x Bobot', weighted)).toBe('weighted');
    expect(of('Kolom Z', weighted)).toBe('weighted');
    for (const header of ['Peringkat', 'Urutan Juara', 'Kolom Z'])
      expect(of(header, (_, row) => rank(row))).toBe('rank');
    expect(of('Nilai Tertinggi', (scores) => Math.max(...scores))).not.toBe('sum');
  });

  it('one product a criterion, and their sum', () => {
    const head = ['Nama Inovasi', 'Kebaruan', 'NB', 'Efektif', 'NB', 'NA'];
    const rows = NAMES.map((name, row): Cell[] => {
      const [a = 0, b = 0] = SCORES[row]!;
      return [name, a, a * 0.6, b, b * 0.4, a * 0.6 + b * 0.4].map((cell) =>
        typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell,
      );
    });
    expect(rolesOf(one(head, ...rows)).map((role) => role === 'criterion')).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('row numbers, years, amounts, words', () => {
    const found = one(
      ['No', 'Nama Inovasi', 'No. Undian', 'Anggaran (Rp)', 'Kebaruan', 'Efektif', 'Catatan'],
      ...NAMES.map((name, row): Cell[] => [
        row + 1,
        name,
        ((row * 5) % 7) + 1,
        5_000_000 + row * 9,
        ...SCORES[row]!.slice(0, 2),
        'baik',
      ]),
    );
    expect(rolesOf(found)).toEqual(['number', 'name', 'number', 'large', 'criterion', 'criterion', 'text']);
    expect(found.view.values[0]).toEqual(['', 'Nama Inovasi', '', '', 'Kebaruan', 'Efektif', 'Catatan']);
  });

  it.each<[string, (scores: readonly number[], row: number) => Cell, string]>([
    ['', (scores) => scores[0]! - 3, 'unnamed'],
    ['Jumlah', (_, row) => 150 + row * row, 'sum-misfit'],
    ['Durasi', (_, row) => 7 + (row % 3), 'matter'],
    ['Peringkat', (_, row) => 40 + row, 'matter'],
    ['Dampak', () => '', 'blank'],
    ['Hadir', (_, row) => row % 2 === 0, 'not-numbers'],
  ])('asks of “%s”', (header, cell, doubt) => {
    const found = one([...HEAD, header], ...lines((scores, row) => [cell(scores, row)]));
    expect(doubtsOf(found).map(([, what]) => what)).toEqual([doubt]);
    expect(found.questions).toMatchObject([{ kind: 'COLUMN', cell: 'F1', params: { header, column: 'F', doubt } }]);
    const id = found.questions[0]!.id;
    const rows = [[...HEAD, header], ...lines((scores, row) => [cell(scores, row)])];
    const [criterion] = all({ 'Juri 1': rows }, { [id]: 'criterion' });
    expect([rolesOf(criterion!)[5], criterion?.questions]).toEqual(['criterion', []]);
    const [ignored] = all({ 'Juri 1': rows }, { [id]: 'ignore' });
    expect([rolesOf(ignored!)[5], ignored?.questions]).toEqual(['left-out', []]);
    expect(ignored?.view.values.every((cells) => cells[5] === '')).toBe(true);
  });

  it.each(['Durasi', 'Hasil', 'Jumlah Peserta'])('“%s” among scores like the others is a criterion', (header) => {
    const found = one(
      [...HEAD, header, 'Dampak'],
      ...lines((scores, row) => [91 - 5 * row + (row % 2) * 9, scores[1]! - 4 + row]),
    );
    expect(rolesOf(found)[5]).toBe('criterion');
    expect(found.questions).toEqual([]);
  });

  it('a weight or a maximum makes a blank column a criterion, and unreadable cells do not unmake one', () => {
    for (const header of ['Dampak (30%)', 'Dampak (maks 30)']) {
      const found = one(
        [...HEAD.map((text, index) => (index > 1 ? `${text}${header.slice(6)}` : text)), header],
        ...lines(() => ['']),
      );
      expect([rolesOf(found)[5], found.questions]).toEqual(['criterion', []]);
    }
    for (const cell of ['#REF!', '80/100', '80 poin', '4 - Baik', { date: '2023-05-08T00:00:00' }]) {
      expect(rolesOf(one([...HEAD, 'Dampak'], ...lines(() => [cell])))[5]).toBe('criterion');
    }
  });

  it('what sums up on one tab only, with too few rows to tell, is asked of all', () => {
    const few = (of: (scores: readonly number[], row: number) => number): Cell[][] => [
      ['Nama Inovasi', 'Kebaruan', 'Efektif', 'Kolom Z'],
      ...SCORES.slice(0, 3).map((scores, row): Cell[] => [NAMES[row]!, scores[0]!, scores[1]!, of(scores, row)]),
    ];
    const [found] = all({ 'Juri 1': few(([a = 0, b = 0]) => a + b) });
    expect(doubtsOf(found!)).toEqual([['Kolom Z', 'sum-somewhere']]);
  });
});

describe('entries', () => {
  it.each(['OPD', 'Puskesmas', 'Kampung Tematik', 'Nama Tim', 'Gagasan Unggulan'])('named by “%s”', (header) => {
    const tabs = {
      'Juri 1': [['No', header, ...HEAD.slice(2)], ...lines()],
      'Juri 2': [['No', header, ...HEAD.slice(2)], ...lines().reverse()],
    };
    for (const found of all(tabs as Record<string, Cell[][]>)) expect(rolesOf(found)).toEqual(ENTRY);
  });

  it('an institution beside the name stays one; alone beside a code it is the name', () => {
    const beside = one(
      ['Kode', 'Nama Inovasi', 'OPD', 'Kebaruan', 'Efektif'],
      ...NAMES.map((name, row): Cell[] => [`P-0${row}`, name, 'Dinas A', ...SCORES[row]!.slice(0, 2)]),
    );
    expect(rolesOf(beside).slice(0, 3)).toEqual(['code', 'name', 'institution']);
    const alone = one(
      ['Kode', 'OPD', 'Kebaruan', 'Efektif'],
      ...NAMES.map((name, row): Cell[] => [`P-0${row}`, name, ...SCORES[row]!.slice(0, 2)]),
    );
    expect(rolesOf(alone).slice(0, 2)).toEqual(['code', 'name']);
  });

  it('sections are a category in the view', () => {
    const [first, ...rest] = lines();
    const { view } = one(HEAD, ['A. PERANGKAT DAERAH'], first!, ['B. UPTD'], ...rest);
    expect(view.values.map((cells) => cells[cells.length - 1])).toEqual([
      'Kategori',
      '',
      'PERANGKAT DAERAH',
      '',
      ...rest.map(() => 'UPTD'),
    ]);
  });

  it('nothing of the tabs that the add-on wrote, or that have no header', () => {
    expect(
      all({
        Kosong: [['']],
        Angka: [
          [1, 2],
          [3, 4],
        ],
      }),
    ).toEqual([]);
  });
});

it('a tab whose first criterion nobody has scored has the header of the others', () => {
  const rows = (isBlank: boolean): Cell[][] => [
    ['No', 'Nama Inovasi', 'Substansi', '', 'Penyajian', 'Paraf'],
    ['', '', ...HEAD.slice(2), ''],
    ...NAMES.map((name, row): Cell[] => [row + 1, name, isBlank ? '' : SCORES[row]![0]!, ...SCORES[row]!.slice(1), '']),
  ];
  const [first] = all({ 'Juri 1': rows(true), 'Juri 2': rows(false), 'Juri 3': rows(false) });
  expect(rolesOf(first!).slice(0, 5)).toEqual(ENTRY);
  expect([first!.headerRow, first!.questions]).toEqual([1, []]);
});

it('a mean beside an amount is a mean, not a weighted sum', () => {
  const found = one(
    ['Nama Inovasi', 'Anggaran (Rp)', 'Kebaruan', 'Efektif', 'Rata2'],
    ...NAMES.map((name, row): Cell[] => {
      const [a = 0, b = 0] = SCORES[row]!;
      return [name, 5_000_000 + row * row * 31_000, a, b, (a + b) / 2];
    }),
  );
  expect(rolesOf(found)).toEqual(['name', 'large', 'criterion', 'criterion', 'mean']);
});
