// WEIGHTS_INVALID: a weight that is none, or weights that are nothing together.
// Also found while the tabs are read (workbook/read).
import type { Cell } from '../../../vocabulary/cell';
import { quoted } from '../../../vocabulary/format';
import type { Language } from '../../../vocabulary/language';
import type { FindingWords } from '../../finding-kind';

const REASONS = {
  'not-a-number': { id: 'bukan angka', en: 'not a number' },
  negative: { id: 'negatif', en: 'negative' },
  'all-zero': { id: 'semuanya nol', en: 'all zero' },
  'partly-blank': { id: 'kosong, padahal yang lain berisi', en: 'blank while others are filled in' },
} satisfies Record<string, Record<Language, string>>;

export type Params = { of: 'criteria' | 'stages'; reason: keyof typeof REASONS; value?: Cell };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Bobot ${p.of === 'criteria' ? 'kriteria' : 'tahap'} ${p.value === undefined ? '' : `${quoted(p.value, 'id')} `}${REASONS[p.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
  en: (p) =>
    `The weight ${p.value === undefined ? '' : `${quoted(p.value, 'en')} `}of ${p.of === 'criteria' ? 'a criterion' : 'a stage'} is ${REASONS[p.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`,
};
