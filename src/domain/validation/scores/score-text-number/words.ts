// SCORE_TEXT_NUMBER: a score cell holds text that a person reads as a number.
import { plainNumber, quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel, type Where, whereIn } from '../../shared/where';

export type Params = { judge: string; where: Where; value: string; number: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai ${quoted(p.value, 'id')} tersimpan sebagai teks (${judgeLabel(p.judge, 'id')}, ${whereIn(p.where, 'id')}). Ketik ulang ${plainNumber(p.number, 'id')} pada sel berformat Angka.`,
  en: (p) =>
    `The score ${quoted(p.value, 'en')} is stored as text (${judgeLabel(p.judge, 'en')}, ${whereIn(p.where, 'en')}). Retype ${plainNumber(p.number, 'en')} in a cell formatted as a number.`,
};
