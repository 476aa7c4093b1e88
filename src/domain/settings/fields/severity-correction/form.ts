// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Hanya untuk metode terkoreksi: otomatis, atau angka 0 ke atas.',
    en: 'For the method adjusted only: auto, or a number from 0 up.',
  },
};
