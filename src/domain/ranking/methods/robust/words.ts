// What the method and its scores are called, and how an official paper states it.
import { word } from '../../../vocabulary/words';
import type { MethodWords } from '../method';

export const words = {
  name: word('tahan pencilan', 'robust'),
  score: { id: 'nilai tahan pencilan', en: 'robust score' },
  official:
    'Nilai tahap adalah rata-rata nilai juri yang dikoreksi menurut keketatannya; nilai yang jauh dari yang wajar berbobot kurang (Huber, 1,345 simpangan baku).',
} satisfies MethodWords;
