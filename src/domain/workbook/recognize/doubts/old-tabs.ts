// Tabs like the judges' that are named as copies, trials or old ones: whether they count has to be said.
import { ANSWERS, type Answers, type Question } from '../../../validation/inference/question';
import { nameKey } from '../../../vocabulary/keys';
import type { ScoreTable } from '../score-table';

const OLD =
  /(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu;

export const oldId = (tab: string): string => `old/${nameKey(tab)}`;

/** One a tab, as long as other judges' tabs are not named so. */
export function oldTabs(tables: readonly ScoreTable[], answers: Answers): Question[] {
  const old = tables.filter(({ tab }) => OLD.test(tab));
  if (old.length === tables.length) return [];
  return old
    .filter(({ tab }) => !answers.has(oldId(tab)))
    .map(
      ({ tab }): Question => ({
        id: oldId(tab),
        kind: 'OLD_TAB',
        tab,
        tabs: [tab],
        params: { tab },
        options: ANSWERS.OLD_TAB,
        default: null,
      }),
    );
}
