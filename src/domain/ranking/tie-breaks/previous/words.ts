// What the tie-break is called.
import { word } from '../../../vocabulary/words';

export const previousTieBreakWords = { id: 'previous', name: word('tahap sebelumnya', 'previous') } as const;
