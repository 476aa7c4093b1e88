// Headers of numeric columns that are no criteria: row numbers, sums, ranks, and the columns of the entries tab.
import { nameKey } from '../../vocabulary/keys';
import { entriesTable } from '../../vocabulary/tables';
import { isWord } from '../../vocabulary/words';
import { fixedOf } from '../read/score-sheet';

const NUMBERS = [
  'No',
  'No. Urut',
  'Nomor',
  'Nomor Urut',
  'Number',
  'Urutan',
  'Urut',
  'Tahun',
  'Year',
  'Tanggal',
  'Date',
  ...['Timestamp', 'Stempel Waktu', 'Cap Waktu', 'Jam', 'No. Undian', 'Nomor Undian', 'ID'],
];
const SUMS = [
  ...[
    'Total',
    'Jumlah',
    'Sum',
    'Total Nilai',
    'Total Skor',
    'Nilai Total',
    'Skor Total',
    'Jumlah Nilai',
    'Jumlah Skor',
  ],
  ...['Total Score', 'Score Total', 'Subtotal', 'Sub Total', 'Grand Total'],
  ...[
    'Rata-rata',
    'Rerata',
    'Nilai Rata-rata',
    'Rata-rata Nilai',
    'Skor Rata-rata',
    'Average',
    'Mean',
    'Average Score',
  ],
  ...[
    'Nilai Akhir',
    'Skor Akhir',
    'Hasil',
    'Hasil Akhir',
    'Final',
    'Final Score',
    'Result',
    'Persentase',
    'Percentage',
  ],
  ...['Bobot', 'Weight', 'Nilai Bobot', 'Bobot Nilai', 'Nilai x Bobot', 'Bobot x Nilai', 'Nilai Terbobot'],
  ...['Nilai Tertimbang', 'Skor Tertimbang', 'Weighted', 'Weighted Score', 'Maks', 'Maksimum', 'Max', 'Min'],
];
const RANKS = ['Peringkat', 'Rank', 'Ranking', 'Rangking', 'Juara', 'Place'];
const NEVER = new Set([...NUMBERS, ...SUMS, ...RANKS].map(nameKey));
/** Beside other scores these are their sum; alone they are the one thing that is scored. */
const ONLY_ALONE = new Set(['Nilai', 'Skor', 'Score', 'Scores', 'Poin', 'Point', 'Points'].map(nameKey));

export const isOnlyAlone = (key: string): boolean => ONLY_ALONE.has(key);

/** True for a header (without weight or scale) that never names a criterion. */
export const isNoCriterion = (header: string): boolean =>
  nameKey(header) === '' ||
  NEVER.has(nameKey(header)) ||
  fixedOf(header) !== undefined ||
  entriesTable.columns.some((column) => isWord(header, column.header));

/** The keys of criteria among those of numeric columns. */
export function criterionKeys(keys: readonly string[]): string[] {
  const named = keys.filter((key) => !ONLY_ALONE.has(key));
  return named.length > 0 ? named : [...keys];
}
