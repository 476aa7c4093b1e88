// JUDGE_CONFLICT: a judge has scored an entry that is not theirs to judge.
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; entry: string; reason: 'listed' | 'same-institution' | 'parent-institution' };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Juri ${p.judge} berbenturan kepentingan dengan peserta ${p.entry} (${{ listed: 'tercatat di tab Juri', 'same-institution': 'instansi sama', 'parent-institution': 'instansi induk' }[p.reason]}).`,
  en: (p) =>
    `Judge ${p.judge} has a conflict of interest with entry ${p.entry} (${{ listed: 'listed in the judges tab', 'same-institution': 'same institution', 'parent-institution': 'parent institution' }[p.reason]}).`,
};
