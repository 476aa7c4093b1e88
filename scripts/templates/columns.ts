// Columns that the tables of several papers have.
import type { PaperColumn } from './office-paper';

/** Entries without anything that tells a rank. */
export const ADVANCING: PaperColumn[] = [
  { head: 'No', text: '{{no}}', width: 10, align: 'center' },
  { head: 'Kode', text: '{{kode}}', width: 22 },
  { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
  { head: 'Instansi', text: '{{instansi}}', width: 56 },
];

/** Winners and what they get. */
export const AWARDED: PaperColumn[] = [
  { head: 'No', text: '{{no}}', width: 10, align: 'center' },
  { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
  { head: 'Instansi', text: '{{instansi}}', width: 48 },
  { head: 'Penghargaan', text: '{{penghargaan}}', width: 44 },
];
