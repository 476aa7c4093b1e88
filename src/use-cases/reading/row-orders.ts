// Remembers the order of scores in the judges' tabs, so that the next reading notices sorted cells.
import * as z from 'zod/mini';
import type { ScoreSheet } from '../../domain/competition/score-sheet';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import { type RowOrder, rowOrderOf } from '../../domain/validation';
import type { Finding } from '../../domain/validation/finding';
import { recall, remember } from '../../google/store';

const KEY = 'rowOrders';
/** A property holds 9 kB. */
const MAX_PROPERTY_LENGTH = 9000;

/** Stage → judge → order of the tab's rows. */
export type Orders = ReadonlyMap<string, ReadonlyMap<string, RowOrder>>;

type ReadSheets = { competition: ConfiguredCompetition; sheets: readonly ScoreSheet[]; orders: Orders };

const kept = z.record(z.string(), z.record(z.string(), z.string()));

/** What was remembered; nothing when it cannot be read. One content call. */
export function recallOrders(): Orders {
  // Outside: a store that could not be read must not look empty.
  const stored = recall(KEY);
  try {
    const parsed = z.safeParse(kept, JSON.parse(stored ?? '{}'));
    const stages = parsed.success ? Object.entries(parsed.data) : [];
    return new Map(stages.map(([stage, judges]) => [stage, new Map(Object.entries(judges))]));
  } catch {
    return new Map();
  }
}

/**
 * Remembers the order of every tab that was read. For a tab that was found sorted it keeps the former order, so that
 * the finding stays until the cause is fixed. Tabs beyond what a property holds are not compared. At most one content
 * call.
 */
export function rememberOrders({ competition, sheets, orders }: ReadSheets, findings: readonly Finding[]): void {
  const entries = new Map(competition.entries.map((entry) => [entry.code, entry]));
  const sorted = new Set(findings.flatMap(({ code, tab }) => (code === 'SCORE_ROWS_PERMUTED' ? [tab] : [])));
  const next: Record<string, Record<string, RowOrder>> = {};
  let room = MAX_PROPERTY_LENGTH - 2;
  for (const sheet of sheets) {
    const { stage, judge, tab } = sheet;
    const before = orders.get(stage)?.get(judge);
    const order = sorted.has(tab) ? before : (rowOrderOf(sheet, entries) ?? before);
    // The names are counted as if each sign took as many bytes as it can.
    room -= (order?.length ?? 0) + 4 * (judge.length + (stage in next ? 0 : stage.length)) + 12;
    if (order === undefined || room < 0) continue;
    next[stage] = { ...next[stage], [judge]: order };
  }
  const text = JSON.stringify(next);
  const known = Object.fromEntries([...orders].map(([stage, judges]) => [stage, Object.fromEntries(judges)]));
  if (text !== JSON.stringify(known)) remember(KEY, text);
}
