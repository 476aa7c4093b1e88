// The chain of tie-breaks as the ranker applies it.
import type { TieBreakId } from './list';
import { TIE_BREAK_RULES } from './rules';
import type { Metric, TieBreakContext } from './tie-break';

/** The metrics of a chain in precedence. It ends at `shared`, or after its last tie-break as if that stood there. */
export function metricsOf(chain: readonly TieBreakId[], context: TieBreakContext): Metric[] {
  const end = chain.indexOf('shared');
  return (end < 0 ? chain : chain.slice(0, end)).flatMap((id) => TIE_BREAK_RULES[id].metrics(context));
}
