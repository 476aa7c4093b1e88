// Its key in the settings tab, and which kind of value it takes.
import { word } from '../../../vocabulary/words';
import type { KeyWords } from '../field';

export const words: KeyWords = {
  kind: 'choice',
  word: word('Bahasa', 'Language'),
  choices: [
    ['id', word('id', 'id', 'Bahasa Indonesia', 'Indonesia')],
    ['en', word('en', 'en', 'English', 'Inggris')],
  ],
};
