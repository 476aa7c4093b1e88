// ROW_UNKNOWN_ENTRY: a row with scores carries a code that no entry has.
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { firstOf, judgeLabel } from '../../shared/where';

/** `more`: as many below it in the column, each with something else. */
export type Params = { judge: string; entry: string; more?: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Kode ${firstOf(quoted(p.entry, 'id'), p.more, 'id')} di tab ${judgeLabel(p.judge, 'id')} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
  en: (p) =>
    `The code ${firstOf(quoted(p.entry, 'en'), p.more, 'en')} in the tab of ${judgeLabel(p.judge, 'en')} ${p.more === undefined ? 'is' : 'are'} not in the entries tab. Correct the code, or delete the row.`,
};
