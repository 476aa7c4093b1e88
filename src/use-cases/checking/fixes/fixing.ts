// The workbook as fixes need it: judges' answers are recorded and interrupted work is finished first.
import { stageStatuses } from '../../../domain/audit/stage-status';
import type { Finding } from '../../../domain/validation/finding';
import type { Language } from '../../../domain/vocabulary/language';
import { type Correction, runOf } from '../../../domain/workbook/tabs/corrections';
import { recall } from '../../../google/store';
import type { FixesState } from '../../answers';
import { type Depth, guardTabs } from '../../guarding/deciding-tabs';
import { evaluate } from '../../ranking/evaluate';
import { readWorkbook, type WorkbookReading } from '../../reading/read-workbook';
import type { History } from '../../recording/run';
import { type CorrectionsTab, readLedger, writeLedger } from './corrections';
import { finishFixes, untold } from './finish-fixes';
import { type FixContext, type Offer, offerOf } from './fix-offers';
import { answered, answersOf, forgetAnswers, waitingOf } from './judge-answers';
import { shownBefore, shownCell } from './words/fixes';

export type Fixing = { workbook: WorkbookReading; history: History; ledger: CorrectionsTab };

/** The input of an admin's command. `guarded`: runs writes under the lock. */
export function readFixing(guarded: <T>(work: () => T) => T = (work) => work(), depth: Depth = 'presence'): Fixing {
  const workbook = readWorkbook(depth);
  guardTabs(workbook, guarded);
  const fixing = { workbook, history: workbook.history, ledger: readLedger(workbook.competition.settings) };
  return isSettled(fixing) ? fixing : guarded(() => settle(depth));
}

function isSettled({ history, ledger: { list } }: Fixing): boolean {
  const judges = new Set(waitingOf(list).map(({ judge }) => judge));
  return untold(list, history.rows).length === 0 && [...judges].every((judge) => answersOf(judge).length === 0);
}

/** Records judges' answers, carries out what is pending, and reads the workbook again. */
function settle(depth: Depth): Fixing {
  const workbook = readWorkbook();
  const { settings } = workbook.competition;
  const read = readLedger(settings);
  const judges = [...new Set(waitingOf(read.list).map(({ judge }) => judge))];
  const given = judges.flatMap(answersOf);
  const ledger = given.length === 0 ? read : writeLedger(read, answered(read.list, given), settings);
  const done = finishFixes(workbook, ledger, workbook.history, true);
  for (const judge of judges) forgetAnswers(judge);
  return { ...done, workbook: readWorkbook(depth) };
}

export const standingOf = ({ workbook, history, ledger }: Fixing): FixContext => ({
  statuses: stageStatuses(workbook.competition.stages, history.rows),
  corrections: ledger.list,
});

/** All remedies that can be made or asked for. */
export function offersOf(
  fixing: Fixing,
  findings: readonly Finding[] = evaluate(fixing.workbook, { provisional: false }).findings,
): Offer[] {
  const standing = standingOf(fixing);
  return findings.flatMap((finding) => {
    const offer = offerOf(finding, standing);
    return offer === null ? [] : [offer];
  });
}

/** The corrections of the last run that can be taken back: none of them is older, and its stages are still open. */
export function lastFix({ workbook, history, ledger }: Fixing): Correction[] {
  const statuses = stageStatuses(workbook.competition.stages, history.rows);
  const isOpen = (stage: string): boolean => statuses.find((one) => one.stage === stage)?.status === 'open';
  const applied = ledger.list.filter((one) => one.status === 'applied');
  const last = applied[applied.length - 1];
  const own = last === undefined ? [] : applied.filter((one) => runOf(one) === runOf(last));
  return own.every(({ stage }) => isOpen(stage)) ? own : [];
}

export const MARKED = 'marked';

/** The state of fixes for the panel, beside the findings. One more content call where there are findings. */
export function fixesState(fixing: Fixing, language: Language): FixesState {
  const [first, ...rest] = lastFix(fixing);
  return {
    undo: first === undefined ? null : { at: first.at, by: first.by, cells: rest.length + 1 },
    waiting: waitingOf(fixing.ledger.list).map((one) => ({ ...changeOf(one, language), judge: one.judge })),
    marked: (recall(MARKED) ?? '') !== '',
  };
}

/** A correction as people read it. */
export const changeOf = ({ tab, cell, entry, criterion, before, now }: Correction, language: Language) => ({
  ...{ tab, cell, entry, criterion },
  old: shownBefore(before.cell, before.format, language),
  now: shownCell(now, language),
});
