// Its key in the settings tab, and which kind of value it takes.
import { word, YES_NO } from '../../../vocabulary/words';
import type { KeyWords } from '../field';

export const words: KeyWords = {
  kind: 'choice',
  word: word('Nilai di Lampiran', 'Scores in Annexes'),
  choices: YES_NO,
};
