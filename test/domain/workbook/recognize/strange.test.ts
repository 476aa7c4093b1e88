// Strange but real score sheets, each read whole: what it weighs, what it asks, and that no entry is lost.
import type { QuestionKind } from '../../../../src/domain/validation/inference/question';
import { readWorkbook } from '../../../../src/use-cases/reading/read-workbook';
import { type CellValue, openSpreadsheet } from '../corpus/spreadsheet';
import { NAMES, SCORES } from '../sample';

const CRITERIA = ['Kebaruan', 'Efektif', 'Manfaat'];
const HEAD = ['No', 'Nama Inovasi', ...CRITERIA];
type Rows = CellValue[][];
type Shape = { head?: Rows; row?: (scores: number[], at: number, judge: number) => CellValue[]; below?: Rows };

/** Two judges, whose scores differ by one. */
const judges = ({ head = [HEAD], row = (scores) => scores, below = [] }: Shape) =>
  [0, 1].map((judge) => ({
    name: `Juri ${judge + 1}`,
    isHidden: false,
    cells: [
      ...head,
      ...SCORES.map((scores, at) => [
        at + 1,
        NAMES[at] ?? '',
        ...row(
          scores.map((score) => score - judge),
          at,
          judge,
        ),
      ]),
      ...below,
    ],
  }));

function reading(tabs: { name: string; isHidden: boolean; cells: Rows }[]) {
  openSpreadsheet(tabs);
  const { competition, questions } = readWorkbook();
  return {
    weights: competition.criteria.map(({ weight }) => weight),
    entries: competition.entries.map(({ name }) => name),
    asks: questions.map((one): [QuestionKind, unknown] => [
      one.kind,
      one.kind === 'WEIGHTS' ? one.params.from : one.kind === 'COLUMN' ? one.params.doubt : null,
    ]),
  };
}
const read = (shape: Shape) => reading(judges(shape));

describe('read without a question', () => {
  it.each<[string, Shape, number[]]>([
    ['weights in brackets under the names', { head: [HEAD, ['', '', '(50%)', '(30%)', '(20%)']] }, [50, 30, 20]],
    ['weights behind a letter', { head: [HEAD, ['', '', 'B = 50', 'B = 30', 'B = 20']] }, [50, 30, 20]],
    ['multipliers with a sign', { head: [HEAD, ['', '', 'x5', 'x3', 'x2']] }, [5, 3, 2]],
    [
      'weights in the row of the entries’ headers',
      {
        head: [
          ['No', 'Nama Inovasi', '50%', '30%', '20%'],
          ['', '', ...CRITERIA],
        ],
      },
      [50, 30, 20],
    ],
    ['a row called per cents over the header', { head: [['', 'Persentase', 50, 30, 20], HEAD] }, [50, 30, 20]],
    ['maxima without a label', { head: [HEAD, ['', '', 100, 100, 100]] }, [1, 1, 1]],
    [
      'column numbers with a sum',
      {
        head: [
          [...HEAD, 'Total'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6) = 3+4+5'],
        ],
        row: (own) => [...own, own.reduce((sum, one) => sum + one, 0)],
      },
      [1, 1, 1],
    ],
    ['column letters', { head: [HEAD, ['a', 'b', 'c', 'd', 'e']] }, [1, 1, 1]],
    [
      'a line that says what the codes of the criteria mean',
      {
        head: [
          ['K1 = Kebaruan (50%), K2 = Efektif (30%), K3 = Manfaat (20%)'],
          ['No', 'Nama Inovasi', 'K1', 'K2', 'K3'],
        ],
      },
      [50, 30, 20],
    ],
    [
      'points out of the weights',
      {
        head: [['No', 'Nama Inovasi', 'Kebaruan (50%)', 'Efektif (30%)', 'Manfaat (20%)']],
        row: ([a = 0, b = 0, c = 0]) => [a / 2, b / 4, c / 5],
      },
      [50, 30, 20],
    ],
    [
      'two rows of headers, and a list of weights apart from them',
      {
        head: [
          ['No', 'Nama Inovasi', 'Substansi', 'Dampak', 'Penyajian'],
          ['', '', ...CRITERIA, '', 'Kriteria', 'Bobot'],
        ],
        row: (own, at) => [...own, ...(at < 3 ? ['', CRITERIA[at] ?? '', `${[50, 30, 20][at]}%`] : [])],
      },
      [50, 30, 20],
    ],
    ['an example numbered zero', { head: [HEAD, [0, 'CONTOH', 80, 80, 80]] }, [1, 1, 1]],
    [
      'the lowest score behind',
      { head: [[...HEAD, 'Nilai Terendah']], row: (own) => [...own, Math.min(...own)] },
      [1, 1, 1],
    ],
  ])('%s', (_, shape, weights) => {
    expect(read(shape)).toEqual({ weights, entries: NAMES, asks: [] });
  });
});

