// SCORE_UNASKED: a judge has scored an entry on a criterion that is not asked of the two.
import type { FindingWords } from '../../finding-kind';
import { entriesIn, judgeLabel, type Where } from '../../shared/where';

export type Params = { judge: string; where: Where };

export const words: FindingWords<Params> = {
  id: (p) =>
    `${judgeLabel(p.judge, 'id')} menilai ${entriesIn(p.where, 'id')} pada kriteria yang bukan bagiannya: nilai itu tidak dihitung. Kosongkan, atau periksa “Kategori” di tab Kriteria dan “Kriteria Dinilai” di tab Juri.`,
  en: (p) =>
    `${judgeLabel(p.judge, 'en')} has scored ${entriesIn(p.where, 'en')} on a criterion that is not asked there: that score does not count. Clear it, or check “Category” in the tab Criteria and “Criteria Scored” in the tab Judges.`,
};
