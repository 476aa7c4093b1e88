// What the method is called.
import { word } from '../../../vocabulary/words';

export const zScoreMethodWords = { id: 'z-score', name: word('skor baku', 'z-score') } as const;
