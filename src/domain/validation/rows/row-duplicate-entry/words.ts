// ROW_DUPLICATE_ENTRY: an entry has two rows in a tab.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

export type Params = { judge: string; entry: string; rows: number[] };

export const words: FindingWords<Params> = {
  id: (p) =>
    `${p.entry} ada lebih dari sekali di tab ${judgeLabel(p.judge, 'id')} (baris ${listed(p.rows.map(String), 'id')}). Sisakan satu baris.`,
  en: (p) =>
    `${p.entry} is in the tab of ${judgeLabel(p.judge, 'en')} more than once (rows ${listed(p.rows.map(String), 'en')}). Keep one row.`,
};
