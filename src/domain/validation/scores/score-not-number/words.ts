// SCORE_NOT_NUMBER: a score cell holds what is no number.
import type { Cell } from '../../../vocabulary/cell';
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; value: Cell };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Isi sel juri ${p.judge} ${quoted(p.value, 'id')} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
  en: (p) =>
    `The cell of judge ${p.judge} holds ${quoted(p.value, 'en')}, which is not a score. Type a number, or BK where the judge does not score this entry.`,
};
