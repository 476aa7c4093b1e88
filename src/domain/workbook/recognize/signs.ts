// Whether tables of numbers speak of judging at all: a budget or an attendance list must never become a ranking.

import type { Cell, Grid } from '../../vocabulary/cell';
import { isBlank } from '../read/cells';
import { HEADER_ROWS } from '../read/table';
import { textIn } from './shared/view';

const JUDGING =
  /juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i;
const ONLY_SCORE = /^(?:nilai|poin|points?)$/i;
const TAB = /^j\.?\s?\d{1,2}$/i;
const OTHER =
  /daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i;

const textsOf = (cells: readonly Cell[]): string[] => cells.map(textIn).filter((text) => text !== '');

/** True for tabs that say themselves, by name or by titles over the table, that they are about something else. */
export function isOtherMatter(grid: Grid): boolean {
  const rows = grid.values.slice(0, HEADER_ROWS).map((cells) => cells.filter((cell) => !isBlank(cell)));
  const table = rows.findIndex((row) => row.length > 2);
  const titles = rows.slice(0, Math.max(0, table)).flat().map(textIn);
  return [grid.tab, ...titles].some((text) => OTHER.test(text));
}

/** True where a tab's name, its header or what stands over it says that this is judging. */
export const speaksOfJudging = (grid: Grid, headerRow: number): boolean =>
  JUDGING.test(grid.tab) ||
  TAB.test(grid.tab.trim()) ||
  grid.values
    .slice(0, headerRow + 1)
    .flatMap(textsOf)
    .some((text) => JUDGING.test(text) || ONLY_SCORE.test(text));
