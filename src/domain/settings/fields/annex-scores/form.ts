// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Ya: lampiran keputusan mencantumkan nilai pemenang berperingkat.',
    en: 'Yes: the annex of the decree gives the scores of ranked winners.',
  },
};
