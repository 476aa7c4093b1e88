// Its key in the settings tab, and which kind of value it takes.
import { word } from '../../../vocabulary/words';
import type { KeyWords } from '../field';

export const words: KeyWords = {
  kind: 'choice',
  word: word('Desain Piagam', 'Certificate Design'),
  choices: [
    ['classic', word('klasik', 'classic')],
    ['modern', word('modern', 'modern')],
  ],
};
