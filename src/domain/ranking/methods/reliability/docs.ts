// What the pages on methods say of it.
import type { MethodDocs } from '../method';

export const docs: MethodDocs = {
  id: {
    does: 'Rata-rata terkoreksi yang memberi bobot lebih besar kepada juri yang galatnya kecil. Galat tiap juri ditaksir dari semua nilainya dan didekatkan ke galat dewan juri.',
    when: 'juri diketahui tidak sama cermatnya; juga bila semua juri menilai semua peserta',
    traps:
      'bobot tiap juri hanya ditunjukkan kepada panitia (panel, baris perintah), tidak ditulis di tab; juri yang melihat hal lain dianggap kurang cermat; tetapkan sebelum penilaian, karena memilihnya setelah melihat nilai harus disertai alasan',
  },
  en: {
    does: "The corrected mean that gives more weight to judges whose errors are small. Each judge's error is estimated from all scores of that judge and drawn towards the panel's.",
    when: 'judges who are known to differ in care; also where everybody scores everything',
    traps:
      'the weight of each judge is shown to the committee alone (panel, command line) and written to no tab; a judge who sees something else counts as careless; fix it before scoring, for who chooses it after seeing scores is asked for a reason',
  },
  stageScore:
    "the mean of the judges' scores, corrected for severity as under `adjusted`, each judge weighted by the inverse of that judge's own error variance (drawn towards the panel's as if eight errors were known). The committee's explanation gives every correction and weight; the tab, which judges read, names none",
};
