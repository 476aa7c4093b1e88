// What the method and its scores are called, and how an official paper states it.
import { word } from '../../../vocabulary/words';
import type { MethodWords } from '../method';

export const words = {
  name: word('skor baku', 'z-score'),
  score: { id: 'skor baku', en: 'standard score' },
  official:
    'Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 × skor baku.',
} satisfies MethodWords;
