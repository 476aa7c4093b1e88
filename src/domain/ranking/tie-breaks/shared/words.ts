// What the tie-break is called.
import { word } from '../../../vocabulary/words';

export const sharedTieBreakWords = { id: 'shared', name: word('bersama', 'shared') } as const;
