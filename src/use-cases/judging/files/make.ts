// Makes the judges' files of a stage and shares each with its judge alone while the stage is open.
import * as z from 'zod/mini';
import type { DriveFailure } from '../../../domain/documents/filing/drive-failure';
import { writeXlsx } from '../../../domain/file-formats/xlsx/write';
import {
  type Access,
  type AccessChange,
  changeAccess,
  type DriveResult,
  GOOGLE_SHEET,
  type SheetFile,
  stopsAll,
  upload,
  WIDEST,
  XLSX,
} from '../../../google/drive';
import { tabNames } from '../../../google/spreadsheet';
import { openFolder } from '../../documents/filing/folder';
import { guardTabs } from '../../guarding/deciding-tabs';
import { competitionTitle } from '../../ranking/written-tabs';
import { exclusively, replying, requested, requireAdmin } from '../../reply';
import type { Reply } from '../../server';
import type { JudgeFilesAnswer } from './answers';
import { failureSentence, NO_ANSWER } from './failures';
import { rememberFile, unfiled } from './file-registry';
import { openPanelSeats, type PanelSeat, type PanelSeats } from './panel-seats';
import { accessOf, nothingDone, report } from './report';
import { sheetFor } from './sheet';
import { judgeFileWords } from './words/judge-files';

const makeRequest = z.object({
  stage: z.optional(z.string()),
  /** Judges who are dealt with in this run. */
  skip: z.optional(z.array(z.string())),
  /** Makes files again that were deleted, and own ones in place of another admin's. */
  remake: z.optional(z.boolean()),
});

/** Makes what is missing, and puts the access of what is there in order; a closed stage's files are only read. */
export function makeJudgeFiles(request: unknown): Reply<JudgeFilesAnswer> {
  return replying(() => {
    const { stage, skip = [], remake = false } = requested(makeRequest, request);
    requireAdmin();
    return exclusively(() => {
      const panel = openPanelSeats(stage);
      guardTabs(panel.workbook);
      const failures = new Map<string, string>();
      const missing = panel.isClosed ? [] : panel.seats.filter((seat) => isMissing(seat, panel.user, remake));
      const open = missing.filter(({ judge }) => !skip.includes(judge.code));
      const batch = open.slice(0, WIDEST);
      const made = make(panel, batch, failures);
      const rest = { ...panel, seats: made };
      const { left, shared } = share(rest, skip, failures);
      const answer = report(rest, {
        ...nothingDone,
        made: batch.filter(({ judge }) => made.some((one) => one.judge === judge && one.file !== null)).length,
        shared,
        more: open.length > batch.length || left > 0,
        skip: [...skip, ...failures.keys()],
        failures,
      });
      return answer;
    });
  });
}

function isMissing({ filed, file }: PanelSeat, user: string, remake: boolean): boolean {
  if (file !== null) return false;
  return remake || (filed.id === '' && (filed.maker === '' || filed.maker === user));
}

/** Makes the files of a batch; answers with all seats as they are afterwards. */
function make(panel: PanelSeats, batch: readonly PanelSeat[], failures: Map<string, string>): PanelSeat[] {
  if (batch.length === 0) return panel.seats;
  const { workbook, stage, user } = panel;
  const { competition } = workbook;
  const words = judgeFileWords(competition.settings.language);
  const folder = openFolder(competition, user, panel.backoff);
  const names = tabNames();
  const bytes = batch.map((seat) => writeXlsx([sheetFor(panel, seat, names)]));
  // Whose the file is stands there before it is made: no other admin makes a second one.
  for (const { judge } of batch) rememberFile(stage.name, judge.code, { ...unfiled, maker: user });
  const outcomes = upload(
    batch.map((seat, index) => ({
      fileId: null,
      folder: folder.id,
      title: words.title([competitionTitle(competition), seat.layout.name, seat.judge.name]),
      properties: seat.properties,
      from: XLSX,
      to: GOOGLE_SHEET,
      bytes: bytes[index]!,
      writersCanShare: false as const,
    })),
    panel.backoff,
  );
  const files = new Map<PanelSeat, SheetFile>();
  for (const [index, seat] of batch.entries()) {
    const outcome = outcomes[index];
    if (outcome !== undefined && 'ok' in outcome) files.set(seat, { ...outcome.ok, access: [] });
  }
  const after = panel.seats.map((seat) => filedAs(seat, files.get(seat) ?? seat.file, user));
  for (const [index, seat] of after.entries()) {
    if (files.has(panel.seats[index]!)) rememberFile(stage.name, seat.judge.code, seat.filed);
  }
  for (const [index, { judge }] of batch.entries()) {
    const outcome = outcomes[index];
    if (outcome !== undefined && 'failure' in outcome)
      failures.set(judge.code, failureSentence(outcome.failure, panel));
  }
  return after;
}

/** The seat with a file that belongs to the user. */
const filedAs = (seat: PanelSeat, file: SheetFile | null, user: string): PanelSeat =>
  file === null || seat.filed.id === file.id
    ? { ...seat, file }
    : { ...seat, file, filed: { ...unfiled, maker: user, id: file.id, link: file.link } };

