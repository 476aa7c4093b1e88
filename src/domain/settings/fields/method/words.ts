// Its key in the settings tab, and which kind of value it takes.
import { METHOD_IDS } from '../../../ranking/methods/list';
import { METHOD_WORDS } from '../../../ranking/methods/words';
import { choicesOf, word } from '../../../vocabulary/words';
import type { KeyWords } from '../field';

export const words: KeyWords = {
  kind: 'choice',
  word: word('Metode', 'Method'),
  choices: choicesOf(METHOD_IDS, METHOD_WORDS),
};
