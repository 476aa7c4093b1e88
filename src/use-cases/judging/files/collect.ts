// Collects the judges' files of a stage into their locked tabs.
import * as z from 'zod/mini';
import { askedAt } from '../../../domain/competition/asked';
import type { Criterion } from '../../../domain/competition/competition';
import { otherFile } from '../../../domain/file-formats/other-file';
import { otherFileSentence } from '../../../domain/file-formats/other-file-words';
import { xlsxFaultOf } from '../../../domain/file-formats/xlsx/fault';
import { readXlsx } from '../../../domain/file-formats/xlsx/read';
import { blocksOf } from '../../../domain/validation';
import { a1 } from '../../../domain/vocabulary/a1';
import type { Grid } from '../../../domain/vocabulary/cell';
import { rowsDone, scoreChanges } from '../../../domain/workbook/judge-files/changes';
import {
  type CollectedTab,
  collectedTab,
  formulasOfMark,
  holds,
  isTooLarge,
  runOfMark,
  sheetOf,
} from '../../../domain/workbook/judge-files/collected';
import { corrected } from '../../../domain/workbook/judge-files/corrected';
import { type Owner, otherOwner } from '../../../domain/workbook/judge-files/owner';
import { entryFinder, readScoreSheet } from '../../../domain/workbook/read/score-sheet';
import type { Correction } from '../../../domain/workbook/tabs/corrections';
import { isMarked, writtenMark } from '../../../domain/workbook/write/tab-content';
import { writeCollected } from '../../../google/collected-tab';
import { exported, WIDEST, XLSX } from '../../../google/drive';
import { lockTab } from '../../../google/protection';
import { readTab, tabNames } from '../../../google/spreadsheet';
import { newRunId, now } from '../../../google/store';
import { readLedger } from '../../checking/fixes/corrections';
import { guardTabs } from '../../guarding/deciding-tabs';
import { competitionTitle } from '../../ranking/written-tabs';
import { record } from '../../recording/run';
import { exclusively, refuse, replying, requested, requireAdmin } from '../../reply';
import type { Reply } from '../../server';
import { problem } from '../../words/messages';
import type { JudgeFilesAnswer } from './answers';
import { failureSentence, NO_ANSWER } from './failures';
import { rememberFile } from './file-registry';
import { openPanelSeats, type PanelSeat, type PanelSeats, tabOf } from './panel-seats';
import { nothingDone, report } from './report';
import { judgeFileWords } from './words/judge-files';

/** At most this many changed scores are listed one by one. */
const SHOWN_CHANGES = 100;

const collectRequest = z.object({
  stage: z.optional(z.string()),
  /** Judges who are dealt with in this run. */
  skip: z.optional(z.array(z.string())),
});

type Changes = JudgeFilesAnswer['changes'];

