// Where it stands in the panel's form, and what is said beside it.
import { TIE_BREAK_IDS } from '../../../ranking/tie-breaks/list';
import { TIE_BREAK_WORDS } from '../../../ranking/tie-breaks/words';
import type { Language } from '../../../vocabulary/language';
import type { FieldForm } from '../field';

const names = (language: Language): string => TIE_BREAK_IDS.map((id) => TIE_BREAK_WORDS[id].name[language]).join(', ');

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: `Berurutan, dipisah koma: ${names('id')}.`,
    en: `In order, separated by commas: ${names('en')}.`,
  },
};
