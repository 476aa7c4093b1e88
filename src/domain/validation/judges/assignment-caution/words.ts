// ASSIGNMENT_CAUTION: who reads what is not as good as it could be. Found where the assignment is read (workbook/tabs).
import type { ConflictReason } from '../../../competition/conflict';
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

type Load = { judge: string; entries: number };

export type Params =
  /** The judge must not score the entry. */
  | { reason: 'conflict'; judge: string; entry: string; why: ConflictReason }
  /** Entries with fewer judges than the settings want. */
  | { reason: 'few'; entries: string[]; readings: number }
  | { reason: 'loads'; least: Load; most: Load }
  /** Groups of judges who share no entry. */
  | { reason: 'disconnected'; groups: string[][] };

const WHY = {
  id: { listed: 'tercatat di tab Juri', 'same-institution': 'instansi sama', 'parent-institution': 'instansi induk' },
  en: {
    listed: 'listed in the judges tab',
    'same-institution': 'same institution',
    'parent-institution': 'parent institution',
  },
};

const groupsIn = ({ groups }: { groups: string[][] }): string => groups.map((one) => `(${one.join(', ')})`).join(' ');

export const words: FindingWords<Params> = {
  id: (p) => {
    switch (p.reason) {
      case 'conflict':
        return `${judgeLabel(p.judge, 'id')} mendapat ${p.entry} meski ada benturan kepentingan (${WHY.id[p.why]}). Ganti jurinya.`;
      case 'few':
        return `Kurang dari ${p.readings} juri untuk ${p.entries.length === 1 ? '' : `${p.entries.length} peserta: `}${listed(p.entries, 'id', 6)}. Tambahkan juri di tab Pembagian Juri.`;
      case 'loads':
        return `Beban juri tidak rata: ${p.least.judge} ${p.least.entries} peserta, ${p.most.judge} ${p.most.entries} peserta.`;
      case 'disconnected':
        return `Menurut Pembagian Juri, kelompok juri ${groupsIn(p)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`;
    }
  },
  en: (p) => {
    switch (p.reason) {
      case 'conflict':
        return `${judgeLabel(p.judge, 'en')} is given ${p.entry} despite a conflict of interest (${WHY.en[p.why]}). Choose another judge.`;
      case 'few':
        return `Fewer than ${p.readings} judges for ${p.entries.length === 1 ? '' : `${p.entries.length} entries: `}${listed(p.entries, 'en', 6)}. Add judges in the tab Assignment.`;
      case 'loads':
        return `Loads differ: ${p.least.judge} has ${p.least.entries} entries, ${p.most.judge} ${p.most.entries}.`;
      case 'disconnected':
        return `By the assignment the groups of judges ${groupsIn(p)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`;
    }
  },
};
