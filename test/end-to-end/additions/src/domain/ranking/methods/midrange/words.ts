// What the method and its scores are called, and how an official paper states it.
import { word } from '../../../vocabulary/words';
import type { MethodWords } from '../method';

export const words = {
  name: word('tengah rentang', 'midrange'),
  score: { id: 'tengah rentang', en: 'midrange' },
  official: 'Nilai tahap adalah titik tengah antara nilai terendah dan nilai tertinggi para juri.',
} satisfies MethodWords;
