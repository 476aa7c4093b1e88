// Headers of numeric columns that are no criteria: row numbers, sums, ranks, and the columns of the entries tab.
import { type HeaderRole, headerRole } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import { entriesTable } from '../../vocabulary/tables';
import { isWord } from '../../vocabulary/words';
import { fixedOf } from '../read/score-sheet';

/** Row numbers, sums, ranks and free text, by whatever word. */
const NEVER = new Set<HeaderRole | null>(['number', 'sum', 'rank', 'text']);
/** Beside other scores these are their sum; alone they are the one thing that is scored. */
const ONLY_ALONE = new Set(['Nilai', 'Skor', 'Score', 'Scores', 'Poin', 'Point', 'Points'].map(nameKey));

export const isOnlyAlone = (key: string): boolean => ONLY_ALONE.has(key);

/** True for a header (without weight or scale) that never names a criterion. */
export const isNoCriterion = (header: string): boolean =>
  nameKey(header) === '' ||
  NEVER.has(headerRole(header)) ||
  fixedOf(header) !== undefined ||
  entriesTable.columns.some((column) => isWord(header, column.header));

const ENTRANT =
  /^(?:dinas|badan|kantor|bagian|puskesmas|kelurahan|kecamatan|desa|rsud|upt|uptd|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|sekolah|posyandu|pasar|tim|team|regu|kelompok|peserta)\s+\S/i;

/** True where all name those who are judged: "Puskesmas A", "Puskesmas B". */
export const areEntrants = (names: readonly string[]): boolean =>
  names.length > 1 && names.every((name) => ENTRANT.test(name) && headerRole(name) === null);

/** The keys of criteria among those of numeric columns. */
export function criterionKeys(keys: readonly string[]): string[] {
  const named = keys.filter((key) => !ONLY_ALONE.has(key));
  return named.length > 0 ? named : [...keys];
}
