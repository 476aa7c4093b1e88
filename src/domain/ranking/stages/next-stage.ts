// The next stage of a competition, from the judges' tabs to its result.
import type { Entry, Stage } from '../../competition/competition';
import type { PlenaryDecision } from '../../competition/plenary';
import type { ScoreSheet } from '../../competition/score-sheet';
import { buildPanel } from '../panel';
import type { StageResult } from '../result';
import type { RankedCompetition } from '../rules';
import { rankStage } from './rank-stage';
import { entriesReaching } from './reached';
import { withMovedUp, withPlacesKept } from './vacated';

/** Codes of the entries that have a score on one of the tabs. */
function scoredOn(sheets: readonly ScoreSheet[]): Set<string> {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const isScored = ({ marks }: (typeof rows)[number]) => [...marks.values()].some((mark) => mark.kind === 'score');
  return new Set(rows.filter(isScored).map((row) => row.entry ?? ''));
}

/**
 * Ranks the stage after `previous` (the results of the stages before it, in order). Entries that have left enter nothing.
 * Where some were scored at the stage and have left since, it is ranked once more with them, to tell what became of their
 * places.
 *
 * @param sheets the tabs of all stages
 * @param decided what the plenary decided, of whatever stage
 */
export function rankNextStage(
  competition: RankedCompetition,
  stage: Stage,
  sheets: readonly ScoreSheet[],
  previous: StageResult[],
  decided: readonly PlenaryDecision[] = [],
): StageResult {
  const ofStage = sheets.filter((sheet) => sheet.stage === stage.name);
  const rank = (entries: Entry[], before: StageResult[]): StageResult =>
    rankStage(competition, buildPanel(competition, stage, ofStage, entries), before, decided);
  const reached = entriesReaching(competition, previous);
  const result = rank(reached, [...previous]);
  if (competition.entries.every((entry) => entry.status === 'running')) return result;

  const among = new Set(reached);
  const scored = scoredOn(ofStage);
  const removed = competition.entries.filter((entry) => entry.status !== 'running' && scored.has(entry.code));
  if (removed.length === 0) return result;
  const withThem = (some: readonly Entry[]): StageResult =>
    rank(
      competition.entries.filter((entry) => among.has(entry) || some.includes(entry)),
      previous.map((one) => one.whole ?? one),
    );
  const later = new Set(competition.stages.slice(previous.length + 1).map((one) => one.name));
  const scoredLater = scoredOn(sheets.filter((sheet) => later.has(sheet.stage)));
  const wentOn = removed.filter((entry) => scoredLater.has(entry.code));
  const kept = wentOn.length === 0 ? result : withPlacesKept(result, withThem(wentOn), scoredLater);
  const whole = withThem(removed);
  return { ...withMovedUp(kept, whole), whole };
}