describe('asked', () => {
  const sum = (own: number[]): number => own.reduce((all, one) => all + one, 0);
  it.each<[string, Shape, [QuestionKind, unknown]]>([
    ['multipliers without a label', { head: [HEAD, ['', '', 5, 3, 2.5]] }, ['WEIGHTS', 'row']],
    [
      'scales of two kinds',
      {
        head: [['No', 'Nama Inovasi', 'Kebaruan (0-100)', 'Efektif (0-100)', 'Manfaat (1-10)']],
        row: ([a = 0, b = 0, c = 0]) => [a, b, c / 10],
      },
      ['WEIGHTS', 'maxima'],
    ],
    [
      'a grade by the sum',
      { head: [[...HEAD, 'Bintang']], row: (own) => [...own, Math.floor(sum(own) / 12)] },
      ['COLUMN', 'grade'],
    ],
    ['a column of dashes', { head: [[...HEAD, 'Kolaborasi']], row: (own) => [...own, '-'] }, ['COLUMN', 'blank']],
    [
      'a judge on another scale',
      { row: (own, _, judge) => own.map((one) => (judge === 1 ? one / 10 : one)) },
      ['SCALES', null],
    ],
    [
      'another table below, with other criteria',
      {
        below: [
          [],
          ['No', 'Nama Inovasi', 'Rasa', 'Tampilan', 'Gizi'],
          [1, 'Lele Mandiri', 70, 80, 66],
          [2, 'Rumah Batik', 65, 88, 90],
        ],
      },
      ['OTHER_TABLE', null],
    ],
    [
      'another table beside, with other criteria',
      {
        head: [[...HEAD, 'No', 'Nama Peserta', 'Rasa', 'Gizi']],
        row: (own, at) => [...own, at + 1, `Warung ${at}`, own[1] ?? 0, own[0] ?? 0],
      },
      ['SIDE_BY_SIDE', null],
    ],
    ['one judge for two tabs', { head: [['Nama Juri: Bu Retno'], HEAD] }, ['ODD_TAB', null]],
  ])('%s', (_, shape, asked) => {
    expect(read(shape).asks).toContainEqual(asked);
  });

  it('weights on another tab, beside longer names', () => {
    const cells: Rows = [
      ['Kriteria', 'Bobot'],
      ['Aspek Kebaruan', 50],
      ['Aspek Efektif', 30],
      ['Aspek Manfaat', 20],
    ];
    const tabs = [...judges({}), { name: 'Bobot', isHidden: false, cells }];
    expect(reading(tabs).asks).toEqual([['WEIGHTS', 'elsewhere']]);
  });

  it('judges’ tabs with other criteria: perhaps another competition', () => {
    const others = judges({ head: [['No', 'Nama Inovasi', 'Rasa', 'Gizi', 'Harga']] });
    const tabs = [...judges({}), ...others.slice(1).map((tab) => ({ ...tab, name: 'Juri Tumpeng' }))];
    expect(reading(tabs).asks).toEqual([['ODD_TAB', null]]);
  });

  it('judges who are weighed', () => {
    const tabs = judges({}).map((tab, at) => ({ ...tab, name: `${tab.name} (${[60, 40][at]}%)` }));
    expect(reading(tabs).asks).toEqual([['JUDGE_WEIGHTS', null]]);
  });

  it('the table’s own weights may stay where a line of text gives others', () => {
    const text = ['Bobot: Kebaruan 40%, Efektif 40%, Manfaat 20%'];
    openSpreadsheet(
      judges({ head: [text, ['No', 'Nama Inovasi', 'Kebaruan (50%)', 'Efektif (30%)', 'Manfaat (20%)']] }),
    );
    expect(readWorkbook().questions).toMatchObject([{ options: ['written', 'table', 'equal'], default: null }]);
  });
});

