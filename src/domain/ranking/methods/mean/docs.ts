// What the pages on methods say of it.
import type { MethodDocs } from '../method';

export const docs: MethodDocs = {
  id: {
    does: 'Rata-rata juri yang menilai peserta itu. Siapa pun dapat memeriksanya dengan kalkulator.',
    when: 'semua juri menilai semua peserta',
    traps:
      'peserta yang tidak dinilai juri ketat diuntungkan, yang tidak dinilai juri longgar dirugikan; bila jelas, hasil pemeriksaan mengatakannya (`METHOD_CAUTION`)',
  },
  en: {
    does: 'The mean of the judges who scored the entry. Anybody can check it with a calculator.',
    when: 'every judge scores every entry',
    traps:
      'an entry that misses a strict judge gains, one that misses a lenient judge loses; where that is clear the findings say so (`METHOD_CAUTION`)',
  },
  stageScore: 'the mean; take this one unless the rules of the competition say otherwise',
};
