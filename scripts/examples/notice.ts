// The first tab of an example: what in it is real, what invented, and how to try it.
import type { TabContent } from '../../src/domain/workbook/write/tab-content';

export const NOTICE = 'CONTOH: semua skor di buku kerja ini rekaan, bukan nilai yang sebenarnya';

/** `about`: what is real and what is not, and what there is to see; one line each. */
export function noticeTab(about: readonly string[], top: number): TabContent {
  const lines = [
    NOTICE,
    '',
    ...about,
    '',
    `Cara mencoba: buka menu Lembar Juri, pilih Periksa lembar juri, lalu Hitung Top ${top}, lalu Buat piagam dan surat.`,
  ];
  return {
    name: 'Baca Dulu',
    values: lines.map((line) => [line]),
    headerRow: 0,
    frozenColumns: 0,
    widths: [820],
    formats: [''],
    isClosed: true,
    layout: '',
  };
}
