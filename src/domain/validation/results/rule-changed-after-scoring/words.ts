// RULE_CHANGED_AFTER_SCORING: a rule is another one than at the first score of its stage. Found by use-cases/stages.
import { changeList } from '../../../audit/words/changes';
import type { Change } from '../../../competition/change';
import type { FindingWords } from '../../finding-kind';

export type Params = { changes: Change[] };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Aturan tahap ini berubah sesudah nilai pertama masuk${changeList(p.changes, 'id')}. Kembalikan aturannya, atau catat alasan perubahannya.`,
  en: (p) =>
    `The rules of this stage changed after its first score had come in${changeList(p.changes, 'en')}. Put the rules back, or record the reason for the change.`,
};
