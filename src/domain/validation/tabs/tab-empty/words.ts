// TAB_EMPTY: a judge who should score has a tab without a single mark.
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

export type Params = { judge: string };

export const words: FindingWords<Params> = {
  id: (p) => `Tab ${judgeLabel(p.judge, 'id')} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
  en: (p) => `The tab of ${judgeLabel(p.judge, 'en')} has no score yet. Ask the judge to fill it in.`,
};
