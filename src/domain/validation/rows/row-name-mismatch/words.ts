// ROW_NAME_MISMATCH: code and name of a row belong to different entries.
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; entry: string; written: string; name: string };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Di tab juri ${p.judge}, kode ${p.entry} berdampingan dengan nama ${quoted(p.written, 'id')}, padahal menurut tab Peserta namanya ${quoted(p.name, 'id')}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
  en: (p) =>
    `In the tab of judge ${p.judge} the code ${p.entry} stands beside the name ${quoted(p.written, 'en')}, but in the entries tab it is ${quoted(p.name, 'en')}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`,
};
