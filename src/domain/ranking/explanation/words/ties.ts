// Sentences about ties: what broke one, or that nothing did.
import { listed } from '../../../vocabulary/format';
import type { TieBreakStep } from '../../result';
import type { Duel } from '../statement';
import { type Formatter, type Sentences, stepValues, tieBreakName } from './formatter';

/** What a step of the chain compared. */
const stepName = ({ metric, criterion }: TieBreakStep, { language }: Formatter): string =>
  criterion === undefined ? tieBreakName(metric, language) : `“${criterion}”`;

const verdict = ({ higher, lower }: Duel, { text }: Formatter): string =>
  higher > lower ? text('menang', 'won') : higher < lower ? text('kalah', 'lost') : text('seri', 'drawn');

function duelWords(duels: readonly Duel[], format: Formatter): string {
  const won = duels.filter(({ higher, lower }) => higher > lower).length;
  const lost = duels.filter(({ higher, lower }) => higher < lower).length;
  const pairs = duels.map((duel) => `${duel.rival} ${verdict(duel, format)} ${duel.higher}–${duel.lower}`);
  return format.text(
    ` Pasangan menang ${won}, kalah ${lost} (banyaknya juri yang menilai lebih tinggi–lebih rendah: ${listed(pairs, 'id')}).`,
    ` Pairs won ${won}, lost ${lost} (judges who put it higher–lower: ${listed(pairs, 'en')}).`,
  );
}

export const TIE_SENTENCES: Sentences<'TIE_BROKEN' | 'TIE_SHARED'> = {
  TIE_BROKEN: ({ score, tied, step, rival, duels = [] }, format) => {
    const { text, Name, points, decimals, language } = format;
    const [own, other] = stepValues(step, rival.value, decimals, language);
    const by = stepName(step, format);
    const pairs = duels.length === 0 ? '' : duelWords(duels, format);
    const same = points(score);
    const all = listed(tied, language);
    return text(
      `${Name} ${same} sama pada ${all}; ditentukan oleh ${by}: ${own} (peringkat ${rival.rank}, ${rival.entry}: ${other}).${pairs}`,
      `${Name} ${same} is shared by ${all}; decided by ${by}: ${own} (rank ${rival.rank}, ${rival.entry}: ${other}).${pairs}`,
    );
  },
  TIE_SHARED: ({ score, sharing, steps }, format) => {
    const { text, Name, points, decimals, language } = format;
    const same = points(score);
    const all = listed(sharing, language);
    const values = steps.map(
      (step) => `${stepName(step, format)} ${stepValues(step, step.value, decimals, language)[0]}`,
    );
    const compared = values.length === 0 ? '' : ` (${values.join(', ')})`;
    return text(
      `${Name} ${same} dan semua penentu${compared} sama pada ${all}: peringkat bersama.`,
      `${Name} ${same} and every tie-break${compared} are the same for ${all}: shared rank.`,
    );
  },
};
