// What the pages on methods say of it.
import type { MethodDocs } from '../method';

export const docs: MethodDocs = {
  id: {
    does: 'Memeringkat peserta pada tiap juri lalu merata-ratakan peringkatnya. Yang dihitung hanya urutannya, bukan jaraknya.',
    when: 'semua juri menilai semua peserta, tetapi memakai skala sangat berbeda',
    traps:
      'dengan pembagian juri, peringkat tidak banyak berarti (ketiga dari empat bukan ketiga dari empat puluh); tidak dapat digabung antartahap',
  },
  en: {
    does: 'Ranks the entries within each judge and averages the ranks. Only the order counts, not the distance.',
    when: 'judges who score everything but use the scale very differently',
    traps: 'with assigned entries a rank means little (third of four is not third of forty); cannot be carried over',
  },
  stageScore:
    "the mean over the judges of the entry's rank with each (ties share the mean rank). **Lower is better**. Cannot be carried over",
};
