// ROW_WITHOUT_CODE: a row holds scores, or in the entries tab an entry, but no code.
// In the entries tab it is found while reading (workbook/read).
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { name: string };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Baris${p.name === '' ? '' : ` ${quoted(p.name, 'id')}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
  en: (p) =>
    `The row${p.name === '' ? '' : ` ${quoted(p.name, 'en')}`} has no entry code. Type the code as in the entries tab.`,
};
