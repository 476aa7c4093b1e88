// Its key in the settings tab, and which kind of value it takes.
import { word } from '../../../vocabulary/words';
import type { KeyWords } from '../field';

export const words: KeyWords = {
  kind: 'number',
  word: word('Maks per Instansi', 'Max per Institution'),
  range: '1, 2, 3 …',
};
