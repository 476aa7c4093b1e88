// ROW_DUPLICATE_ENTRY: an entry has two rows in a tab.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; entry: string; rows: number[] };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Peserta ${p.entry} muncul lebih dari satu kali di tab juri ${p.judge} (baris ${listed(p.rows.map(String), 'id')}). Sisakan satu baris.`,
  en: (p) =>
    `Entry ${p.entry} stands more than once in the tab of judge ${p.judge} (rows ${listed(p.rows.map(String), 'en')}). Keep one row.`,
};
