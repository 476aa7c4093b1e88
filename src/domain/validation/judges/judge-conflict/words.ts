// JUDGE_CONFLICT: a judge has scored an entry that is not theirs to judge.
import type { FindingWords } from '../../finding-kind';
import { entriesIn, judgeLabel, type Where } from '../../shared/where';

export type Params = { judge: string; where: Where; reason: 'listed' | 'same-institution' | 'parent-institution' };

export const words: FindingWords<Params> = {
  id: (p) =>
    `${judgeLabel(p.judge, 'id')} menilai ${entriesIn(p.where, 'id')} meski ada benturan kepentingan (${{ listed: 'tercatat di tab Juri', 'same-institution': 'instansi sama', 'parent-institution': 'instansi induk' }[p.reason]}).`,
  en: (p) =>
    `${judgeLabel(p.judge, 'en')} has scored ${entriesIn(p.where, 'en')} despite a conflict of interest (${{ listed: 'listed in the judges tab', 'same-institution': 'same institution', 'parent-institution': 'parent institution' }[p.reason]}).`,
};
