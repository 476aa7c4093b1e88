// What the method is called.
import { word } from '../../../vocabulary/words';

export const rankSumMethodWords = { id: 'rank-sum', name: word('jumlah peringkat', 'rank-sum') } as const;