it('a constant criterion called “Jumlah …” counts on a tab that judges share', () => {
  const names = ['Kebersihan', 'Jumlah Peserta', 'Dampak'];
  const head = [['No', 'Nama Inovasi', ...[1, 2].flatMap((judge) => names.map((name) => `Juri ${judge} - ${name}`))]];
  const row = ([a = 0, b = 0, c = 0]: number[]): CellValue[] => [a, 80, c, b, 80, a];
  const [shared] = judges({ head, row });
  openSpreadsheet([{ name: 'Penilaian', isHidden: false, cells: shared?.cells ?? [] }]);
  expect(readWorkbook().competition.criteria.map(({ name }) => name)).toEqual(names);
});

it('points out of the weights are points', () => {
  const head = [['No', 'Nama Inovasi', 'Kebaruan (50%)', 'Efektif (30%)', 'Manfaat (20%)']];
  openSpreadsheet(judges({ head, row: ([a = 0, b = 0, c = 0]) => [a / 2, b / 4, c / 5] }));
  expect(readWorkbook().competition.criteria.map(({ max }) => max)).toEqual([50, 30, 20]);
});

it('every column and row of a tab is explained', () => {
  const head = [
    ['PENILAIAN LOMBA INOVASI'],
    ['No', 'Nama Inovasi', 'OPD', ...CRITERIA, 'Jumlah', 'Rank', '', 'Catatan'],
    ['', 'Bobot', '', 1, 1, 1],
  ];
  const total = (at: number): number => (SCORES[at] ?? []).reduce((all, one) => all + one, 0);
  const rank = (at: number): number => 1 + SCORES.filter((_, other) => total(other) > total(at)).length;
  const row = (own: number[], at: number): CellValue[] => [
    'Dinas A',
    ...own,
    own.reduce((all, one) => all + one, 0),
    rank(at),
    'ya',
    'baik',
  ];
  openSpreadsheet(judges({ head, row, below: [['', 'Catatan: nilai 0-100']] }));
  const { facts, questions } = readWorkbook();
  expect(questions).toEqual([]);
  const told = facts.flatMap((fact) =>
    fact.kind === 'PASSED_COLUMN'
      ? [fact.params.header]
      : fact.kind === 'ENTRY_COLUMNS'
        ? Object.values(fact.params.headers)
        : fact.kind === 'CRITERIA'
          ? fact.params.names
          : fact.kind === 'PASSED_ROW'
            ? [`row ${fact.params.row}`]
            : [],
  );
  const columns = ['No', 'Nama Inovasi', 'OPD', ...CRITERIA, 'Jumlah', 'Rank', 'I', 'Catatan'];
  expect([...told].sort()).toEqual([...columns, 'row 3', 'row 10'].sort());
});

