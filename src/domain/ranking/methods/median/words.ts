// What the method is called.
import { word } from '../../../vocabulary/words';

export const medianMethodWords = { id: 'median', name: word('median', 'median') } as const;
