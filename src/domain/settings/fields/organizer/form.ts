// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'about',
  help: {
    id: 'Misalnya Bagian Organisasi Sekretariat Daerah.',
    en: 'For example Organization Section, Regional Secretariat.',
  },
};
