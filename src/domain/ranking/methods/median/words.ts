// What the method and its scores are called, and how an official paper states it.
import { word } from '../../../vocabulary/words';
import type { MethodWords } from '../method';

export const words = {
  name: word('median', 'median'),
  score: { id: 'median', en: 'median' },
  official: 'Nilai tahap adalah nilai tengah (median) dari nilai para juri.',
} satisfies MethodWords;
