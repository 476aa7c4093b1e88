// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  isLong: true,
  help: {
    id: 'Jabatan, lalu nama di baris berikut. Untuk berita acara.',
    en: 'Position, then the name in the next line. For the minutes.',
  },
};
