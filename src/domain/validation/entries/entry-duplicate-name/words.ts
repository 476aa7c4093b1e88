// ENTRY_DUPLICATE_NAME: two entries in the running share a name.
import { listed, quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { name: string; codes: string[]; rows: number[] };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nama inovasi ${quoted(p.name, 'id')} dipakai oleh beberapa peserta (${listed(p.codes, 'id')}; baris ${listed(p.rows.map(String), 'id')}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
  en: (p) =>
    `The name ${quoted(p.name, 'en')} is used by several entries (${listed(p.codes, 'en')}; rows ${listed(p.rows.map(String), 'en')}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`,
};
