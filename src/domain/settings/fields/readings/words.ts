// Its key in the settings tab, and which kind of value it takes.
import { word } from '../../../vocabulary/words';
import type { KeyWords } from '../field';

export const words: KeyWords = {
  kind: 'number',
  range: '1, 2, 3 …',
  word: word('Juri per Peserta', 'Judges per Entry'),
};
