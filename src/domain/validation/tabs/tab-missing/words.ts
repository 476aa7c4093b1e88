// TAB_MISSING: a judge has no tab, or the workbook lacks one that nothing can be understood without.
// The latter is found while reading (use-cases/reading).
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import type { Misunderstanding } from '../../inference/inference';
import { whyNotUnderstood } from '../../inference/words';

/** `within`: the tab is there, but shared, and the judge is not in it. `why`: what kept the tabs from being understood. */
export type Params = { tab: string; judge: string | null; within?: true; why?: Misunderstanding };

export const words: FindingWords<Params> = {
  id: (p) =>
    p.judge === null
      ? `Tab ${quoted(p.tab, 'id')} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${whyNotUnderstood(p.why, 'id')}`
      : p.within
        ? `Tab ${quoted(p.tab, 'id')} tidak memuat nilai juri ${p.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`
        : `Tab ${quoted(p.tab, 'id')} untuk juri ${p.judge} tidak ada. Buat tabnya, atau samakan namanya.`,
  en: (p) =>
    p.judge === null
      ? `There is no tab ${quoted(p.tab, 'en')}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${whyNotUnderstood(p.why, 'en')}`
      : p.within
        ? `The tab ${quoted(p.tab, 'en')} holds no scores of judge ${p.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`
        : `There is no tab ${quoted(p.tab, 'en')} for judge ${p.judge}. Make it, or correct its name.`,
};
