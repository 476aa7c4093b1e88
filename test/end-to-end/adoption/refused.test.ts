// What must not be adopted: tables that are no judging, and shapes that can be read in two ways. Each is told why.
import { type In, refuse, type Tab } from './book';
import { CODES, CRITERIA, NAMES, SCORES } from './scores';

const tab = (name: string, header: In[], rows: In[][], above: In[][] = []): Tab => ({
  name,
  rows: [...above, header, ...rows],
});
const scored = (name: string, judge = 0): Tab =>
  tab(
    name,
    ['Kode', 'Nama Inovasi', ...CRITERIA],
    NAMES.map((entry, at): In[] => [CODES[at], entry, ...SCORES[judge]![at]!]),
  );

it.each([
  [
    'a budget by month',
    ['Januari', 'Februari'].map((name) =>
      tab(
        name,
        ['No', 'Nama', 'Volume', 'Harga', 'Jumlah'],
        [
          [1, 'Kertas', 5, 50, 250],
          [2, 'Tinta', 2, 90, 180],
        ],
      ),
    ),
  ],
  [
    'a budget with a title',
    [
      tab(
        'Sheet1',
        ['Kode', 'Nama', 'Pagu', 'Persen'],
        [
          ['5.1', 'Belanja', 250, 90],
          ['5.2', 'Honor', 120, 80],
        ],
        [['RENCANA ANGGARAN BIAYA LOMBA INOVASI']],
      ),
    ],
  ],
  [
    'an attendance list',
    [
      tab(
        'Sheet1',
        ['No', 'Nama', 'Instansi', 'Hadir'],
        [
          [1, 'Retno', 'Dinas A', 1],
          [2, 'Budi', 'Dinas B', 0],
        ],
      ),
    ],
  ],
  [
    'an attendance list of the jury',
    [
      tab(
        'Sheet1',
        ['No', 'Nama', 'Sesi 1', 'Sesi 2'],
        [
          [1, 'Retno', 1, 1],
          [2, 'Budi', 0, 1],
        ],
        [['DAFTAR HADIR DEWAN JURI LOMBA INOVASI']],
      ),
    ],
  ],
  [
    'a telephone list',
    [
      tab(
        'Kontak',
        ['Nama', 'No HP', 'Umur'],
        [
          ['Retno', 8123456789, 40],
          ['Budi', 8129876543, 51],
        ],
      ),
    ],
  ],
  [
    'school marks',
    ['Kelas A', 'Kelas B'].map((name) =>
      tab(
        name,
        ['No', 'Nama', 'Matematika', 'IPA'],
        [
          [1, 'Retno', 80, 90],
          [2, 'Budi', 70, 60],
        ],
      ),
    ),
  ],
  [
    'a list of entries with years and amounts',
    [
      tab(
        'Data Inovasi',
        ['Kode', 'Nama Inovasi', 'Tahun', 'Anggaran'],
        [
          ['1', 'a', 2021, 5_000_000],
          ['2', 'b', 2022, 7_000_000],
        ],
      ),
    ],
  ],
  ['prose', [{ name: 'Catatan', rows: [['Rapat juri hari Senin']] }]],
] as [string, Tab[]][])('not judging: %s', async (_, tabs) => {
  expect(await refuse(tabs)).toContain('belum ada. Buat seperti pada contoh');
});

it.each([
  [
    'numbers without any sign of judging',
    [
      tab(
        'Kelas A',
        ['Nama', 'Matematika', 'IPA'],
        [
          ['Retno', 80, 90],
          ['Budi', 70, 60],
        ],
      ),
      tab(
        'Kelas B',
        ['Nama', 'Matematika', 'IPA'],
        [
          ['Ana', 80, 90],
          ['Siti', 70, 60],
        ],
      ),
    ],
    'Tab “Kelas A” dan “Kelas B” berisi angka, tetapi tidak ada tanda bahwa itu penilaian.',
  ],
  [
    'criteria down and entries across',
    ['Juri 1', 'Juri 2'].map((name, judge) =>
      tab(
        name,
        ['Kriteria', ...NAMES],
        CRITERIA.map((criterion, at): In[] => [criterion, ...SCORES[judge]!.map((entry) => entry[at]!)]),
      ),
    ),
    'Di tab “Juri 1” dan “Juri 2” kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya',
  ],
  [
    'no column of entries',
    ['Juri 1', 'Juri 2'].map((name, judge) =>
      tab(
        name,
        ['No', ...CRITERIA],
        NAMES.map((_, at): In[] => [at + 1, ...SCORES[judge]![at]!]),
      ),
    ),
    'Di tab “Juri 1” dan “Juri 2” tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.',
  ],
  [
    'judges’ tabs without a common criterion',
    [
      tab('Juri 1', ['Kode', 'Nama Inovasi', 'Mutu'], [['1', 'a', 5]]),
      tab('Juri 2', ['Kode', 'Nama Inovasi', 'Dampak'], [['1', 'a', 5]]),
    ],
    'Kolom nilai di tab “Juri 1” dan “Juri 2” berlainan',
  ],
  [
    'stages behind the judge',
    [
      scored('Juri 1 - Proposal'),
      scored('Juri 1 - Final'),
      scored('Juri 2 - Proposal', 1),
      scored('Juri 2 - Final', 1),
    ],
    'Beri nama setiap tab juri “Tahap - Juri”, misalnya “Proposal - J1”',
  ],
  [
    'stages without a separator',
    [scored('Proposal J1'), scored('Proposal J2', 1), scored('Final J1'), scored('Final J2', 1)],
    'Tahap tidak dapat disimpulkan dari “Proposal J1”, “Proposal J2”, “Final J1” dan “Final J2”.',
  ],
  [
    'a stage with one judge beside another with two',
    [scored('Proposal - J1'), scored('Proposal - J2', 1), scored('Final - J1', 2)],
    'Tahap tidak dapat disimpulkan',
  ],
  [
    'two tabs that may be the same judge',
    [scored('Juri - A'), scored('Juri | a', 1)],
    'tidak cukup membedakan para juri',
  ],
] as [string, Tab[], string][])('unclear: %s', async (_, tabs, sentence) => {
  expect(await refuse(tabs)).toContain(sentence);
});

it('rounds over the same columns are no judges', async () => {
  const said = await refuse([
    {
      name: 'Nilai',
      rows: [
        [null, null, 'Tahap Proposal', null, 'Tahap Presentasi', null],
        ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif', 'Kebaruan', 'Efektif'],
        ...NAMES.map((name, at): In[] => [CODES[at], name, 1, 2, 3, 4]),
      ],
    },
  ]);
  expect(said).toContain('Di tab “Nilai” tidak jelas kolom atau baris mana milik juri siapa');
});
