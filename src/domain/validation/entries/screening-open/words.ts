// SCREENING_OPEN: entries of which the administrative selection has not said yet whether they take part.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `open`: the mandatory requirements nobody has settled, by entry. */
export type Params = { stage: string; entries: { entry: string; open: string[] }[] };

/** Entries named in one sentence. */
const MOST_NAMED = 8;

export const words: FindingWords<Params> = {
  id: ({ stage, entries }) =>
    `${stage} belum selesai bagi ${listed(
      entries.map(({ entry, open }) => `${entry}: ${listed(open, 'id', 3)}`),
      'id',
      MOST_NAMED,
    )}. Isi Hasil di tab Kelengkapan Administrasi: Memenuhi atau Tidak memenuhi; dua pemeriksa harus sama.`,
  en: ({ stage, entries }) =>
    `${stage} is not settled for ${listed(
      entries.map(({ entry, open }) => `${entry}: ${listed(open, 'en', 3)}`),
      'en',
      MOST_NAMED,
    )}. Fill in Result in the tab Requirements Check: Met or Not met; two verifiers must agree.`,
};
