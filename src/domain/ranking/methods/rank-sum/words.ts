// What the method and its scores are called, and how an official paper states it.
import { word } from '../../../vocabulary/words';
import type { MethodWords } from '../method';

export const words = {
  name: word('jumlah peringkat', 'rank-sum'),
  score: { id: 'rata-rata peringkat', en: 'mean rank' },
  official:
    'Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik.',
} satisfies MethodWords;
