// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Tahap belum dapat ditutup selama ada peserta yang dinilai lebih sedikit juri.',
    en: 'A stage cannot be closed while fewer judges have scored an entry.',
  },
};
