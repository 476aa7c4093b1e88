// HISTORY_BROKEN: the history is not as the add-on wrote it. Found while reading (use-cases/reading).
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `rows`: as people count. `cut`: the newest row is gone. */
export type Params = { rows: number[]; cut: boolean };

const MOST = 5;

const shown = ({ rows }: Params, language: 'id' | 'en'): string => {
  const first = rows.slice(0, MOST).map(String);
  return rows.length > MOST ? `${first.join(', ')} …` : listed(first, language);
};

export const words: FindingWords<Params> = {
  id: (p) =>
    `${[
      ...(p.rows.length > 0
        ? [`Baris ${shown(p, 'id')} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]
        : []),
      ...(p.cut ? ['Baris terbaru riwayat hilang.'] : []),
    ].join(' ')} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
  en: (p) =>
    `${[
      ...(p.rows.length > 0
        ? [`Row ${shown(p, 'en')} of the history was put in, altered, or follows one taken out.`]
        : []),
      ...(p.cut ? ['The newest row of the history is gone.'] : []),
    ].join(' ')} Delete what was put in, or record why in the panel; until then no result is computed.`,
};
