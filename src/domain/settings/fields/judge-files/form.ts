// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Bersama: semua juri di berkas ini dan dapat melihat nilai juri lain. Terpisah: setiap juri di berkasnya sendiri.',
    en: 'Shared: all judges in this file, and they can see each other’s scores. Separate: each judge in a file of their own.',
  },
};
