// Why entries with the same printed score have different ranks, or share one; in Indonesian, as official papers are.
import type { Standing } from '../../ranking/result';
import { TIE_BREAK_WORDS } from '../../ranking/tie-breaks/words';

/** "nilai sama, diputus menurut kriteria Kebaruan"; '' where no other has the score. */
export function tieNote({ decidedBy }: Pick<Standing, 'decidedBy'>): string {
  if (decidedBy === null || decidedBy === undefined) return '';
  if (decidedBy === 'shared') return 'nilai sama, berbagi peringkat';
  const by =
    decidedBy.criterion === undefined ? TIE_BREAK_WORDS[decidedBy.metric].official : `kriteria ${decidedBy.criterion}`;
  return `nilai sama, diputus menurut ${by}`;
}
