// The judges of a stage, each with the layout of the own tab and the state of the own file.
import { stageStatuses, statusOf } from '../../../domain/audit/stage-status';
import { type Judge, judgesOf, type Stage } from '../../../domain/competition/competition';
import { entriesReaching } from '../../../domain/ranking/stages/reached';
import type { Language } from '../../../domain/vocabulary/language';
import { type JudgeTabLayout, judgeTabLayout } from '../../../domain/workbook/layout';
import { judgeTabs } from '../../../domain/workbook/read/judge-tabs';
import { type Backoff, backoffFrom, findSheet, listSheets, type SheetFile, WIDEST } from '../../../google/drive';
import { currentUser } from '../../../google/session';
import { spreadsheetId } from '../../../google/spreadsheet';
import { recall } from '../../../google/store';
import { folderKey, orRefuse, shortHash } from '../../documents/filing/folder';
import { evaluate } from '../../ranking/evaluate';
import { competitionTitle } from '../../ranking/written-tabs';
import { readWorkbook, type WorkbookReading } from '../../reading/read-workbook';
import type { History } from '../../recording/run';
import { refuse } from '../../reply';
import { stageNamed } from '../../stages/stage-steps';
import { problem } from '../../words/messages';
import { criteriaFor } from '../criteria-for';
import { entriesOf } from '../open-stage';
import { type FiledSheet, judgeKey, recallFile, stageKey } from './file-registry';
import { judgeFileWords } from './words/judge-files';

export type PanelSeat = {
  judge: Judge;
  layout: JudgeTabLayout;
  /** Identifies the file; `content` changes with entries and criteria. */
  properties: Record<string, string>;
  filed: FiledSheet;
  /** The user's file; null = none, or deleted. */
  file: SheetFile | null;
};

export type PanelSeats = {
  workbook: WorkbookReading;
  history: History;
  stage: Stage;
  isClosed: boolean;
  user: string;
  backoff: Backoff;
  seats: PanelSeat[];
};

/** The judges of a stage; of the first that is open, else the last, unless one is named. Refuses where there are no files. */
export function openPanelSeats(wanted: string | undefined): PanelSeats {
  const backoff = backoffFrom(WIDEST, Date.now());
  const workbook = readWorkbook();
  const { competition } = workbook;
  const { settings, stages } = competition;
  const words = judgeFileWords(settings.language);
  const no = (sentence: string): never => refuse(problem('BAD_REQUEST', sentence));
  if (settings.judgeFiles !== 'separate') return no(words.notSeparate);
  const { history } = workbook;
  const statuses = stageStatuses(stages, history.rows);
  const isOpen = (one: Stage): boolean => statusOf(statuses, one.name)?.status === 'open';
  const stage =
    wanted === undefined ? (stages.find(isOpen) ?? stages[stages.length - 1]!) : stageNamed(competition, wanted);
  if (stage.scoreTab !== undefined) return no(words.sharedTab(stage.name));
  const at = stages.indexOf(stage);
  const before = stages.slice(0, at);
  const open = before.find(isOpen);
  // Do not reveal who advances before the earlier stage is closed.
  if (open !== undefined) return no(words.earlierOpen(open.name));
  const { results } = evaluate(workbook, { provisional: false });
  const unranked = before[results.length];
  if (unranked !== undefined) return no(words.earlierUnranked(unranked.name));
  const reached = entriesReaching(competition, results.slice(0, at));
  const ownEntries = entriesOf(competition, stage, reached);
  const user = currentUser();
  const files = ownFiles(user, backoff, settings.language);
  const sheet = shortHash(spreadsheetId());
  const seats = judgesOf(competition, stage).map((judge): PanelSeat => {
    const layout = judgeTabLayout({
      stage,
      judge,
      entries: ownEntries(judge),
      ...criteriaFor(competition, stage, judge),
      language: settings.language,
      competition: competitionTitle(competition),
      deadline: settings.deadline,
    });
    const about = { kind: 'judge-file', sheet, stage: stageKey(stage.name), judge: judgeKey(judge.code) };
    const filed = recallFile(stage.name, judge.code);
    const listed = files.find(({ properties }) =>
      (Object.keys(about) as (keyof typeof about)[]).every((key) => properties[key] === about[key]),
    );
    const file =
      listed ??
      (filed.maker === user && filed.id !== '' ? orRefuse(findSheet(filed.id, backoff), settings.language) : null);
    const content = shortHash(JSON.stringify(layout.values.slice(layout.headerRow)));
    return { judge, layout, properties: { ...about, content }, filed, file };
  });
  return { workbook, history, stage, isClosed: !isOpen(stage), user, backoff, seats };
}

/** The tab of a judge: the existing one, or the name of the one to create. */
export const tabOf = (
  { workbook, stage }: PanelSeats,
  { judge, layout }: PanelSeat,
  names: readonly string[],
): string =>
  judgeTabs(names, workbook.competition).find((one) => one.stage.name === stage.name && one.judge.code === judge.code)
    ?.name ?? layout.name;

/** The user's files. Listing them does not create the folder. */
function ownFiles(user: string, backoff: Backoff, language: Language): SheetFile[] {
  const folder = recall(folderKey(user));
  if (folder === null) return [];
  const listed = listSheets(folder, backoff);
  return 'failure' in listed && listed.failure.kind === 'not-found' ? [] : orRefuse(listed, language);
}
