// What the method and its scores are called, and how an official paper states it.
import { word } from '../../../vocabulary/words';
import type { MethodWords } from '../method';

export const words = {
  name: word('rata-rata terpangkas', 'trimmed', 'trimmed mean'),
  score: { id: 'rata-rata terpangkas', en: 'trimmed mean' },
  official:
    'Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa.',
} satisfies MethodWords;
