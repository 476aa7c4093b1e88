// JUDGE_RECUSED: a judge has stepped back from an entry.
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; entry: string };

export const words: FindingWords<Params> = {
  id: (p) => `Juri ${p.judge} tidak menilai peserta ${p.entry} (BK).`,
  en: (p) => `Judge ${p.judge} stepped aside for entry ${p.entry} (BK).`,
};
