// COLUMN_MISSING_CRITERION: a tab has no column for a criterion.
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

export type Params = { judge: string; criterion: string };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Tab ${judgeLabel(p.judge, 'id')} tidak punya kolom untuk kriteria ${quoted(p.criterion, 'id')}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
  en: (p) =>
    `The tab of ${judgeLabel(p.judge, 'en')} has no column for the criterion ${quoted(p.criterion, 'en')}. Add the column, or give it the same header as in the criteria tab.`,
};
