// ROW_MISSING_ENTRY: entries that the judge must score have no row.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

export type Params = { judge: string; entries: string[] };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Di tab ${judgeLabel(p.judge, 'id')} belum ada baris untuk ${p.entries.length === 1 ? '' : `${p.entries.length} peserta: `}${listed(p.entries, 'id', 6)}. Tambahkan barisnya.`,
  en: (p) =>
    `The tab of ${judgeLabel(p.judge, 'en')} has no row for ${p.entries.length === 1 ? '' : `${p.entries.length} entries: `}${listed(p.entries, 'en', 6)}. Add ${p.entries.length === 1 ? 'it' : 'them'}.`,
};
