// What the method and its scores are called, and how an official paper states it.
import { word } from '../../../vocabulary/words';
import type { MethodWords } from '../method';

export const words = {
  name: word('bobot keandalan juri', 'reliability', 'reliability weights'),
  score: { id: 'nilai berbobot keandalan', en: 'reliability-weighted score' },
  official:
    'Nilai tahap adalah rata-rata nilai juri yang dikoreksi menurut keketatannya; bobot juri berbanding terbalik dengan ragam galatnya.',
} satisfies MethodWords;
