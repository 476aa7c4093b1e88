// What the pages on methods say of it.
import type { MethodDocs } from '../method';

export const docs: MethodDocs = {
  id: {
    does: 'Mengukur tiap nilai dengan rata-rata dan sebaran juri itu sendiri; 50 adalah peserta rata-rata bagi juri itu. Keketatan dan lebar skala sama-sama hilang.',
    when: 'berkas banyak yang dibagi secara acak',
    traps:
      'ikut menghapus kenyataan bahwa seorang juri memang mendapat peserta yang lebih baik; dengan berkas sedikit hasilnya mudah berubah; nilai menyimpang hampir tidak diredam',
  },
  en: {
    does: "Measures each score by the judge's own mean and spread; 50 is the judge's average entry. Severity and width of the scale both drop out.",
    when: 'large stacks dealt out at random',
    traps:
      'also takes out that a judge really had better entries; small stacks make it erratic; stray scores are hardly damped',
  },
  stageScore:
    "the mean distance from each judge's mean in that judge's standard deviations (n − 1), as 50 + 10 z; a judge with one score or all alike counts 0. Always with a warning: it also takes out real differences between what judges were given",
};
