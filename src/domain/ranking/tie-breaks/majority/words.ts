// What the tie-break is called.
import { word } from '../../../vocabulary/words';

export const majorityTieBreakWords = { id: 'majority', name: word('mayoritas', 'majority') } as const;
