// TIE_AT_CUT: more entries share the last rank than there are places. Found by ranking (ranking/stages).
import type { RankingFindingParams } from '../../../ranking/finding';
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = RankingFindingParams['TIE_AT_CUT'];

export const words: FindingWords<Params> = {
  id: (p) => {
    const tied = `Peringkat ${p.rank}${p.category === undefined ? '' : ` (kategori ${p.category})`} ditempati bersama oleh ${listed(p.entries, 'id')}`;
    return p.prize
      ? `${tied}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (“Peringkat Putusan” di tab Pleno), atau samakan “Uang Pembinaan”.`
      : `${tied}, sedangkan tempat hanya ${p.places}. Putuskan dalam rapat pleno: isi “Peringkat Putusan” masing-masing di tab Pleno.`;
  },
  en: (p) => {
    const tied = `${listed(p.entries, 'en')} share rank ${p.rank}${p.category === undefined ? '' : ` (category ${p.category})`}`;
    return p.prize
      ? `${tied}, but the prizes of those places differ. Decide in the plenary (“Decided Rank” in the tab Plenary), or make “Prize” equal.`
      : `${tied}, but there ${p.places === 1 ? 'is only 1 place' : `are only ${p.places} places`}. Decide in the plenary: fill in the “Decided Rank” of each in the tab Plenary.`;
  },
};
