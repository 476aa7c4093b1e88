// Whether severity can change anything.
import type { Panel } from '../result';

/** True when the same judges scored every entry that has a score: then judges' effects cancel, whatever they are. */
export function isComplete({ entries, readings }: Panel): boolean {
  let first: Map<string, unknown> | null = null;
  for (const { code } of entries) {
    const own = readings.get(code);
    if (own === undefined || own.size === 0) continue;
    first = first ?? own;
    if (own.size !== first.size) return false;
    for (const judge of own.keys()) if (!first.has(judge)) return false;
  }
  return true;
}
