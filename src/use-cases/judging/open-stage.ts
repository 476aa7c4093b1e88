// The stage that judging is prepared for, who reached it, and whose entries are whose.
import { stageStatuses } from '../../domain/audit/stage-status';
import { askedAt } from '../../domain/competition/asked';
import { isAssignedIn } from '../../domain/competition/assignment';
import { criteriaOf, type Entry, type Judge, judgesOf, type Stage } from '../../domain/competition/competition';
import { conflictFinder } from '../../domain/competition/conflict';
import { slotsOf } from '../../domain/competition/schedule';
import { entriesReaching } from '../../domain/ranking/stages/reached';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import { findingSentence } from '../../domain/validation/finding';
import { type Evaluation, evaluate } from '../ranking/evaluate';
import type { WorkbookReading } from '../reading/read-workbook';
import { refuse, spoken } from '../reply';
import { setUpWords } from '../set-up/words/set-up';
import { stageNamed } from '../stages/stage-steps';
import { problem } from '../words/messages';

const stop = (sentence: string): never => refuse(problem('BAD_REQUEST', sentence));

/** The stage of that name, else the first whose judging is open; ends the command where nobody can be given anything to score. */
export function openStageFor({ competition, findings, history }: WorkbookReading, wanted: string | undefined): Stage {
  const words = setUpWords(spoken(competition.settings.language));
  const statuses = stageStatuses(competition.stages, history.rows);
  const isOpen = (name: string): boolean => statuses.some((one) => one.stage === name && one.status === 'open');
  const stage =
    wanted === undefined ? competition.stages.find(({ name }) => isOpen(name)) : stageNamed(competition, wanted);
  if (stage === undefined) return stop(words.noOpenStage);
  if (!isOpen(stage.name)) stop(words.closed(stage.name));
  if (judgesOf(competition, stage).length === 0) stop(words.noJudges);
  if (criteriaOf(competition, stage).length === 0) stop(words.noCriteria(stage.name));
  if (competition.entries.length === 0) stop(words.noEntries);
  // Rows of judges' tabs are known by their codes.
  const unclear = findings.find(({ code }) => code === 'ENTRY_DUPLICATE_CODE' || code === 'ROW_WITHOUT_CODE');
  if (unclear !== undefined) stop(findingSentence(unclear, spoken(competition.settings.language)));
  return stage;
}

/** The entries that reached a stage; ends the command while nobody knows. */
export function entriesAt(workbook: WorkbookReading, stage: Stage): { reached: Entry[]; evaluation: Evaluation } {
  const { competition } = workbook;
  const evaluation = evaluate(workbook, { provisional: false });
  const before = competition.stages.indexOf(stage);
  if (evaluation.results.length < before)
    stop(setUpWords(spoken(competition.settings.language)).notReached(stage.name));
  return { reached: entriesReaching(competition, evaluation.results.slice(0, before)), evaluation };
}

/** Of the entries that reached a stage, those that a judge is to score, in the order of the timetable where there is one. */
export function entriesOf(
  competition: ConfiguredCompetition,
  stage: Stage,
  reached: readonly Entry[],
): (judge: Judge) => Entry[] {
  const conflictOf = conflictFinder(competition);
  const isTheirs = isAssignedIn(competition, stage) ?? (() => true);
  const isKept = competition.settings.conflicts === 'include';
  const heard = new Map(slotsOf(competition, stage).map(({ entry }, index) => [entry, index]));
  // Who stands in no timetable comes last.
  const placeOf = ({ code }: Entry): number => heard.get(code) ?? heard.size;
  const inOrder = [...reached].sort((one, other) => placeOf(one) - placeOf(other));
  const asked = askedAt(competition, stage);
  return (judge) =>
    inOrder.filter(
      (entry) =>
        isTheirs(judge, entry) && asked.of(judge, entry).length > 0 && (isKept || conflictOf(judge, entry) === null),
    );
}
