// What the method is called.
import { word } from '../../../vocabulary/words';

export const trimmedMethodWords = {
  id: 'trimmed',
  name: word('rata-rata terpangkas', 'trimmed', 'trimmed mean'),
} as const;
