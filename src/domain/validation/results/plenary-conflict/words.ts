// PLENARY_CONFLICT: decided ranks that do not fit together. Found by ranking (ranking/stages).
import type { RankingFindingParams } from '../../../ranking/finding';
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = RankingFindingParams['PLENARY_CONFLICT'];

export const words: FindingWords<Params> = {
  id: (p) =>
    ({
      taken: `Putusan pleno memberi ${p.entry} peringkat ${p.rank}, padahal ${listed(p.others, 'id')} juga berada di peringkat itu tanpa putusan. Isi “Peringkat Putusan” untuk semuanya.`,
      gap: `Putusan pleno memberi ${p.entry} peringkat ${p.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa “Peringkat Putusan” supaya urutannya tidak terputus.`,
      'not-ranked': `Pleno memutuskan peringkat ${p.rank} untuk ${p.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
      'below-passing-score': `Pleno memutuskan peringkat ${p.rank} untuk ${p.entry}, tetapi nilainya di bawah “Nilai Minimal Lolos” sehingga tetap tidak lolos.`,
      outdated: `Saat pleno memutuskan tentang ${p.entry}, peringkat hitungnya lain dari yang sekarang (${p.computed ?? '–'}). Periksa apakah putusan itu masih berlaku, lalu perbarui “Peringkat Hitung”.`,
    })[p.reason],
  en: (p) =>
    ({
      taken: `The plenary gives ${p.entry} rank ${p.rank}, but ${listed(p.others, 'en')} ${p.others.length === 1 ? 'is' : 'are'} there too without a decision. Fill in the “Decided Rank” of all of them.`,
      gap: `The plenary gives ${p.entry} rank ${p.rank}, but a rank above it is left empty. Check the “Decided Rank” so that the order has no gap.`,
      'not-ranked': `The plenary decided rank ${p.rank} for ${p.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
      'below-passing-score': `The plenary decided rank ${p.rank} for ${p.entry}, but its score is below the “Passing Score”, so it still does not advance.`,
      outdated: `When the plenary decided about ${p.entry}, its computed rank was another than now (${p.computed ?? '–'}). Check whether the decision still holds, then correct the “Computed Rank”.`,
    })[p.reason],
};
