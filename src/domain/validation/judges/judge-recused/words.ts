// JUDGE_RECUSED: a judge has stepped back from an entry.
import type { FindingWords } from '../../finding-kind';
import { entriesIn, judgeLabel, type Where } from '../../shared/where';

export type Params = { judge: string; where: Where };

export const words: FindingWords<Params> = {
  id: (p) => `${judgeLabel(p.judge, 'id')} tidak menilai ${entriesIn(p.where, 'id')} (BK).`,
  en: (p) => `${judgeLabel(p.judge, 'en')} is recused from ${entriesIn(p.where, 'en')} (BK).`,
};
