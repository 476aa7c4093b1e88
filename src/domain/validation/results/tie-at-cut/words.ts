// TIE_AT_CUT: more entries share the last rank than there are places. Found by ranking (ranking/stages).
import type { RankingFindingParams } from '../../../ranking/finding';
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = RankingFindingParams['TIE_AT_CUT'];

export const words: FindingWords<Params> = {
  id: (p) => {
    const tied = `Peringkat ${p.rank}${p.category === undefined ? '' : ` (kategori ${p.category})`} ditempati bersama oleh ${listed(p.entries, 'id')}`;
    return p.prize
      ? `${tied}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi “Peringkat Putusan” masing-masing di tab Pleno, atau sesuaikan “Uang Pembinaan”.`
      : `${tied}, sedangkan tempat yang tersedia hanya ${p.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi “Peringkat Putusan” masing-masing di tab Pleno.`;
  },
  en: (p) => {
    const tied = `Rank ${p.rank}${p.category === undefined ? '' : ` (category ${p.category})`} is shared by ${listed(p.entries, 'en')}`;
    return p.prize
      ? `${tied}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the “Decided Rank” of each in the tab Plenary, or adjust “Prize”.`
      : `${tied}, but there ${p.places === 1 ? 'is only 1 place' : `are only ${p.places} places`}. Documents wait: decide in the plenary and fill in the “Decided Rank” of each in the tab Plenary.`;
  },
};
