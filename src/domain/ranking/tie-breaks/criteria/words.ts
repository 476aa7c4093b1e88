// What the tie-break is called.
import { word } from '../../../vocabulary/words';

export const criteriaTieBreakWords = { id: 'criteria', name: word('kriteria', 'criteria') } as const;
