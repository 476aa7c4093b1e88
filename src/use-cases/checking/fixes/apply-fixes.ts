// Fixes from the panel: previewed cell by cell, applied, undone. Where a score would change, its judge is asked first.
import * as z from 'zod/mini';
import { a1 } from '../../../domain/vocabulary/a1';
import type { Correction } from '../../../domain/workbook/tabs/corrections';
import { mayEditTab } from '../../../google/fixed-cells';
import { currentUser } from '../../../google/session';
import { newRunId, now } from '../../../google/store';
import type { AppliedAnswer, PreviewAnswer, ValidateAnswer } from '../../answers';
import type { WorkbookReading } from '../../reading/read-workbook';
import { rememberEnd } from '../../recording/run';
import { exclusively, refuse, replying, requested, requireAdmin, spoken } from '../../reply';
import type { Reply } from '../../server';
import { problem } from '../../words/messages';
import { validateAnswerOf } from '../validate';
import { putAway, writeLedger } from './corrections';
import { cellReader, finishFixes, placeOf, stateOf } from './finish-fixes';
import { fixAnswer, type Offer } from './fix-offers';
import { type Fixing, lastFix, offersOf, readFixing } from './fixing';
import { fixMessages, shownCell } from './words/fixes';

const fixesRequest = z.object({ fixes: z.array(z.string()) });

/** One history row lists at most this many cells; the rest becomes a run of its own. */
const MAX_FIXES = 250;

/** Which entry and criterion a cell of a judge's tab belongs to; '' where none. */
function cellOf({ sheets }: WorkbookReading, tab: string, judge: string, row: number, column: number) {
  const own = sheets.filter((sheet) => sheet.tab === tab);
  const sheet = own.find((one) => one.judge === judge) ?? (own.length === 1 ? own[0] : undefined);
  const criterion = [...(sheet?.columns ?? [])].find(([, columns]) => columns[0] === column)?.[0] ?? '';
  const entry = sheet?.rows.find((one) => one.row === row)?.entry ?? '';
  return { judge: sheet?.judge ?? judge, entry, criterion };
}

/** The remedies that are still offered, cell by cell; changes nothing. */
export function previewFixes(request: unknown): Reply<PreviewAnswer> {
  return replying(() => {
    const { fixes } = requested(fixesRequest, request);
    requireAdmin();
    const fixing = readFixing(exclusively);
    const { workbook } = fixing;
    const language = spoken(workbook.competition.settings.language);
    return {
      fixes: chosen(fixing, fixes).map((offer) => {
        const { tab, judge, cells } = offer;
        const answer = fixAnswer(offer, language);
        const rest = { old: answer.old, now: shownCell(offer.fix.now, language) };
        return {
          ...answer,
          cells: cells.map(({ row, column }) => {
            const { entry, criterion } = cellOf(workbook, tab, judge, row, column);
            return { tab, cell: a1(row, column), entry, criterion, ...rest };
          }),
        };
      }),
    };
  });
}

function chosen(fixing: Fixing, ids: readonly string[]): Offer[] {
  const wanted = new Set(ids);
  return offersOf(fixing).filter((offer) => wanted.has(offer.id) && offer.status === 'offered');
}

/** What a call left undone that broke off when all was written. */
function mended(fixing: Fixing): Fixing {
  putAway(fixing.ledger);
  rememberEnd(fixing.history);
  return fixing;
}

