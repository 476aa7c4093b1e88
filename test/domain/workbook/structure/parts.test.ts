// Several numbers a criterion: its score, its weight, the score times the weight; and weights in columns of their own.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { type KnownCompetition, structuresOf, type TabStructure } from '../../../../src/domain/workbook/structure';
import { gridOf } from '../grids';
import { NAMES, SCORES } from '../sample';

const NOTHING: KnownCompetition = {
  hasCriteria: false,
  isCriterion: () => false,
  isMisspelled: () => false,
  isEntry: () => false,
};
const all = (tabs: Record<string, Cell[][]>, answers: Record<string, string> = {}): TabStructure[] => [
  ...structuresOf(
    Object.entries(tabs).map(([tab, rows]) => gridOf(tab, rows)),
    NOTHING,
    new Map(Object.entries(answers)),
  ).values(),
];
const CRITERIA = ['Kebaruan', 'Efektif', 'Manfaat'];
const WEIGHTS = [50, 30, 20];
type Of = (score: number, weight: number, row: number) => Cell;
const rounded = (value: number): number => Math.round(value * 100) / 100;
const score: Of = (value) => value;
const product: Of = (value, weight) => rounded((value * weight) / 100);
const weight: Of = (_, value) => value;

/** A tab with these columns under each criterion. */
const under = (
  parts: [string, Of][],
  head: (criterion: string, weight: number) => string = (criterion) => criterion,
): Cell[][] => [
  [
    'No',
    'Nama Inovasi',
    ...CRITERIA.flatMap((name, at) => [head(name, WEIGHTS[at]!), ...parts.slice(1).map(() => '')]),
  ],
  ['', '', ...CRITERIA.flatMap(() => parts.map(([own]) => own))],
  ...NAMES.map((name, row): Cell[] => [
    row + 1,
    name,
    ...SCORES[row]!.flatMap((value, at) => parts.map(([, of]) => of(value, WEIGHTS[at]!, row))),
  ]),
];
/** The headers of what is scored, as they are read on. */
const scored = ({ columns }: TabStructure) =>
  columns.flatMap(({ role, header, doubt }) => (role === 'criterion' && doubt === null ? [header] : []));
const weightsIn = ({ columns }: TabStructure) => columns.flatMap(({ weights }) => weights ?? []);
const read = (rows: Cell[][]): TabStructure => all({ 'Juri 1': rows, 'Juri 2': rows })[0]!;
const plain = (criterion: string): string => criterion;
const inHeader = (criterion: string, own: number): string => `${criterion} (${own}%)`;

