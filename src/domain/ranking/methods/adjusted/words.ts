// What the method is called.
import { word } from '../../../vocabulary/words';

export const adjustedMethodWords = { id: 'adjusted', name: word('terkoreksi', 'adjusted') } as const;
