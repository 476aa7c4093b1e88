// ENTRY_DUPLICATE_CODE: two entries share a code.
import { listed, quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { code: string; rows: number[] };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Kode peserta ${quoted(p.code, 'id')} dipakai lebih dari sekali (baris ${listed(p.rows.map(String), 'id')}). Beri setiap peserta kode sendiri.`,
  en: (p) =>
    `The entry code ${quoted(p.code, 'en')} is used more than once (rows ${listed(p.rows.map(String), 'en')}). Give every entry a code of its own.`,
};
