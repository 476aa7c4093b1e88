// ENTRY_UNSCORED: an entry that reached the stage has no judge's complete scores.
import type { FindingWords } from '../../finding-kind';

export type Params = { entry: string /** Where others are scored. */; criterion?: string };

export const words: FindingWords<Params> = {
  id: (p) =>
    `${p.entry} belum dinilai ${p.criterion === undefined ? 'lengkap' : `pada kriteria ${p.criterion}`} oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
  en: (p) =>
    `${p.entry} has not been scored ${p.criterion === undefined ? 'completely' : `on the criterion ${p.criterion}`} by any judge. Assign a judge to it.`,
};
