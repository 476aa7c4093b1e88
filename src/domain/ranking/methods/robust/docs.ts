// What the pages on methods say of it.
import type { MethodDocs } from '../method';

export const docs: MethodDocs = {
  id: {
    does: 'Rata-rata terkoreksi; nilai yang jauh dari yang wajar bagi peserta dan juri itu berbobot lebih kecil, bukan dibuang.',
    when: 'dikhawatirkan ada nilai menyimpang atau salah ketik, berapa pun jurinya',
    traps:
      'angkanya bukan rata-rata biasa: tetapkan dalam tata cara sebelum penilaian, karena memilihnya setelah melihat nilai harus disertai alasan; dengan dua juri sama dengan rata-rata terkoreksi',
  },
  en: {
    does: 'The corrected mean; a score far from what entry and judge let expect counts less, it is not dropped.',
    when: 'a fear of stray or mistyped scores, with any number of judges',
    traps:
      'the number is no plain mean: fix it in the rules before scoring, for who chooses it after seeing scores is asked for a reason; with two judges it hardly differs from the corrected mean',
  },
  stageScore:
    "the mean of the judges' scores, corrected for severity as under `adjusted`, in which a score more than 1.345 standard deviations away from what entry and judge let expect weighs less (Huber). The explanation gives every correction and weight",
};
