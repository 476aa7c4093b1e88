// Sentences about a rank: its lead over the next, the plenary's decision, its place in a category.
import { listed } from '../../../vocabulary/format';
import type { Sentences } from './formatter';

export const RANK_SENTENCES: Sentences<'MARGIN' | 'PLENARY_DECIDED' | 'LAST_RANK' | 'CATEGORY_RANK'> = {
  MARGIN: ({ margin, next }, { text, distance, unit, name, language }) => {
    const distant = distance(margin);
    // "lead of 0.50 points" is what a number alone says; of anything else the name is said.
    const amount = unit === 'points' ? distant : text(`${name} ${distant}`, `${distant} of ${name}`);
    const others = listed(next.entries, language, 3);
    return text(
      `Selisih ${amount} dari peringkat ${next.rank} (${others}).`,
      `${amount} ahead of rank ${next.rank} (${others}).`,
    );
  },
  PLENARY_DECIDED: ({ rank, computed, reason, votesFor, votesAgainst }, { text }) => {
    const votes =
      votesFor === null && votesAgainst === null
        ? ''
        : text(
            ` (${votesFor ?? 0} setuju, ${votesAgainst ?? 0} tidak)`,
            ` (${votesFor ?? 0} for, ${votesAgainst ?? 0} against)`,
          );
    const why = reason === '' ? '' : `: ${reason.replace(/[.\s]+$/, '')}`;
    return text(
      `Pleno memutuskan peringkat ${rank} (hasil hitung ${computed})${why}${votes}.`,
      `The plenary decided rank ${rank} (computed ${computed})${why}${votes}.`,
    );
  },
  LAST_RANK: (_, { text }) => text('Peringkat terakhir.', 'Last rank.'),
  CATEGORY_RANK: ({ category, rank }, { text }) =>
    text(`Peringkat ${rank} di kategori ${category}.`, `Rank ${rank} in the category ${category}.`),
};
