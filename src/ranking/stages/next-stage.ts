// The next stage of a competition, from the judges' tabs to its result.
import type { Competition, Entry, Stage } from '../../competition/competition';
import type { StageResult } from '../../competition/result';
import type { ScoreSheet } from '../../competition/score-sheet';
import { buildPanel } from '../panel';
import { withMovedUp } from './moved-up';
import { rankStage } from './rank-stage';
import { entriesReaching, entriesWithThoseGone } from './reached';

/**
 * Ranks the stage after `previous` (the results of the stages before it, in order) with all who reached it. Where entries
 * were scored there and have left since, it is ranked once more with them, to tell who moved up in their place.
 *
 * @param sheets the tabs of all stages
 */
export function rankNextStage(
  competition: Competition,
  stage: Stage,
  sheets: readonly ScoreSheet[],
  previous: StageResult[],
): StageResult {
  const ofStage = sheets.filter((sheet) => sheet.stage === stage.name);
  const rank = (entries: Entry[]): StageResult =>
    rankStage(competition, buildPanel(competition, stage, ofStage, entries), [...previous]);
  const result = rank(entriesReaching(competition, previous, sheets));
  const whole = entriesWithThoseGone(competition, previous, sheets);
  return whole === null ? result : withMovedUp(result, rank(whole));
}
