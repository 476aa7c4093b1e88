// ROW_MISSING_ENTRY: entries that the judge must score have no row.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; entries: string[] };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Di tab juri ${p.judge} tidak ada baris untuk ${p.entries.length} peserta: ${listed(p.entries, 'id')}. Tambahkan barisnya.`,
  en: (p) =>
    `The tab of judge ${p.judge} has no row for ${p.entries.length === 1 ? '1 entry' : `${p.entries.length} entries`}: ${listed(p.entries, 'en')}. Add ${p.entries.length === 1 ? 'it' : 'them'}.`,
};
