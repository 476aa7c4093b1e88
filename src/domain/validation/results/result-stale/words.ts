// RESULT_STALE: what counts has changed since the result was computed or decided. Found by use-cases/{documents,deciding}.
import { changeList } from '../../../audit/words/changes';
import type { Change } from '../../../competition/change';
import { dateTime } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `decided`: the result had been decided under this code, and these things have changed since. */
export type Params = { computed: string; decided?: { code: string; changes: Change[] } };

export const words: FindingWords<Params> = {
  id: (p) =>
    p.decided !== undefined
      ? `Hasil yang ditetapkan ${dateTime(p.computed, 'id')} (kode ${p.decided.code}) tidak lagi sama dengan isi lembar${changeList(p.decided.changes, 'id')}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`
      : `Nilai atau aturan berubah sejak peringkat dihitung (${dateTime(p.computed, 'id')}). Hitung lagi sebelum membuat dokumen.`,
  en: (p) =>
    p.decided !== undefined
      ? `The result decided on ${dateTime(p.computed, 'en')} (code ${p.decided.code}) is no longer what the workbook says${changeList(p.decided.changes, 'en')}. Put it back, or open this stage again with a reason and decide again.`
      : `Scores or rules changed since the ranking was computed (${dateTime(p.computed, 'en')}). Compute again before making documents.`,
};
