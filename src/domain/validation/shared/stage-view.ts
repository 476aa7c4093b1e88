// A stage prepared once for all its checks.
import { askedAt } from '../../competition/asked';
import { isAssignedIn } from '../../competition/assignment';
import type { Entry } from '../../competition/competition';
import { type ConflictReason, conflictFinder } from '../../competition/conflict';
import { type ScoreSheetView, scoreSheetView } from './score-sheet-view';
import type { StageCheck } from './stage-check';

export type StageView = {
  check: StageCheck;
  /** One per judge of the stage, in the judges' order. */
  sheetViews: ScoreSheetView[];
  /** Any tab holds a number, or something that should be one. */
  begun: boolean;
};

function hasBegun(check: StageCheck, sheetViews: ScoreSheetView[]): boolean {
  if (sheetViews.some((sheetView) => sheetView.strays.length > 0)) return true;
  return sheetViews.some((sheetView) =>
    sheetView.sheet?.rows.some(
      (row) =>
        row.entry !== null &&
        check.criteria.some(({ name }) => {
          const kind = row.marks.get(name)?.kind;
          return kind === 'score' || kind === 'unreadable';
        }),
    ),
  );
}

function prepare(check: StageCheck): StageView {
  const { competition, stage, criteria, reached } = check;
  const excludesConflicts = competition.settings.conflicts === 'exclude';
  const find = conflictFinder(competition);
  const isTheirs = isAssignedIn(competition, stage);
  const asked = askedAt(competition, stage);
  const looked = reached ?? competition.entries.filter((entry) => entry.status === 'running');
  const entries = new Map<string, Entry>(looked.map((entry) => [entry.code, entry]));
  const sheetViews = check.judges.map((judge) => {
    const conflicts = new Map<string, ConflictReason>();
    for (const entry of looked) {
      const reason = find(judge, entry);
      if (reason !== null) conflicts.set(entry.code, reason);
    }
    const conflicting = new Set<string>(excludesConflicts ? conflicts.keys() : []);
    const others = isTheirs === null ? [] : looked.filter((entry) => !isTheirs(judge, entry));
    const excluded = new Set<string>([...conflicting, ...others.map((entry) => entry.code)]);
    const sheet = check.sheets.get(judge.code) ?? null;
    return scoreSheetView({
      judge,
      tab: sheet?.tab ?? check.tabName?.(stage, judge) ?? `${stage.name} · ${judge.code}`,
      sheet,
      criteria: asked.isWhole ? criteria : asked.ofJudge(judge),
      criteriaOf: asked.isWhole ? () => criteria : (entry) => asked.of(judge, entry),
      entries,
      expected: (reached ?? []).filter(
        (entry) => !excluded.has(entry.code) && (asked.isWhole || asked.of(judge, entry).length > 0),
      ),
      excluded,
      conflicting,
      conflicts,
    });
  });
  return { check, sheetViews, begun: hasBegun(check, sheetViews) };
}

const prepared = new WeakMap<StageCheck, StageView>();

/**
 * Prepares a stage; while it is unknown who reached it, the rows of all entries in the running are looked at. The same
 * check, asked for again, is not prepared again: findings and progress stand on one view.
 */
export function stageView(check: StageCheck): StageView {
  const view = prepared.get(check) ?? prepare(check);
  prepared.set(check, view);
  return view;
}
