// TAB_MISSING: a judge has no tab, or the workbook lacks one that nothing can be understood without.
// The latter is found while reading (use-cases/reading).
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import type { Misunderstanding } from '../../inference/inference';
import { whyNotUnderstood } from '../../inference/words';
import { judgeLabel } from '../../shared/where';

/** `within`: the tab is there, but shared, and the judge is not in it. `why`: what kept the tabs from being understood. */
export type Params = { tab: string; judge: string | null; within?: true; why?: Misunderstanding };

export const words: FindingWords<Params> = {
  id: (p) =>
    p.judge === null
      ? `Tab ${quoted(p.tab, 'id')} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${whyNotUnderstood(p.why, 'id')}`
      : p.within
        ? `Tab ${quoted(p.tab, 'id')} tidak memuat nilai ${judgeLabel(p.judge, 'id')}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`
        : `Tab ${quoted(p.tab, 'id')} untuk ${judgeLabel(p.judge, 'id')} tidak ada. Buat tabnya, atau samakan namanya.`,
  en: (p) =>
    p.judge === null
      ? `No tab ${quoted(p.tab, 'en')} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${whyNotUnderstood(p.why, 'en')}`
      : p.within
        ? `The tab ${quoted(p.tab, 'en')} holds no scores of ${judgeLabel(p.judge, 'en')}. Add the judge's columns or rows, or write the name as in the judges tab.`
        : `There is no tab ${quoted(p.tab, 'en')} for ${judgeLabel(p.judge, 'en')}. Make it, or correct its name.`,
};
