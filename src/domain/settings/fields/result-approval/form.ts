// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Ya: mengunci hasil meminta nomor dan pindaian berita acara yang ditandatangani.',
    en: 'Yes: locking a result asks for number and scan of the signed minutes.',
  },
};
