// Its key in the settings tab, and which kind of value it takes.
import { word } from '../../../vocabulary/words';
import type { KeyWords } from '../field';

export const words: KeyWords = {
  kind: 'choice',
  word: word('Nilai Belum Diisi', 'Missing Scores'),
  choices: [
    ['complete', word('wajib lengkap', 'complete')],
    ['assigned', word('sesuai pembagian', 'assigned', 'sesuai penugasan')],
  ],
};
