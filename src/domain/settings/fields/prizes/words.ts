// `Uang Pembinaan 1`, `Prize 2` …: the place a prize belongs to, by its key.
import { word } from '../../../vocabulary/words';
import type { NumberedWords } from '../field';

export const words: NumberedWords = { kind: 'numbered', word: word('Uang Pembinaan', 'Prize') };
