// Which of several columns with names the entries are known by.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { fixedOf } from '../../../../src/domain/workbook/read/score-sheet';
import { type KnownCompetition, structuresOf } from '../../../../src/domain/workbook/structure';
import { gridOf } from '../grids';

const NOTHING: KnownCompetition = {
  hasCriteria: false,
  isCriterion: () => false,
  isMisspelled: () => false,
  isEntry: () => false,
};
const INNOVATIONS = ['Antrean Ringkas', 'Posyandu Sore', 'Kurir Obat', 'Lapor Sampah', 'Warung Data', 'Bank Benih'];
const TWICE = ['Rina', 'Budi', 'Rina', 'Sri', 'Agus', 'Budi'];
const ONCE = ['Rina', 'Budi', 'Dewi', 'Sri', 'Agus', 'Joko'];

/** The header of the column that names the entries, and the headers that are read on. */
function named(headers: [string, string[]][], first: Cell[] = []): { name: string; headers: Cell[] } {
  const rows: Cell[][] = [
    [...first, ...headers.map(([header]) => header), 'Kebaruan', 'Efektif'],
    ...INNOVATIONS.map((_, row): Cell[] => [
      ...first.map(() => `P-0${row}`),
      ...headers.map(([, texts]) => texts[row]!),
      70 + ((row * 7) % 20),
      90 - ((row * 5) % 17),
    ]),
  ];
  const [found] = structuresOf([gridOf('Juri 1', rows), gridOf('Juri 2', rows)], NOTHING, new Map()).values();
  const column = found!.columns.find(({ role }) => role === 'name')!;
  return { name: column.label, headers: found!.view.values[0]!.slice(first.length, first.length + headers.length) };
}

it.each<[string, [string, string[]][], string]>([
  [
    'the innovation before the innovator',
    [
      ['Nama Inovator', ONCE],
      ['Judul Inovasi', INNOVATIONS],
    ],
    'Judul Inovasi',
  ],
  [
    'whichever stands first',
    [
      ['Judul Inovasi', INNOVATIONS],
      ['Nama Inovator', ONCE],
    ],
    'Judul Inovasi',
  ],
  [
    'what does not repeat',
    [
      ['Nama Peserta', TWICE],
      ['Judul', INNOVATIONS],
    ],
    'Judul',
  ],
  [
    'the person, where the titles repeat',
    [
      ['Nama Inovator', ONCE],
      ['Judul', TWICE],
    ],
    'Nama Inovator',
  ],
  [
    'an unknown header before the innovator',
    [
      ['Terobosan', INNOVATIONS],
      ['Nama Inovator', TWICE],
    ],
    'Terobosan',
  ],
  [
    'the first, where none repeats',
    [
      ['Nama Peserta', ONCE],
      ['Judul', INNOVATIONS],
    ],
    'Nama Peserta',
  ],
])('%s', (_, headers, wanted) => {
  const found = named(headers);
  expect(found.name).toBe(wanted);
  // The other one is no second name when the tab is read on.
  expect(found.headers.filter((header) => fixedOf(String(header)) === 'name')).toHaveLength(1);
});

it('with codes names may repeat', () => {
  expect(
    named(
      [
        ['Nama Inovasi', TWICE],
        ['Nama Inovator', ONCE],
      ],
      ['Kode'],
    ).name,
  ).toBe('Nama Inovasi');
  // Letters under a criterion that nobody knows are no names.
  const letters = ['A', 'B', 'A', 'C', 'B', 'A'].slice(0, ONCE.length);
  expect(
    named(
      [
        ['Nama Tim', ONCE],
        ['Latar Belakang', letters],
      ],
      ['Kode'],
    ).name,
  ).toBe('Nama Tim');
});