describe('numbers that begin again in each division', () => {
  const line = (scores: number[], at: number): CellValue[] => [
    (at % 3) + 1,
    NAMES[at] ?? '',
    at < 3 ? 'OPD' : 'Kelurahan',
    ...scores,
  ];
  const head = ['No. Peserta', 'Nama Inovasi', 'Kategori', ...CRITERIA];
  const tab = (name: string, from: number, to: number) => ({
    name,
    isHidden: false,
    cells: [head, ...SCORES.map(line).slice(from, to)],
  });
  const categories = () => readWorkbook().competition.entries.map((one) => [one.name, one.category]);
  const wanted = NAMES.map((name, at) => [name, at < 3 ? 'OPD' : 'Kelurahan']);

  it('on one tab are two categories', () => {
    openSpreadsheet([tab('Juri 1', 0, 6), tab('Juri 2', 0, 6)]);
    expect(readWorkbook().questions).toEqual([]);
    expect(categories()).toEqual(wanted);
  });

  it('with judges of their own are asked once, and have winners of their own', () => {
    openSpreadsheet([tab('Ani', 0, 3), tab('Budi', 0, 3), tab('Citra', 3, 6), tab('Dodi', 3, 6)]);
    const { questions, competition } = readWorkbook();
    expect(questions).toMatchObject([
      { kind: 'DIVISIONS', params: { categories: ['OPD', 'Kelurahan'] }, default: 'own' },
    ]);
    expect(competition.settings).toMatchObject({ missing: 'assigned', winnersPerCategory: true });
    expect(categories()).toEqual(wanted);
  });

  it.each([
    ['before the judge', (division: string, judge: string) => `${division} - ${judge}`],
    ['behind the judge', (division: string, judge: string) => `${judge} ${division}`],
  ])('that the names of the tabs say %s, with the same judges in each', (_, named) => {
    const own = (division: string, judge: string, from: number, to: number) => {
      const rows = [head, ...SCORES.map(line).slice(from, to)].map(([number, name, , ...scores]) => [
        number === 'No. Peserta' ? 'No' : (number ?? ''),
        name ?? '',
        ...scores,
      ]);
      return { name: named(division, judge), isHidden: false, cells: rows };
    };
    openSpreadsheet([
      ...['Juri 1', 'Juri 2'].map((judge) => own('OPD', judge, 0, 3)),
      ...['Juri 1', 'Juri 2'].map((judge) => own('Kelurahan', judge, 3, 6)),
    ]);
    expect(readWorkbook().questions.map(({ kind }) => kind)).toEqual(['DIVISIONS']);
    expect(categories()).toEqual(wanted);
  });

  it('one code that comes back is a slip, and asked about', () => {
    const cells = [head, ...SCORES.map((scores, at) => [at === 5 ? 1 : at + 1, ...line(scores, at).slice(1)])];
    openSpreadsheet(['Juri 1', 'Juri 2'].map((name) => ({ name, isHidden: false, cells })));
    expect(readWorkbook().questions.map(({ kind }) => kind)).toEqual(['NAMES', 'NAMES']);
  });
});

it('those who are judged in the headers are no criteria', () => {
  const head = [['No', 'Unsur', 'Puskesmas A', 'Puskesmas B', 'Puskesmas C']];
  openSpreadsheet(judges({ head }));
  expect(readWorkbook().findings).toMatchObject([{ code: 'TAB_MISSING', params: { why: { reason: 'turned' } } }]);
});

it('a list of single scores with the weight of each', () => {
  const cells: Rows = [
    ['Juri', 'Nama Inovasi', 'Kriteria', 'Bobot', 'Nilai'],
    ...['Ani', 'Budi'].flatMap((judge, by) =>
      SCORES.flatMap((scores, at) =>
        scores.map((score, of) => [judge, NAMES[at] ?? '', CRITERIA[of] ?? '', [50, 30, 20][of] ?? 0, score - by]),
      ),
    ),
  ];
  expect(reading([{ name: 'Data', isHidden: false, cells }])).toEqual({
    weights: [50, 30, 20],
    entries: NAMES,
    asks: [],
  });
});
