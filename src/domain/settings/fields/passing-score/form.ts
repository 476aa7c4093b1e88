// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Di bawah nilai ini tidak ada yang lolos. Kosong: tanpa batas.',
    en: 'Nobody advances below this score. Blank: no limit.',
  },
};
