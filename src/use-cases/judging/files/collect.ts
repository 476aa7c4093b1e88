// Collects the judges' files of a stage into their locked tabs.
import * as z from 'zod/mini';
import { criteriaOf } from '../../../domain/competition/competition';
import { xlsxFaultOf } from '../../../domain/file-formats/xlsx/fault';
import { readXlsx } from '../../../domain/file-formats/xlsx/read';
import { rowsDone, scoreChanges } from '../../../domain/workbook/judge-files/changes';
import { collectedTab, holds, isTooLarge, runOfMark, sheetOf } from '../../../domain/workbook/judge-files/collected';
import { corrected } from '../../../domain/workbook/judge-files/corrected';
import { entryFinder, readScoreSheet } from '../../../domain/workbook/read/score-sheet';
import type { Correction } from '../../../domain/workbook/tabs/corrections';
import { isMarked, writtenMark } from '../../../domain/workbook/write/tab-content';
import { writeCollected } from '../../../google/collected-tab';
import { exported, WIDEST, XLSX } from '../../../google/drive';
import { lockTab } from '../../../google/protection';
import { readTab, tabNames } from '../../../google/spreadsheet';
import { newRunId, now } from '../../../google/store';
import { readLedger } from '../../checking/fixes/corrections';
import { record } from '../../recording/run';
import { exclusively, refuse, replying, requested, requireAdmin } from '../../reply';
import type { Reply } from '../../server';
import { problem } from '../../words/messages';
import type { JudgeFilesAnswer } from './answers';
import { NO_ANSWER, told } from './failures';
import { rememberFile } from './file-registry';
import { type Desks, openDesks, type PanelSeat, tabOf } from './panel-seats';
import { nothingDone, report } from './report';
import { judgeFileWords } from './words/judge-files';

/** So many changed scores are told one by one. */
const SHOWN_CHANGES = 100;

const collectRequest = z.object({
  stage: z.optional(z.string()),
  /** Judges who are dealt with in this run. */
  skip: z.optional(z.array(z.string())),
});

type Changes = JudgeFilesAnswer['changes'];

/** Reads up to ten of the user's files and writes what they hold into the judges' tabs; tells what has changed. */
export function collectJudgeFiles(request: unknown): Reply<JudgeFilesAnswer> {
  return replying(() => {
    const { stage, skip = [] } = requested(collectRequest, request);
    requireAdmin();
    return exclusively(() => {
      const desks = openDesks(stage);
      const { settings } = desks.workbook.competition;
      const { language } = settings;
      const say = judgeFileWords(language);
      if (desks.isClosed) return refuse(problem('BAD_REQUEST', say.closed(desks.stage.name)));
      const open = desks.desks.filter(({ judge, file }) => file !== null && !skip.includes(judge.code));
      const batch = open.slice(0, WIDEST);
      const names = tabNames();
      const runs = runsOfTabs(desks, names);
      // A run that broke off before it was recorded goes on.
      const isRecorded = (run: string): boolean => desks.history.rows.some((row) => row.run === run);
      const run = [...runs.values()].find((one) => !isRecorded(one)) ?? newRunId();
      const at = now();
      const { collected, written, changes, failures } = collectBatch(desks, batch, { names, run, at });
      for (const code of written) runs.set(code, run);
      const more = open.length > batch.length;
      const ofRun = desks.desks.filter(({ judge }) => runs.get(judge.code) === run).map(({ judge }) => judge.code);
      if (!more && ofRun.length > 0) {
        const row = { at, by: desks.user, action: 'collect' as const, run, hash: '', stage: desks.stage.name };
        record(desks.history, { ...row, detail: say.history(ofRun.join(', ')) }, language);
      }
      return report(desks, {
        ...nothingDone,
        collected,
        changes: changes.slice(0, SHOWN_CHANGES),
        changed: changes.length,
        more,
        skip: [...skip, ...batch.map(({ judge }) => judge.code)],
        failures,
      });
    });
  });
}

