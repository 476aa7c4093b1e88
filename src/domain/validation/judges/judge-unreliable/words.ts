// JUDGE_UNRELIABLE: a judge's scores say little of what the others see, or the opposite.
import { decimal } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

/** `times`: the judge's own error as a multiple of the others'. `agreement`: correlation with the others' mean, at most 0. */
export type Params = { judge: string } & ({ times: number } | { agreement: number });

export const words: FindingWords<Params> = {
  id: (p) =>
    'times' in p
      ? `Nilai ${judgeLabel(p.judge, 'id')} sering menyimpang dari juri lain: galatnya kira-kira ${decimal(p.times.toFixed(1), 'id')} kali lipat. Tanyakan; nilainya tetap dihitung.`
      : `Urutan ${judgeLabel(p.judge, 'id')} berlawanan dengan juri lain (korelasi ${decimal(p.agreement.toFixed(2), 'id').replace('-', '−')}). Tanyakan apakah skalanya terbalik; nilainya tetap dihitung.`,
  en: (p) =>
    'times' in p
      ? `The scores of ${judgeLabel(p.judge, 'en')} often stray from the others’: the error is about ${p.times.toFixed(1)} times theirs. Ask; the scores count as written.`
      : `The order of ${judgeLabel(p.judge, 'en')} runs against the other judges’ (correlation ${p.agreement.toFixed(2).replace('-', '−')}). Ask whether the scale was turned round; the scores count as written.`,
  confidential: true,
};
