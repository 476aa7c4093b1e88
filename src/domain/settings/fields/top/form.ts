// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Jumlah pemenang bila tab Tahapan tidak menyebutkannya.',
    en: 'Number of winners where the tab Stages says nothing.',
  },
};
