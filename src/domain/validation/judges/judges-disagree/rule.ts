// JUDGES_DISAGREE: the judges' scores of an entry lie further apart than the setting "Batas Selisih Antarjuri" allows.

import type { FindingDraftOf } from '../../shared/finding-draft';
import { rowsByEntry } from '../../shared/full-rows';
import { judgeScore } from '../../shared/judge-score';
import type { StageRule } from '../../shared/rule';

const rounded = (score: number): number => Math.round(score * 100) / 100;

/** No judge is named: it is for the panel to talk about, and this finding is written to a tab. */
export const rule: StageRule<'JUDGES_DISAGREE'> = {
  scope: 'stage',
  find: (view) => {
    const { criteria, competition } = view.check;
    const limit = competition.settings.maxSpread;
    if (limit === null) return [];
    return rowsByEntry(view).flatMap((rows): FindingDraftOf<'JUDGES_DISAGREE'>[] => {
      const scores = rows.map(({ marks }) => judgeScore(marks, criteria));
      const [low, high] = [Math.min(...scores), Math.max(...scores)];
      // Doubles: a spread of exactly the limit is within it.
      if (high - low <= limit + 1e-9) return [];
      const { code, name } = rows[0]!.entry;
      const params = { entry: code, name, low: rounded(low), high: rounded(high), limit };
      return [{ code: 'JUDGES_DISAGREE', severity: 'warning', params }];
    });
  },
};
