// SCORE_IS_DATE: the sheet made a date or a time of a score.
import { dateTime, plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { firstOf, judgeLabel, type Where, whereIn } from '../../shared/where';

/** `more`: as many below it in the column, each with something else. */
export type Params = { judge: string; where: Where; date: string; likely: number | null; more?: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai ${judgeLabel(p.judge, 'id')} untuk ${whereIn(p.where, 'id')} terbaca sebagai tanggal ${firstOf(dateTime(p.date, 'id'), p.more, 'id')}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${p.likely === null ? '' : ` (mungkin ${plainNumber(p.likely, 'id')})`}.`,
  en: (p) =>
    `${judgeLabel(p.judge, 'en')}’s score of ${whereIn(p.where, 'en')} was read as the date ${firstOf(dateTime(p.date, 'en'), p.more, 'en')}. Format the cell as a number and retype the score${p.likely === null ? '' : ` (probably ${plainNumber(p.likely, 'en')})`}.`,
};
