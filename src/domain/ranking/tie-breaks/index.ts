// The tie-breaks there are. To add one: a file beside this and a line in the list.
import { criteriaTieBreak } from './criteria/rule';
import { majorityTieBreak } from './majority/rule';
import { medianTieBreak } from './median/rule';
import { previousTieBreak } from './previous/rule';
import { sharedTieBreak } from './shared/rule';
import type { Metric, TieBreak, TieBreakContext } from './tie-break';
import type { TieBreakId } from './words';

const tieBreaks: readonly TieBreak[] = [
  criteriaTieBreak,
  medianTieBreak,
  majorityTieBreak,
  previousTieBreak,
  sharedTieBreak,
];

/** Ids of the tie-breaks that can be chosen. */
export const availableTieBreaks: readonly TieBreakId[] = tieBreaks.map((tieBreak) => tieBreak.id);

/**
 * The metrics of a chain in precedence. It ends at `shared`, or after its last tie-break as if that stood there.
 * Ids that are not available are passed over; validation reports them.
 */
export function metricsOf(chain: readonly TieBreakId[], context: TieBreakContext): Metric[] {
  const end = chain.indexOf('shared');
  return (end < 0 ? chain : chain.slice(0, end)).flatMap(
    (id) => tieBreaks.find((tieBreak) => tieBreak.id === id)?.metrics(context) ?? [],
  );
}
