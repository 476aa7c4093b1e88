// Its key in the settings tab, and which kind of value it takes.
import { TIE_BREAK_IDS } from '../../../ranking/tie-breaks/list';
import { TIE_BREAK_WORDS } from '../../../ranking/tie-breaks/words';
import { choicesOf, word } from '../../../vocabulary/words';
import type { KeyWords } from '../field';

export const words: KeyWords = {
  kind: 'choices',
  word: word('Penentu Nilai Sama', 'Tie-breaks'),
  choices: choicesOf(TIE_BREAK_IDS, TIE_BREAK_WORDS),
};
