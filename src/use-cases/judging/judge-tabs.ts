// Makes the judges' tabs of a stage, or updates existing ones; a judge's input is never touched.
import * as z from 'zod/mini';
import { isAssignedIn } from '../../domain/competition/assignment';
import { judgesOf, type Stage } from '../../domain/competition/competition';
import { listed } from '../../domain/vocabulary/format';
import { codeKey } from '../../domain/vocabulary/keys';
import { currentUser } from '../../google/session';
import { flush } from '../../google/spreadsheet';
import { guardTabs } from '../guarding/deciding-tabs';
import { lockSentence } from '../guarding/words/locks';
import { competitionTitle } from '../ranking/written-tabs';
import { colourTabs, recallManagedTabs, rememberManagedTabs } from '../reading/managed-tabs';
import { readWorkbook, type WorkbookReading } from '../reading/read-workbook';
import { exclusively, refuse, replying, requested, requireAdmin, spoken } from '../reply';
import type { JudgeTabsAnswer, Reply } from '../server';
import { closeConfiguration } from '../set-up/close-configuration';
import { setUpWords } from '../set-up/words/set-up';
import { problem } from '../words/messages';
import { type JudgeTabsContext, type SetUp, setUpJudgeTab } from './judge-tab';
import { entriesAt, entriesOf, openStageFor } from './open-stage';
import { screeningWords } from './words/screening';
import { writeScreening } from './write-screening';

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
      guardTabs(workbook);
      const stage = stageFor(workbook, wanted);
      return makeFor(workbook, stage, end);
    });
  });
}

/** Ends the command where the stage can have no tabs of its judges. */
function stageFor(workbook: WorkbookReading, wanted: string | undefined): Stage {
  const { language, judgeFiles } = workbook.competition.settings;
  const words = setUpWords(spoken(language));
  const stop = (sentence: string): never => refuse(problem('BAD_REQUEST', sentence));
  if (judgeFiles === 'separate') stop(words.separate);
  const stage = openStageFor(workbook, wanted);
  if (stage.scoreTab !== undefined) stop(words.sharedTab(stage.name, stage.scoreTab));
  return stage;
}

function makeFor(workbook: WorkbookReading, stage: Stage, end: number): JudgeTabsAnswer {
  const { competition } = workbook;
  const { settings } = competition;
  const {
    reached,
    evaluation: { progress },
  } = entriesAt(workbook, stage);
  const ownEntries = entriesOf(competition, stage, reached);
  const source: JudgeTabsContext = {
    workbook,
    stage,
    common: {
      stage,
      language: settings.language,
      competition: competitionTitle(competition),
      deadline: settings.deadline,
    },
    admins: [...settings.admins, currentUser()],
    patterns: new Map(),
  };
  // To whom the assignment gives nothing, there is nothing to show.
  const isPlanned = isAssignedIn(competition, stage) !== null;
  const judges = judgesOf(competition, stage).filter((judge) => !isPlanned || ownEntries(judge).length > 0);
  const done: SetUp[] = [];
  for (const judge of judges) {
    if (Date.now() > end) break;
    done.push(setUpJudgeTab(source, judge, ownEntries(judge)));
  }
  // What the entries must hand in is looked at before anything is scored.
  const screening = stage === competition.stages[0] ? writeScreening(workbook) : null;
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
    notes: [
      ...(screening === null || screening.added === 0
        ? []
        : [screeningWords(spoken(settings.language)).made(screening.tab, screening.added)]),
      ...notesOn(done, source, settings.language),
    ],
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
  const [noEmail, badEmail] = [named((one) => one.access === 'closed'), named((one) => one.access === 'refused')];
  const isShared = workbook.competition.judges.length > 1;
  return [
    ...done.flatMap(({ tab, status, missing, foreign }) =>
      status === 'theirs'
        ? [words.theirs(tab, missing)]
        : status === 'changed'
          ? [words.changed(tab)]
          : foreign > 0
            ? [words.foreign(tab, foreign)]
            : [],
    ),
    ...done.flatMap(({ tab, faults }) => (faults.length > 0 ? [lockSentence(tab, faults, reader)] : [])),
    ...(noEmail === '' ? [] : [words.noEmail(noEmail)]),
    ...(badEmail === '' ? [] : [words.badEmail(badEmail)]),
    words.share,
    ...(isShared ? [words.shared] : []),
  ];
}
