// ROW_UNKNOWN_ENTRY: a row with scores carries a code that no entry has.
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; entry: string };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Kode ${quoted(p.entry, 'id')} di tab juri ${p.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
  en: (p) =>
    `The code ${quoted(p.entry, 'en')} in the tab of judge ${p.judge} is not in the entries tab. Correct the code or delete the row.`,
};
