// What the method is called.
import { word } from '../../../vocabulary/words';

export const meanMethodWords = { id: 'mean', name: word('rata-rata', 'mean', 'average') } as const;
