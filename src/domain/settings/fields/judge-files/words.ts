// Its key in the settings tab, and which kind of value it takes.
import { word } from '../../../vocabulary/words';
import type { KeyWords } from '../field';

export const words: KeyWords = {
  kind: 'choice',
  word: word('Berkas Juri', 'Judge Files'),
  choices: [
    ['shared', word('bersama', 'shared')],
    ['separate', word('terpisah', 'separate')],
  ],
};
