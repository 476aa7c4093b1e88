// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Rata-rata cocok bila semua juri menilai semua peserta; terkoreksi bila tidak. Yang lain: lihat docs/metode.md.',
    en: 'Mean where all judges score all entries; adjusted where they do not. For the others see docs/methods.md.',
  },
};
