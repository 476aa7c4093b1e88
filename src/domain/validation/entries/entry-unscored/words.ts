// ENTRY_UNSCORED: an entry that reached the stage has no judge's complete scores.
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { entry: string; name: string };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Peserta ${p.entry} (${quoted(p.name, 'id')}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
  en: (p) =>
    `Entry ${p.entry} (${quoted(p.name, 'en')}) has not been scored completely by any judge. Assign a judge to it.`,
};
