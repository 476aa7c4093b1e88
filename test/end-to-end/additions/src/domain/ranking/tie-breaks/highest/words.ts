// What the tie-break is called, and how an official paper states what it compares.
import { word } from '../../../vocabulary/words';
import type { TieBreakWords } from '../tie-break';

export const words = {
  name: word('nilai tertinggi', 'highest'),
  official: 'nilai tertinggi yang diberikan seorang juri',
} satisfies TieBreakWords;
