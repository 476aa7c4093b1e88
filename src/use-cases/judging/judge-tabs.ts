// Makes the judges' tabs of a stage, or updates existing ones; a judge's input is never touched.
import * as z from 'zod/mini';
import { stageStatuses } from '../../domain/audit/stage-status';
import { criteriaOf, judgesOf, type Stage } from '../../domain/competition/competition';
import type { ConflictReason } from '../../domain/competition/conflict';
import { conflictFinder } from '../../domain/competition/conflict';
import { entriesReaching } from '../../domain/ranking/stages/reached';
import { findingSentence } from '../../domain/validation/finding';
import { listed } from '../../domain/vocabulary/format';
import { codeKey } from '../../domain/vocabulary/keys';
import { currentUser } from '../../google/session';
import { flush } from '../../google/spreadsheet';
import { evaluate } from '../ranking/evaluate';
import { competitionTitle } from '../ranking/written-tabs';
import { colourTabs, recallManagedTabs, rememberManagedTabs } from '../reading/managed-tabs';
import { readWorkbook, type WorkbookReading } from '../reading/read-workbook';
import { readHistoryTab } from '../recording/run';
import { exclusively, refuse, replying, requested, requireAdmin, spoken } from '../reply';
import type { JudgeTabsAnswer, Reply } from '../server';
import { closeConfiguration } from '../set-up/close-configuration';
import { setUpWords } from '../set-up/words/set-up';
import { stageNamed } from '../stages/stage-steps';
import { problem } from '../words/messages';
import { type JudgeTabsContext, type SetUp, setUpJudgeTab } from './judge-tab';

const tabsRequest = z.object({ stage: z.optional(z.string()) });

/** Well below the six minutes that a call may take; the caller asks again for the rest. */
const TIME_BUDGET_MS = 3 * 60 * 1000;

export function makeTabs(request: unknown): Reply<JudgeTabsAnswer> {
  return replying(() => {
    const end = Date.now() + TIME_BUDGET_MS;
    const { stage: wanted } = requested(tabsRequest, request);
    requireAdmin();
    return exclusively(() => {
      const workbook = readWorkbook();
      const stage = stageFor(workbook, wanted);
      return makeFor(workbook, stage, end);
    });
  });
}

/** The stage of that name, else the first whose judging is open; ends the command where it can have no tabs. */
function stageFor({ competition, findings }: WorkbookReading, wanted: string | undefined): Stage {
  const { language, judgeFiles } = competition.settings;
  const words = setUpWords(spoken(language));
  const stop = (sentence: string): never => refuse(problem('BAD_REQUEST', sentence));
  if (judgeFiles === 'separate') stop(words.separate);
  const statuses = stageStatuses(competition.stages, readHistoryTab(language).rows);
  const isOpen = (name: string): boolean => statuses.some((one) => one.stage === name && one.status === 'open');
  const stage =
    wanted === undefined ? competition.stages.find(({ name }) => isOpen(name)) : stageNamed(competition, wanted);
  if (stage === undefined) return stop(words.noOpenStage);
  if (!isOpen(stage.name)) stop(words.closed(stage.name));
  if (stage.scoreTab !== undefined) stop(words.sharedTab(stage.name, stage.scoreTab));
  if (judgesOf(competition, stage).length === 0) stop(words.noJudges);
  if (criteriaOf(competition, stage).length === 0) stop(words.noCriteria(stage.name));
  if (competition.entries.length === 0) stop(words.noEntries);
  // Rows of judges' tabs are known by their codes.
  const unclear = findings.find(({ code }) => code === 'ENTRY_DUPLICATE_CODE' || code === 'ROW_WITHOUT_CODE');
  if (unclear !== undefined) stop(findingSentence(unclear, spoken(language)));
  return stage;
}

function makeFor(workbook: WorkbookReading, stage: Stage, end: number): JudgeTabsAnswer {
  const { competition } = workbook;
  const { settings, stages } = competition;
  const words = setUpWords(spoken(settings.language));
  const { results, progress } = evaluate(workbook, { provisional: false });
  const before = stages.indexOf(stage);
  if (results.length < before) refuse(problem('BAD_REQUEST', words.notReached(stage.name)));
  const reached = entriesReaching(competition, results.slice(0, before));
  const conflict = conflictFinder(competition);
  const isKept = (reason: ConflictReason | null): boolean => reason === null || settings.conflicts === 'include';
  const source: JudgeTabsContext = {
    workbook,
    stage,
    common: {
      stage,
      criteria: criteriaOf(competition, stage),
      language: settings.language,
      competition: competitionTitle(competition),
      deadline: settings.deadline,
    },
    admins: [...settings.admins, currentUser()],
  };
  const judges = judgesOf(competition, stage);
  const done: SetUp[] = [];
  for (const judge of judges) {
    if (Date.now() > end) break;
    const entries = reached.filter((entry) => isKept(conflict(judge, entry)));
    done.push(setUpJudgeTab(source, judge, entries));
  }
  closeConfiguration(source.admins);
  flush();
  const ours = done.filter((one) => one.id !== null);
  const managed = recallManagedTabs();
  const colours = new Map(progress.map((one) => [`${one.stage}|${codeKey(one.judge)}`, one]));
  const entries = ours.map(({ id, tab, judge }) => ({
    id: id ?? 0,
    tab,
    stage: stage.name,
    judge,
    progress: colours.get(`${stage.name}|${codeKey(judge)}`) ?? { scored: 0, expected: 1 },
  }));
  rememberManagedTabs(colourTabs(entries, managed));
  const more = done.length < judges.length;
  return {
    stage: stage.name,
    tabs: done.map(({ tab, judge, status, added }) => ({ tab, judge, status, added })),
    more,
    notes: notesOn(done, source, settings.language),
  };
}

/** Notes for the admin, in sentences. */
function notesOn(done: readonly SetUp[], { workbook }: JudgeTabsContext, language: 'id' | 'en'): string[] {
  const reader = spoken(language);
  const words = setUpWords(reader);
  const named = (which: (one: SetUp) => boolean): string =>
    listed(
      done.filter(which).map(({ judge }) => judge),
      reader,
    );
  const [noEmail, badEmail] = [named((one) => one.access === 'anybody'), named((one) => one.access === 'refused')];
  const isShared = workbook.competition.judges.length > 1;
  return [
    ...done.flatMap(({ tab, status, missing }) =>
      status === 'theirs' ? [words.theirs(tab, missing)] : status === 'changed' ? [words.changed(tab)] : [],
    ),
    ...(noEmail === '' ? [] : [words.noEmail(noEmail)]),
    ...(badEmail === '' ? [] : [words.badEmail(badEmail)]),
    words.share,
    ...(isShared ? [words.shared] : []),
  ];
}
