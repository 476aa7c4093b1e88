// The entries that reach a stage.
import type { Entry } from '../../competition/competition';
import type { StageResult } from '../result';
import type { RankedCompetition } from '../rules';

/**
 * The entries in the running that reached the stage after `previous` (the results of the stages before it, in order;
 * empty for the first stage), in the order of the entries tab.
 */
export function entriesReaching(competition: RankedCompetition, previous: StageResult[]): Entry[] {
  const running = competition.entries.filter((entry) => entry.status === 'running');
  const before = previous[previous.length - 1];
  if (before === undefined) return running;
  const advancing = new Set(before.standings.flatMap(({ advances, entry }) => (advances ? [entry.code] : [])));
  return running.filter((entry) => advancing.has(entry.code));
}
