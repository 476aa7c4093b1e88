// What the method and its scores are called, and how an official paper states it.
import { word } from '../../../vocabulary/words';
import type { MethodWords } from '../method';

export const words = {
  name: word('rata-rata', 'mean', 'average'),
  score: { id: 'rata-rata', en: 'mean' },
  official: 'Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu.',
} satisfies MethodWords;
