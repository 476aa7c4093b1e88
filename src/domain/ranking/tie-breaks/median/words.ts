// What the tie-break is called.
import { word } from '../../../vocabulary/words';

export const medianTieBreakWords = { id: 'median', name: word('median', 'median') } as const;
