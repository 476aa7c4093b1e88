// The rules at the time the first score of a stage was read: changing them later needs a reason.
import { changesBetween } from '../../domain/audit/changes';
import type { HistoryRow } from '../../domain/audit/history-row';
import { type Snapshot, snapshotOf } from '../../domain/audit/snapshot';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { Finding } from '../../domain/validation/finding';
import { digest, recall, remember } from '../../google/store';
import { located } from '../deciding/changes';
import type { WorkbookReading } from '../reading/read-workbook';

const KEY = 'rules';

/** A property holds 9 kB. */
const ROOM = 8_000;

/** Criteria, weights, method, tie-breaks and whatever else orders the entries of a stage. */
function rulesAt(competition: ConfiguredCompetition, stage: string): Snapshot {
  // Who reads what is no rule: a judge who falls ill is replaced without a reason.
  const { assignment: _, ...rest } = competition;
  const bare = { ...rest, entries: [], judges: [], institutions: [] };
  const all = snapshotOf(bare, [], [], stage);
  return {
    ...all,
    // A newer add-on is no doing of the office's.
    version: 0,
    stages: all.stages.filter(([name]) => name === stage),
    criteria: all.criteria.filter(([of]) => of === null || of === stage),
  };
}

/** The hash under which a reason for changed rules is recorded. */
export const rulesHash = (competition: ConfiguredCompetition, stage: string): string =>
  digest(JSON.stringify(rulesAt(competition, stage)));

/** Stage → its rules as JSON, or where there is no room for that their hash. */
function rememberedRules(): Record<string, string> {
  // Outside: a store that could not be read must not look empty.
  const stored = recall(KEY);
  try {
    return JSON.parse(stored ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

const isScored = ({ sheets }: WorkbookReading, stage: string): boolean =>
  sheets.some(
    (sheet) =>
      sheet.stage === stage && sheet.rows.some(({ marks }) => [...marks.values()].some(({ kind }) => kind === 'score')),
  );

/**
 * One warning per stage whose rules have changed since its first score was read, without a recorded reason. Rules of
 * new stages are remembered. `history`: read only when rules have changed.
 */
export function watchRules(workbook: WorkbookReading, history: () => readonly HistoryRow[]): Finding[] {
  const { competition } = workbook;
  // What is still asked about are no rules yet.
  if (workbook.questions.length > 0) return [];
  const before = rememberedRules();
  const now = new Map(
    competition.stages
      .filter(({ name }) => isScored(workbook, name))
      .map(({ name }) => [name, rulesAt(competition, name)] as const),
  );
  const met = [...now].filter(([stage]) => before[stage] === undefined);
  if (met.length > 0) {
    const all = { ...before, ...Object.fromEntries(met.map(([stage, rules]) => [stage, JSON.stringify(rules)])) };
    const hashed = () => Object.fromEntries(Object.entries(all).map(([stage, text]) => [stage, hashOf(text)]));
    remember(KEY, JSON.stringify(JSON.stringify(all).length > ROOM ? hashed() : all));
  }
  return [...now].flatMap(([stage, rules]): Finding[] => {
    const [was, hash] = [before[stage], digest(JSON.stringify(rules))];
    if (was === undefined || hashOf(was) === hash) return [];
    const reasons = history().filter((row) => row.action === 'rules' && row.stage === stage);
    if (reasons[reasons.length - 1]?.hash === hash) return [];
    const old = was.startsWith('{') ? (JSON.parse(was) as Snapshot) : null;
    const changes = old === null ? [] : changesBetween(old, rules).map((change) => located(change, workbook));
    const { tab, cell } = changes.find((change) => change.tab !== undefined) ?? {};
    const place = { ...(tab === undefined ? {} : { tab }), ...(cell === undefined ? {} : { cell }) };
    return [{ code: 'RULE_CHANGED_AFTER_SCORING', severity: 'warning', stage, ...place, params: { changes } }];
  });
}

const hashOf = (rules: string): string => (rules.startsWith('{') ? digest(rules) : rules);
