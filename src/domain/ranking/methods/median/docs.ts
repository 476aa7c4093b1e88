// What the pages on methods say of it.
import type { MethodDocs } from '../method';

export const docs: MethodDocs = {
  id: {
    does: 'Nilai yang di tengah. Sejauh apa pun nilai yang menyimpang, tidak berpengaruh.',
    when: 'juri banyak dan dikhawatirkan ada nilai ekstrem',
    traps: 'banyak nilai sama; beda di antara nilai lain tidak dihitung',
  },
  en: {
    does: 'The score in the middle. It does not matter how far off a stray score is.',
    when: 'many judges and a fear of extreme scores',
    traps: 'many ties; differences between the others do not count',
  },
  stageScore: 'the score in the middle, or the mean of the two there',
};
