// What the method and its scores are called, and how an official paper states it.
import { word } from '../../../vocabulary/words';
import type { MethodWords } from '../method';

export const words = {
  name: word('terkoreksi', 'adjusted'),
  score: { id: 'nilai terkoreksi', en: 'adjusted score' },
  official:
    'Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai.',
} satisfies MethodWords;
