// SCORE_TEXT_NUMBER: a score cell holds text that a person reads as a number.
import { plainNumber, quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; value: string; number: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai juri ${p.judge} ${quoted(p.value, 'id')} tersimpan sebagai teks, bukan angka. Ketik ulang ${plainNumber(p.number, 'id')} pada sel berformat Angka.`,
  en: (p) =>
    `The score ${quoted(p.value, 'en')} of judge ${p.judge} is stored as text, not as a number. Retype ${plainNumber(p.number, 'en')} in a cell formatted as number.`,
};