describe('under each criterion', () => {
  it.each<[string, [string, Of][], (criterion: string, weight: number) => string]>([
    [
      'Skor, Nilai',
      [
        ['Skor', score],
        ['Nilai', product],
      ],
      plain,
    ],
    [
      'with weights over them',
      [
        ['Skor', score],
        ['Nilai', product],
      ],
      inHeader,
    ],
    [
      'N x B',
      [
        ['Nilai', score],
        ['N x B', product],
      ],
      plain,
    ],
    [
      'the product first',
      [
        ['Nilai Terbobot', product],
        ['Nilai', score],
      ],
      plain,
    ],
    [
      'the product first, by its numbers alone',
      [
        ['Nilai', product],
        ['Skor', score],
      ],
      plain,
    ],
  ])('%s: the score counts, its product does not', (_, parts, head) => {
    const found = read(under(parts, head));
    expect(scored(found)).toEqual(CRITERIA.map((name, at) => head(name, WEIGHTS[at]!)));
    expect(weightsIn(found)).toEqual([0.5, 0.3, 0.2]);
    expect(found.questions).toEqual([]);
  });

  it.each<[string, [string, Of][]]>([
    [
      'before',
      [
        ['Bobot', weight],
        ['Skor', score],
        ['Nilai', product],
      ],
    ],
    [
      'between',
      [
        ['Skor', score],
        ['Bobot', weight],
        ['Skor x Bobot', (value, own) => value * own],
      ],
    ],
    [
      'as shares',
      [
        ['Nilai', score],
        ['Bobot', (_, own) => own / 100],
      ],
    ],
    [
      'as text',
      [
        ['Bobot', (_, own) => `${own}%`],
        ['Skor', score],
      ],
    ],
  ])('their weight %s', (_, parts) => {
    const found = read(under(parts));
    expect(scored(found)).toEqual(['Kebaruan (50%)', 'Efektif (30%)', 'Manfaat (20%)']);
    expect(found.questions).toEqual([]);
    expect(found.columns.filter(({ role }) => role === 'weight')).toHaveLength(3);
  });

  it('a remark or a letter beside it is no second score', () => {
    const remarks: Of = (_, __, row) => (row === 1 ? 'perlu bukti' : '');
    for (const more of [
      ['Catatan', remarks],
      ['Huruf', (value) => (value > 80 ? 'A' : 'B')],
    ] as [string, Of][])
      expect(scored(read(under([['Nilai', score], more])))).toEqual(CRITERIA);
  });

  it('weights that the header has not are the ones of the parts', () => {
    const found = read(
      under([
        ['Nilai (1-100)', score],
        ['Nilai x 50%', product],
      ]),
    );
    expect(scored(found)[0]).toBe('Kebaruan (0-100) (50%)');
  });

  it('two numbers of which neither follows from the other are asked, once a kind', () => {
    const other: Of = (value, _, row) => 140 - value + ((row * 7) % 5);
    const rows = under(
      [
        ['Skor', score],
        ['Nilai', other],
      ],
      inHeader,
    );
    const { questions } = read(rows);
    const ids = new Set(questions.map(({ id }) => id));
    expect([...ids]).toEqual(['column/skor', 'column/nilai']);
    expect(questions[0]).toMatchObject({ cell: 'C2', params: { header: 'Skor', doubt: 'parts' }, default: null });
    const [found] = all({ 'Juri 1': rows }, { 'column/skor': 'criterion', 'column/nilai': 'ignore' });
    expect(scored(found!)).toEqual(['Kebaruan - Skor (50%)', 'Efektif - Skor (30%)', 'Manfaat - Skor (20%)']);
  });

  it('one row that contradicts is enough to ask', () => {
    const slip: Of = (value, own, row) => rounded((value * own) / 100 + (row === 3 && own === 30 ? 2 : 0));
    expect(
      read(
        under([
          ['Skor', score],
          ['Nilai', slip],
        ]),
      ).questions.length,
    ).toBeGreaterThan(0);
  });

  it('groups of criteria with products among them are no criteria', () => {
    const rows = [
      ['No', 'Nama Inovasi', 'Substansi', '', '', '', 'Penyajian', ''],
      ['', '', ...CRITERIA.flatMap((name) => [name, 'NB'])],
      ...under([
        ['Nilai', score],
        ['NB', product],
      ]).slice(2),
    ];
    expect(scored(read(rows))).toEqual(CRITERIA);
  });

  it('names of people over the same words are judges', () => {
    const people = under(
      [
        ['Nilai', score],
        ['Catatan', () => 'baik'],
      ],
      (name) => `Pak ${name}`,
    );
    const [found] = all({ Penilaian: people });
    expect(found!.view.values[0]).toEqual(['', '', 'Pak Kebaruan', '', 'Pak Efektif', '', 'Pak Manfaat', '']);
  });
});

describe('beside the criteria', () => {
  const flat = (columns: (at: number) => [string, Of][], order: 'each' | 'behind' = 'each'): Cell[][] => {
    const groups = CRITERIA.map((_, at) => columns(at).map((one) => ({ at, one })));
    const line =
      order === 'each'
        ? groups.flat()
        : [...groups.map((group) => group[0]!), ...groups.flatMap((group) => group.slice(1))];
    return [
      ['No', 'Nama Inovasi', ...line.map(({ one: [header] }) => header)],
      ...NAMES.map((name, row): Cell[] => [
        row + 1,
        name,
        ...line.map(({ at, one: [, of] }) => of(SCORES[row]![at]!, WEIGHTS[at]!, row)),
      ]),
    ];
  };

  it.each<[string, (at: number) => string]>([
    ['numbered', (at) => `Nilai Terbobot ${at + 1}`],
    ['all alike', () => 'NxB'],
    ['with the criterion', (at) => `${CRITERIA[at]} (Nilai x Bobot)`],
    ['with the weight', (at) => `${CRITERIA[at]} x ${WEIGHTS[at]}%`],
  ])('products behind them, %s', (_, header) => {
    const found = read(
      flat(
        (at) => [
          [CRITERIA[at]!, score],
          [header(at), product],
        ],
        'behind',
      ),
    );
    expect(scored(found)).toEqual(CRITERIA);
    expect(found.questions).toEqual([]);
    expect(weightsIn(found)).toEqual([0.5, 0.3, 0.2]);
  });

  it.each<[string, (at: number) => [string, Of][]]>([
    [
      'behind each',
      (at) => [
        [CRITERIA[at]!, score],
        ['Bobot', weight],
      ],
    ],
    [
      'before each',
      (at) => [
        ['Bobot', weight],
        [CRITERIA[at]!, score],
      ],
    ],
    [
      'by name',
      (at) => [
        [CRITERIA[at]!, score],
        [`Bobot ${CRITERIA[at]}`, (_, own) => own / 100],
      ],
    ],
  ])('weights %s', (_, columns) => {
    const found = read(flat(columns));
    expect(scored(found)).toEqual(['Kebaruan (50%)', 'Efektif (30%)', 'Manfaat (20%)']);
    expect(found.questions).toEqual([]);
  });
});
