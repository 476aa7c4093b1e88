// ENTRY_UNSCORED: an entry that reached the stage has no judge's complete scores.
import type { FindingWords } from '../../finding-kind';

export type Params = { entry: string };

export const words: FindingWords<Params> = {
  id: (p) => `${p.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
  en: (p) => `${p.entry} has not been scored completely by any judge. Assign a judge to it.`,
};
