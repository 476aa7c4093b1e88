// The stage that a row names.
import type { Stage } from '../../competition/competition';
import { nameKey } from '../../vocabulary/keys';

/** A single stage need not be named. */
export function stageNamed(typed: string, stages: readonly Stage[]): Stage | undefined {
  const only = stages.length === 1 && typed === '' ? stages[0] : undefined;
  return stages.find(({ name }) => nameKey(name) === nameKey(typed)) ?? only;
}
