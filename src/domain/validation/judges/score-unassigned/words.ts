// SCORE_UNASSIGNED: a judge has scored an entry that the assignment gives to others.
import type { FindingWords } from '../../finding-kind';
import { entriesIn, judgeLabel, type Where } from '../../shared/where';

export type Params = { judge: string; where: Where };

export const words: FindingWords<Params> = {
  id: (p) =>
    `${judgeLabel(p.judge, 'id')} menilai ${entriesIn(p.where, 'id')}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
  en: (p) =>
    `${judgeLabel(p.judge, 'en')} has scored ${entriesIn(p.where, 'en')}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`,
};
