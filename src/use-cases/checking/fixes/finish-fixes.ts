// Carries out the corrections tab: first the cells are changed, then the history records it. An interrupted call is
// finished by the next one in the same way, so that no change is missing from the history or recorded twice.

import type { Action, HistoryRow } from '../../../domain/audit/history-row';
import { cellsIn } from '../../../domain/vocabulary/a1';
import type { Position } from '../../../domain/vocabulary/cell';
import type { Language } from '../../../domain/vocabulary/language';
import { hidesNumber, holds, rewritten, says } from '../../../domain/workbook/read/value-before-fix';
import { type Correction, runOf } from '../../../domain/workbook/tabs/corrections';
import { mayEditTab, readCells, type TabCells } from '../../../google/fixed-cells';
import { flush } from '../../../google/spreadsheet';
import type { WorkbookReading } from '../../reading/read-workbook';
import { type History, record } from '../../recording/run';
import { type CorrectionsTab, writeLedger } from './corrections';
import { changeLine, shownBefore, shownCell } from './words/fixes';
import { type Put, putCells } from './write-cells';

/** Where the cell of a correction stands now: rows may have been sorted or inserted, and the tab renamed. */
export function placeOf(one: Correction, { sheets }: WorkbookReading): { tab: string; at: Position } | null {
  const [at] = cellsIn(one.cell);
  if (one.criterion === '') return at === undefined ? null : { tab: one.tab, at };
  const sheet = sheets.find((sheet) => sheet.stage === one.stage && sheet.judge === one.judge);
  const rows = sheet?.rows.filter((row) => row.entry === one.entry) ?? [];
  const found = rows.length === 1 ? rows[0]?.marks.get(one.criterion)?.at : undefined;
  return sheet === undefined || found === undefined ? null : { tab: sheet.tab, at: found };
}

/** The current content of a correction's cell: the value before, the value after, or something else. */
export function stateOf(one: Correction, at: Position, cells: TabCells): 'before' | 'after' | 'other' {
  const found = cells.cell(at.row, at.column);
  const same = one.kind === 'label' ? says : holds;
  if (cells.hasFormula(at.row, at.column)) return 'other';
  if (same(found, one.now)) return 'after';
  return same(found, one.before.cell) ? 'before' : 'other';
}

/** Each tab is read at most once. */
export function cellReader(): (tab: string) => TabCells {
  const read = new Map<string, TabCells>();
  return (tab) => {
    const cells = read.get(tab) ?? readCells(tab);
    read.set(tab, cells);
    return cells;
  };
}

/** Changes the cell, or back. */
export function putOf(one: Correction, tab: string, at: Position, back: boolean): Put {
  const { before, now } = one;
  const isHidden = typeof now === 'number' && hidesNumber(before.format);
  if (back) return { tab, at, value: rewritten(before.cell), ...(isHidden && { format: before.format }) };
  return { tab, at, value: now, ...(isHidden && { format: 'General' }) };
}

/** A row of the history that corrections want: which, and for what. */
type Wanted = { action: Action; run: string; at: string; by: string; stage: string; list: Correction[] };

/** The history rows of corrections: how they came about and what became of them. Corrections of one run share a row. */
function wantedBy(one: Correction): Omit<Wanted, 'list'>[] {
  const { at, by, stage, status, answeredAt, answeredBy } = one;
  const run = runOf(one);
  const isAsked = status === 'waiting' || status === 'confirmed' || status === 'refused';
  const began = { action: isAsked ? ('propose' as const) : ('fix' as const), run, at, by, stage };
  const then = { at: answeredAt, by: answeredBy, stage };
  if (status === 'undone') return [began, { ...then, action: 'undo', run }];
  if (status === 'confirmed') return [began, { ...then, action: 'confirm', run: one.id }];
  if (status === 'refused') return [began, { ...then, action: 'refuse', run: one.id }];
  return [began];
}

