// SCORE_IS_DATE: the sheet made a date or a time of a score.
import { dateTime, plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; date: string; likely: number | null };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai juri ${p.judge} terbaca sebagai tanggal ${dateTime(p.date, 'id')}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${p.likely === null ? '' : ` (mungkin maksudnya ${plainNumber(p.likely, 'id')})`}.`,
  en: (p) =>
    `A score of judge ${p.judge} was read as the date ${dateTime(p.date, 'en')}. Format the cell as number and retype the score${p.likely === null ? '' : ` (probably ${plainNumber(p.likely, 'en')})`}.`,
};