/** Reads up to ten of the user's files, writes their content into the judges' tabs, and reports what has changed. */
export function collectJudgeFiles(request: unknown): Reply<JudgeFilesAnswer> {
  return replying(() => {
    const { stage, skip = [] } = requested(collectRequest, request);
    requireAdmin();
    return exclusively(() => {
      const panel = openPanelSeats(stage);
      guardTabs(panel.workbook);
      const { settings } = panel.workbook.competition;
      const { language } = settings;
      const words = judgeFileWords(language);
      if (panel.isClosed) return refuse(problem('BAD_REQUEST', words.closed(panel.stage.name)));
      const open = panel.seats.filter(({ judge, file }) => file !== null && !skip.includes(judge.code));
      const batch = open.slice(0, WIDEST);
      const names = tabNames();
      const runs = runsOfTabs(panel, names);
      // A run that broke off before it was recorded continues.
      const isRecorded = (run: string): boolean => panel.history.rows.some((row) => row.run === run);
      const run = [...runs.values()].find((one) => !isRecorded(one)) ?? newRunId();
      const at = now();
      const { collected, written, changes, failures } = collectBatch(panel, batch, { names, run, at });
      for (const code of written) runs.set(code, run);
      const more = open.length > batch.length;
      const ofRun = panel.seats.filter(({ judge }) => runs.get(judge.code) === run).map(({ judge }) => judge.code);
      if (!more && ofRun.length > 0) {
        const row = { at, by: panel.user, action: 'collect' as const, run, hash: '', stage: panel.stage.name };
        record(panel.history, { ...row, detail: words.history(ofRun.join(', ')) }, panel.workbook.competition.settings);
      }
      return report(panel, {
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
  /** Judges whose tabs were rewritten. */
  written: string[];
  changes: Changes;
  failures: Map<string, string>;
};

/** Fetches the files of these judges at once, and collects them one after the other. */
function collectBatch(
  panel: PanelSeats,
  batch: readonly PanelSeat[],
  { names, run, at }: { names: readonly string[]; run: string; at: string },
): Collected {
  const { settings } = panel.workbook.competition;
  const ids = batch.flatMap(({ file }) => file?.id ?? []);
  const outcomes = batch.length === 0 ? [] : exported(ids, XLSX, panel.backoff);
  const { list } = readLedger(settings);
  const mark = writtenMark(judgeFileWords(settings.language).mark(at, panel.user, run));
  const result: Collected = { collected: 0, written: [], changes: [], failures: new Map() };
  for (const [index, seat] of batch.entries()) {
    const { code } = seat.judge;
    const outcome = outcomes[index];
    const done =
      outcome === undefined || 'failure' in outcome
        ? { failure: failureSentence(outcome === undefined ? NO_ANSWER : outcome.failure, panel) }
        : collectOne(panel, seat, outcome.ok, {
            ...{ name: tabOf(panel, seat, names), mark },
            corrections: list.filter((one) => one.stage === panel.stage.name && one.judge === code),
          });
    if ('failure' in done) {
      result.failures.set(code, done.failure);
      continue;
    }
    if (done.isWritten) result.written.push(code);
    result.changes.push(...done.changes.map((one) => ({ judge: code, ...one })));
    result.collected += 1;
    seat.filed = { ...seat.filed, collected: at, modified: seat.file!.modified, ...done.progress };
    rememberFile(panel.stage.name, code, seat.filed);
  }
  return result;
}

/** Which run collected each tab last, by judge. */
function runsOfTabs(panel: PanelSeats, names: readonly string[]): Map<string, string> {
  const runs = new Map<string, string>();
  for (const seat of panel.seats) {
    const name = tabOf(panel, seat, names);
    const run = names.includes(name) ? runOfMark(readTab(name)) : null;
    if (run !== null) runs.set(seat.judge.code, run);
  }
  return runs;
}

/** In the language of the competition: `J2 (Pak Budi)`, with the stage where that is another one. */
function seatLabel({ stage, judge }: Owner, other: Owner): string {
  const named = judge.name === '' ? judge.code : `${judge.code} (${judge.name})`;
  return stage === other.stage ? named : `${named} · ${stage.name}`;
}

const hasSameFormulas = (one: Grid, other: Grid): boolean =>
  JSON.stringify(formulasOfMark(one)) === JSON.stringify(formulasOfMark(other));

type Done = { isWritten: boolean; changes: ReturnType<typeof scoreChanges>; progress: { done: number; of: number } };

function collectOne(
  { workbook, stage }: PanelSeats,
  { judge, layout }: PanelSeat,
  bytes: Uint8Array,
  { name, mark, corrections }: { name: string; mark: string; corrections: readonly Correction[] },
): Done | { failure: string } {
  const { competition } = workbook;
  const words = judgeFileWords(competition.settings.language);
  const { language } = competition.settings;
  let sheet: ReturnType<typeof sheetOf>;
  try {
    sheet = sheetOf(readXlsx(bytes), layout.name);
  } catch (error) {
    // Whatever is wrong with one file, the others are collected.
    const fault = xlsxFaultOf(error) ?? 'damaged';
    const other = fault === 'not-xlsx' ? otherFile(bytes) : null;
    return { failure: other === null ? words.unreadable[fault] : otherFileSentence(other, language) };
  }
  if (sheet === undefined) return { failure: words.noTable(layout.name) };
  const other = otherOwner(sheet, { stage, judge }, competition);
  if (other !== null) {
    const file = words.title([competitionTitle(competition), layout.name, judge.name]);
    return { failure: words.otherOwner(file, seatLabel({ stage, judge }, other), seatLabel(other, { stage, judge })) };
  }
  if (isTooLarge(sheet)) return { failure: words.unreadable['too-large'] };
  const standing = readTab(name);
  const isEmpty = standing.values.every((row) => row.every((cell) => cell === ''));
  // Do not overwrite what a judge or an admin typed here: there is no copy of it.
  if (!isEmpty && !isMarked(standing)) return { failure: words.tabTaken(name) };
  const asked = askedAt(competition, stage);
  const criteria = [...asked.ofJudge(judge)];
  const criteriaOf = (code: string): readonly Criterion[] => {
    const entry = competition.entries.find((one) => one.code === code);
    return asked.isWhole || entry === undefined ? criteria : asked.of(judge, entry);
  };
  const find = entryFinder(competition.entries);
  const read = (grid: typeof standing) => readScoreSheet(grid, stage.name, judge.code, criteria, find);
  const withFormulasNamed = (...[own, tabName, plain]: Parameters<typeof collectedTab>): CollectedTab => {
    const first = collectedTab(own, tabName, plain);
    const columns = [...read(first.grid).columns.values()].flat();
    const scores = first.formulas.filter(({ column }) => columns.includes(column));
    if (scores.length === 0) return first;
    const ranges = blocksOf(scores).map((block) => a1(block.row, block.column, block.rows, block.columns));
    return collectedTab(own, tabName, `${plain} · ${words.formulas(ranges.join(', '))}`);
  };
  const tab = corrected(withFormulasNamed(sheet, name, mark), corrections, read);
  const after = read(tab.grid);
  const isWritten = isEmpty || !holds(standing, tab) || !hasSameFormulas(standing, tab.grid);
  if (isWritten) writeCollected(name, tab, layout);
  // Always: a run may have broken off between writing and locking.
  lockTab(name, competition.settings.admins);
  return {
    isWritten,
    changes: scoreChanges(isEmpty ? null : read(standing), after),
    progress: rowsDone(after, criteriaOf),
  };
}