/** Makes the fixes that change no score, and asks the judges about the others; only where the cells still hold the same. */
export function applyFixes(request: unknown): Reply<AppliedAnswer> {
  return replying(() => {
    const { fixes } = requested(fixesRequest, request);
    requireAdmin();
    return exclusively((): AppliedAnswer => {
      const before = mended(readFixing());
      const { competition } = before.workbook;
      const offers = chosen(before, fixes);
      const emails = new Map(competition.judges.map(({ code, email }) => [code, email]));
      const isReachable = ({ fix, judge }: Offer): boolean => fix.kind !== 'score' || (emails.get(judge) ?? '') !== '';
      const made = corrections(before.workbook, offers.filter(isReachable));
      let { ledger, history } = before;
      if (made.length > 0) {
        ledger = writeLedger(ledger, [...ledger.list, ...made], competition.settings);
        ({ ledger, history } = finishFixes(before.workbook, ledger, history));
      }
      const ids = new Set(made.map(({ id }) => id));
      const done = ledger.list.filter(({ id }) => ids.has(id));
      const count = (status: Correction['status']): number => done.filter((one) => one.status === status).length;
      const known = new Set(offers.map(({ id }) => id));
      const cells = offers.reduce((sum, offer) => sum + offer.cells.length, 0);
      return {
        applied: count('applied'),
        asked: count('waiting'),
        left: cells - done.length + fixes.filter((id) => !known.has(id)).length,
        unreachable: [...new Set(offers.filter((one) => !isReachable(one)).map(({ judge }) => judge))],
        check: validateAnswerOf(readFixing()),
      };
    });
  });
}

/** The offers as corrections, of the cells that still hold what was offered. */
function corrections(workbook: WorkbookReading, offers: readonly Offer[]): Correction[] {
  const [at, by, read] = [now(), currentUser(), cellReader()];
  const list = offers.flatMap(({ tab, judge, stage, fix, cells }): Correction[] => {
    const status = fix.kind === 'score' ? 'waiting' : 'applied';
    // Asking a judge changes no cell, so edit rights are not needed yet.
    if (status === 'applied' && !mayEditTab(tab)) return [];
    const tabCells = read(tab);
    return cells.flatMap((place): Correction[] => {
      const { row, column } = place;
      const own = cellOf(workbook, tab, judge, row, column);
      const criterion = fix.kind === 'label' ? '' : own.criterion;
      const one: Correction = {
        ...{ id: '', at, by, stage, tab, status, criterion, cell: a1(row, column) },
        judge: own.judge,
        entry: fix.kind === 'label' && own.entry === '' ? String(fix.now) : own.entry,
        ...{ now: fix.now, kind: fix.kind, answeredAt: '', answeredBy: '' },
        before: { cell: fix.old, format: tabCells.format(row, column) },
      };
      if (stateOf(one, place, tabCells) !== 'before') return [];
      return [{ ...one, before: { ...one.before, cell: tabCells.cell(row, column) } }];
    });
  });
  const runs = Array.from({ length: Math.ceil(list.length / MAX_FIXES) }, newRunId);
  return list.map((one, index) => ({
    ...one,
    id: `${runs[Math.floor(index / MAX_FIXES)]}/${(index % MAX_FIXES) + 1}`,
  }));
}

/** Undoes the last fix, if every cell still holds the new value. */
export function undoFixes(): Reply<ValidateAnswer> {
  return replying(() => {
    requireAdmin();
    return exclusively((): ValidateAnswer => {
      const before = mended(readFixing());
      const { workbook, ledger, history } = before;
      const { settings } = workbook.competition;
      const last = lastFix(before);
      const words = fixMessages(spoken(settings.language));
      const [first] = last;
      if (first === undefined) return refuse(problem('BAD_REQUEST', words.nothingToUndo));
      const read = cellReader();
      const changed = last.find((one) => {
        const place = placeOf(one, workbook);
        return place === null || !mayEditTab(place.tab) || stateOf(one, place.at, read(place.tab)) !== 'after';
      });
      if (changed !== undefined) return refuse(problem('BAD_REQUEST', words.changedSince(changed.tab, changed.cell)));
      const answer = { answeredAt: now(), answeredBy: currentUser() };
      const list = ledger.list.map(
        (one): Correction => (last.includes(one) ? { ...one, ...answer, status: 'undone' } : one),
      );
      const after = finishFixes(workbook, writeLedger(ledger, list, settings), history);
      const ids = new Set(last.map(({ id }) => id));
      const refused = after.ledger.list.find((one) => ids.has(one.id) && one.status === 'applied');
      if (refused !== undefined) return refuse(problem('BAD_REQUEST', words.refused(refused.tab, refused.cell)));
      return validateAnswerOf(readFixing());
    });
  });
}
