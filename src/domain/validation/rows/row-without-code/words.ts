// ROW_WITHOUT_CODE: a row holds scores, or in the entries tab an entry, but no code.
// In the entries tab it is found while reading (workbook/read).
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `more`: as many below it in the column, each with something else. */
export type Params = { name: string; more?: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Baris${p.name === '' ? '' : ` ${quoted(p.name, 'id')}`}${p.more === undefined ? '' : ` dan ${p.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
  en: (p) =>
    `The row${p.name === '' ? '' : ` ${quoted(p.name, 'en')}`}${p.more === undefined ? ' has' : ` and ${p.more} rows below it have`} no entry code. Type the code as in the entries tab.`,
};