/** Gives, changes and takes access where it is not as it should be; answers with how much, and how much is left. */
function share(
  panel: PanelSeats,
  skip: readonly string[],
  failures: Map<string, string>,
): { left: number; shared: number } {
  const { stage, user } = panel;
  const words = judgeFileWords(panel.workbook.competition.settings.language);
  const wanted = panel.seats
    .map((seat, index) => ({ index, seat: filedAs(seat, seat.file, user) }))
    .filter(({ seat }) => !skip.includes(seat.judge.code) && !failures.has(seat.judge.code))
    .map(({ index, seat }) => ({ index, seat, changes: accessChanges(seat, panel) }))
    .filter(({ changes }) => changes.length > 0);
  const batch = wanted.slice(0, WIDEST);
  let shared = 0;
  // One change of a file at a time: of two at once Drive keeps only the last.
  for (const step of [0, 1]) {
    const now = batch.flatMap((one) => {
      const change = one.changes[step];
      return change === undefined || failures.has(one.seat.judge.code) ? [] : [{ ...one, change }];
    });
    const outcomes: DriveResult<Access | null>[] =
      now.length === 0
        ? []
        : changeAccess(
            now.map(({ change }) => change),
            panel.backoff,
          );
    const failed: [PanelSeat, DriveFailure][] = [];
    for (const [position, { index, change }] of now.entries()) {
      const outcome = outcomes[position];
      const seat = panel.seats[index]!;
      if (outcome === undefined || 'failure' in outcome) {
        failed.push([seat, outcome === undefined ? NO_ANSWER : outcome.failure]);
        continue;
      }
      const next = withAccess(filedAs(seat, seat.file, user), change, outcome.ok);
      panel.seats[index] = next;
      rememberFile(stage.name, next.judge.code, next.filed);
      shared += 1;
    }
    for (const [{ judge }, failure] of failed) {
      const refused = words.notShared(judge.email.trim(), failure.reason);
      failures.set(
        judge.code,
        stopsAll(failure) || failure.kind !== 'refused' ? failureSentence(failure, panel) : refused,
      );
    }
  }
  rememberAccess(panel);
  return { left: wanted.length - batch.length, shared };
}

/**
 * Remembers files and access that are there without being known: an answer was lost, or a call ended before it was kept.
 * Closing a stage goes by what is remembered, and so does taking access from a former e-mail.
 */
function rememberAccess({ seats, stage, user }: PanelSeats): void {
  for (const [index, seat] of seats.entries()) {
    const own = filedAs(seat, seat.file, user);
    const current = accessOf(own);
    const isKnown = own.file?.access.some(({ id }) => id === own.filed.permission) === true;
    const filed =
      current === undefined || current.role === 'owner' || isKnown
        ? own.filed
        : { ...own.filed, email: own.judge.email.trim(), permission: current.id };
    if (filed === seat.filed) continue;
    seats[index] = { ...own, filed };
    rememberFile(stage.name, seat.judge.code, filed);
  }
}

/** What has to change so that the judge alone has access, and as the stage has it: first what is taken, then what is given. */
function accessChanges(seat: PanelSeat, { workbook, stage, isClosed }: PanelSeats): AccessChange[] {
  const { judge, filed, file } = seat;
  if (file === null) return [];
  const email = judge.email.trim();
  const current = accessOf(seat);
  const role = isClosed ? 'reader' : 'writer';
  const former = file.access.find(
    (one) => one.id === filed.permission && one.id !== current?.id && one.role !== 'owner',
  );
  const taken: AccessChange[] =
    former === undefined ? [] : [{ file: file.id, change: 'withdraw', permission: former.id }];
  if (email === '' || current?.role === role || current?.role === 'owner') return taken;
  if (current !== undefined) return [...taken, { file: file.id, change: 'role', permission: current.id, role }];
  if (isClosed) return taken;
  const { competition } = workbook;
  const { language, deadline } = competition.settings;
  const name = judge.name === '' ? judge.code : judge.name;
  const message = judgeFileWords(language).invitation(name, stage.name, competitionTitle(competition), deadline);
  return [...taken, { file: file.id, change: 'grant', email, role, message }];
}

/** The seat after a change of access that has taken effect. */
function withAccess(seat: PanelSeat, change: AccessChange, access: Access | null): PanelSeat {
  const { filed, file, judge } = seat;
  if (file === null) return seat;
  if (change.change === 'withdraw' || access === null) {
    const left = file.access.filter((one) => change.change !== 'withdraw' || one.id !== change.permission);
    return { ...seat, file: { ...file, access: left }, filed: { ...filed, email: '', permission: '' } };
  }
  return {
    ...seat,
    file: { ...file, access: [...file.access.filter((one) => one.id !== access.id), access] },
    filed: { ...filed, email: judge.email.trim(), permission: access.id },
  };
}
