// What the tie-break is called, and how an official paper states what it compares.
import { word } from '../../../vocabulary/words';
import type { TieBreakWords } from '../tie-break';

export const words = {
  name: word('mayoritas', 'majority'),
  official: 'perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri',
} satisfies TieBreakWords;
