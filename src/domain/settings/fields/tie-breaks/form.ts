// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Berurutan, dipisah koma: kriteria, median, mayoritas, tahap sebelumnya, bersama.',
    en: 'In order, separated by commas: criteria, median, majority, previous, shared.',
  },
};
