// Its key in the settings tab, and which kind of value it takes.
import { word } from '../../../vocabulary/words';
import type { KeyWords } from '../field';

export const words: KeyWords = {
  kind: 'choice',
  word: word('Sebutan Juara', 'Winner Term'),
  choices: [
    ['Juara', word('Juara', 'Juara', 'Champion')],
    ['Terbaik', word('Terbaik', 'Terbaik', 'Best')],
  ],
};
