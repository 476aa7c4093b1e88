// METHOD_CAUTION, few-to-trim: where few judges count for an entry, dropping two scores leaves few.

import type { RankingFinding } from '../finding';
import { FEWEST_TO_TRIM } from '../methods/trimmed/rule';
import type { Panel } from '../result';
import type { RankingRules } from '../rules';

/** Judges of an entry from which a trimmed mean still stands on three. */
const ENOUGH = 5;

/** One warning for all entries of the stage that fewer than five judges count for; none under another method. */
export function fewToTrim({ stage, entries, readings }: Panel, { method }: RankingRules): RankingFinding[] {
  const judged = entries.map(({ code }) => ({ code, judges: readings.get(code)?.size ?? 0 }));
  const few = judged.filter(({ judges }) => judges > 0 && judges < ENOUGH);
  if (method !== 'trimmed' || few.length === 0) return [];
  const whole = few.filter(({ judges }) => judges < FEWEST_TO_TRIM);
  const codes = (list: typeof few) => list.map(({ code }) => code);
  const params = { reason: 'few-to-trim', entries: codes(few), whole: codes(whole) } as const;
  return [{ code: 'METHOD_CAUTION', severity: 'warning', stage: stage.name, params }];
}
