// COLUMN_DUPLICATE_CRITERION: two columns of a tab carry the same criterion's name.
import { listed, quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

export type Params = { judge: string; criterion: string; columns: string[] };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Kriteria ${quoted(p.criterion, 'id')} ada di lebih dari satu kolom (${listed(p.columns, 'id')}) pada tab ${judgeLabel(p.judge, 'id')}. Sisakan satu kolom.`,
  en: (p) =>
    `The criterion ${quoted(p.criterion, 'en')} is in more than one column (${listed(p.columns, 'en')}) of the tab of ${judgeLabel(p.judge, 'en')}. Keep one.`,
};