type Collected = {
  collected: number;
  /** Judges whose tabs were written anew. */
  written: string[];
  changes: Changes;
  failures: Map<string, string>;
};

/** Fetches the files of these desks at once, and takes them in one after the other. */
function collectBatch(
  desks: Desks,
  batch: readonly PanelSeat[],
  { names, run, at }: { names: readonly string[]; run: string; at: string },
): Collected {
  const { settings } = desks.workbook.competition;
  const ids = batch.flatMap(({ file }) => file?.id ?? []);
  const outcomes = batch.length === 0 ? [] : exported(ids, XLSX, desks.pace);
  const { list } = readLedger(settings);
  const mark = writtenMark(judgeFileWords(settings.language).mark(at, desks.user, run));
  const result: Collected = { collected: 0, written: [], changes: [], failures: new Map() };
  for (const [index, desk] of batch.entries()) {
    const { code } = desk.judge;
    const outcome = outcomes[index];
    const done =
      outcome === undefined || 'failure' in outcome
        ? { failure: told(outcome === undefined ? NO_ANSWER : outcome.failure, desks) }
        : collectOne(desks, desk, outcome.ok, {
            ...{ name: tabOf(desks, desk, names), mark },
            corrections: list.filter((one) => one.stage === desks.stage.name && one.judge === code),
          });
    if ('failure' in done) {
      result.failures.set(code, done.failure);
      continue;
    }
    if (done.isWritten) result.written.push(code);
    result.changes.push(...done.changes.map((one) => ({ judge: code, ...one })));
    result.collected += 1;
    desk.filed = { ...desk.filed, collected: at, modified: desk.file!.modified, ...done.progress };
    rememberFile(desks.stage.name, code, desk.filed);
  }
  return result;
}

/** Which run collected each tab last, by judge. */
function runsOfTabs(desks: Desks, names: readonly string[]): Map<string, string> {
  const runs = new Map<string, string>();
  for (const desk of desks.desks) {
    const name = tabOf(desks, desk, names);
    const run = names.includes(name) ? runOfMark(readTab(name)) : null;
    if (run !== null) runs.set(desk.judge.code, run);
  }
  return runs;
}

type Done = { isWritten: boolean; changes: ReturnType<typeof scoreChanges>; progress: { done: number; of: number } };

function collectOne(
  { workbook, stage }: Desks,
  { judge, layout }: PanelSeat,
  bytes: Uint8Array,
  { name, mark, corrections }: { name: string; mark: string; corrections: readonly Correction[] },
): Done | { failure: string } {
  const { competition } = workbook;
  const say = judgeFileWords(competition.settings.language);
  let sheet: ReturnType<typeof sheetOf>;
  try {
    sheet = sheetOf(readXlsx(bytes), layout.name);
  } catch (error) {
    const fault = xlsxFaultOf(error);
    if (fault === null) throw error;
    return { failure: say.unreadable[fault] };
  }
  if (sheet === undefined) return { failure: say.noTable(layout.name) };
  if (isTooLarge(sheet)) return { failure: say.unreadable['too-large'] };
  const standing = readTab(name);
  const isEmpty = standing.values.every((row) => row.every((cell) => cell === ''));
  // What a judge or an admin typed here is nobody's copy.
  if (!isEmpty && !isMarked(standing)) return { failure: say.tabTaken(name) };
  const criteria = criteriaOf(competition, stage);
  const find = entryFinder(competition.entries);
  const read = (grid: typeof standing) => readScoreSheet(grid, stage.name, judge.code, criteria, find);
  const tab = corrected(collectedTab(sheet, name, mark), corrections, read);
  const after = read(tab.grid);
  const isWritten = isEmpty || !holds(standing, tab);
  if (isWritten) writeCollected(name, tab, layout);
  // Always: a run may have broken off between writing and locking.
  lockTab(name, competition.settings.admins);
  return {
    isWritten,
    changes: scoreChanges(isEmpty ? null : read(standing), after),
    progress: rowsDone(after, criteria),
  };
}
