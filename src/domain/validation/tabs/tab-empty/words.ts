// TAB_EMPTY: a judge who should score has a tab without a single mark.
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string };

export const words: FindingWords<Params> = {
  id: (p) => `Tab juri ${p.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
  en: (p) => `The tab of judge ${p.judge} does not hold a single score yet. Ask the judge to fill it in.`,
};