/** What the history has not recorded yet. */
export function untold(list: readonly Correction[], rows: readonly HistoryRow[]): Wanted[] {
  const told = new Set(rows.map(({ action, run, stage }) => JSON.stringify([action, run, stage])));
  const wanted = new Map<string, Wanted>();
  for (const one of list) {
    for (const row of wantedBy(one)) {
      const key = JSON.stringify([row.action, row.run, row.stage]);
      if (told.has(key)) continue;
      const known = wanted.get(key) ?? { ...row, list: [] };
      known.list.push(one);
      wanted.set(key, known);
    }
  }
  return [...wanted.values()];
}

/** A cell whose rule does not take the value; Google says so in the language of the account. */
const isRefusal = (thrown: unknown): boolean => /data validation|validasi data/i.test(String(thrown));

/**
 * False where the sheet refused the value or, for a correction that `givesUp`, could not take it. Google reports this
 * at the flush.
 */
export function putAll(puts: readonly Put[], givesUp: boolean): boolean {
  try {
    putCells(puts);
    flush();
    return true;
  } catch (thrown) {
    if (!givesUp && !isRefusal(thrown)) throw thrown;
    console.warn(String(thrown));
    return false;
  }
}

/**
 * Carries out and records pending corrections. Cells that hold something else by now, or accept no other value, are
 * left alone: their fix is not recorded, and what should have been undone stays. `givesUp`: for a second attempt, so
 * that a cell which cannot be changed blocks nobody.
 */
export function finishFixes(
  workbook: WorkbookReading,
  ledger: CorrectionsTab,
  history: History,
  givesUp = false,
): { ledger: CorrectionsTab; history: History } {
  const { settings } = workbook.competition;
  const wanted = untold(ledger.list, history.rows);
  if (wanted.length === 0) return { ledger, history };
  // A correction that was only asked for, or refused, changes no cell; of an undone one only the making is recorded.
  const changes = wanted.flatMap(({ action, list }) =>
    list
      .filter(({ status }) => action === 'confirm' || action === 'undo' || (action === 'fix' && status === 'applied'))
      .map((one) => ({ one, action, place: placeOf(one, workbook) })),
  );
  const statesBy = (read: (tab: string) => TabCells) =>
    changes.map(({ one, place }) =>
      place === null || !mayEditTab(place.tab) ? 'other' : stateOf(one, place.at, read(place.tab)),
    );
  const before = statesBy(cellReader());
  const puts = changes.flatMap(({ one, action, place }, index): Put[] => {
    const back = action === 'undo';
    return place !== null && before[index] === (back ? 'after' : 'before')
      ? [putOf(one, place.tab, place.at, back)]
      : [];
  });
  const isDone = putAll(puts, givesUp);
  const after = isDone ? null : statesBy(cellReader());
  /** By action: what did not come about. */
  const lost = { fix: new Set<Correction>(), undo: new Set<Correction>() };
  for (const [index, { one, action }] of changes.entries()) {
    const state = after?.[index];
    if (action === 'fix' && (isDone ? before[index] === 'other' : state !== 'after')) lost.fix.add(one);
    if (action === 'undo' && state === 'after') lost.undo.add(one);
  }
  let kept = ledger;
  if (lost.fix.size + lost.undo.size > 0) {
    const list = ledger.list
      .filter((one) => !lost.fix.has(one))
      .map((one): Correction => {
        return lost.undo.has(one) ? { ...one, status: 'applied', answeredAt: '', answeredBy: '' } : one;
      });
    kept = writeLedger(ledger, list, settings);
  }
  let told = history;
  for (const { list, ...row } of wanted) {
    const made = list.filter((one) => !lost.fix.has(one) && !(row.action === 'undo' && lost.undo.has(one)));
    const detail = linesOf(made, row.action === 'undo', settings.language).join('; ');
    if (made.length > 0) told = record(told, { ...row, detail, hash: '' }, settings);
  }
  return { ledger: kept, history: told };
}

const linesOf = (list: readonly Correction[], back: boolean, language: Language): string[] =>
  list.map(({ tab, cell, before, now }) => {
    const [old, next] = [shownBefore(before.cell, before.format, language), shownCell(now, language)];
    return back ? changeLine(tab, cell, next, old) : changeLine(tab, cell, old, next);
  });
