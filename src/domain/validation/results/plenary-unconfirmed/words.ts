// PLENARY_UNCONFIRMED: what stands in the plenary tab is not what an admin confirmed. Found while reading (use-cases/deciding).
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `entries`: with a decision that nobody confirmed. `missing`: how many confirmed ones are not there as they were. */
export type Params = { entries: string[]; missing: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `${[
      ...(p.entries.length > 0
        ? [`Keputusan pleno tentang ${listed(p.entries, 'id')} belum dikonfirmasi, jadi belum dihitung.`]
        : []),
      ...(p.missing > 0 ? [`${p.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`] : []),
    ].join(' ')} Cocokkan dengan berita acara, lalu tekan “Konfirmasi keputusan pleno” di panel.`,
  en: (p) =>
    `${[
      ...(p.entries.length > 0
        ? [`The plenary decision about ${listed(p.entries, 'en')} is not confirmed, so it does not count.`]
        : []),
      ...(p.missing > 0
        ? [`${p.missing === 1 ? '1 confirmed decision is' : `${p.missing} confirmed decisions are`} gone or altered.`]
        : []),
    ].join(' ')} Compare with the minutes, then press “Confirm plenary decisions” in the panel.`,
};
