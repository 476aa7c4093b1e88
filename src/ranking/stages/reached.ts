// Who is expected at a stage, and who has left it.
import type { Competition, Entry } from '../../competition/competition';
import type { StageResult } from '../../competition/result';
import type { ScoreSheet } from '../../competition/score-sheet';

/** Those of the entries that have a score on one of the tabs. */
function scoredOn(entries: readonly Entry[], sheets: readonly ScoreSheet[]): Set<Entry> {
  const wanted = new Map(entries.map((entry) => [entry.code, entry]));
  const found = new Set<Entry>();
  for (const { rows } of sheets) {
    for (const { entry: code, marks } of rows) {
      const entry = code === null ? undefined : wanted.get(code);
      if (entry !== undefined && [...marks.values()].some((mark) => mark.kind === 'score')) found.add(entry);
    }
  }
  return found;
}

function reaching(competition: Competition, previous: StageResult[]): Entry[] {
  const before = previous[previous.length - 1];
  if (before === undefined) return competition.entries;
  const advancing = new Set(before.standings.flatMap(({ advances, entry }) => (advances ? [entry.code] : [])));
  return competition.entries.filter((entry) => advancing.has(entry.code));
}

/**
 * The entries that reached the stage after `previous` (the results of the stages before it, in order; empty for the first
 * stage) and are in the running there, in the order of the entries tab.
 *
 * An entry that has left the competition was in the running at every stage before the last one it was scored at. There
 * it stays: its place was given, others were judged beside it, and nobody is to move up into a stage that is under way
 * without having been judged there. At the stage it left, and after, it counts for nothing.
 */
export function entriesReaching(
  competition: Competition,
  previous: StageResult[],
  sheets: readonly ScoreSheet[] = [],
): Entry[] {
  const entries = reaching(competition, previous);
  const left = entries.filter((entry) => entry.status !== 'running');
  if (left.length === 0) return entries;
  const later = new Set(competition.stages.slice(previous.length + 1).map((stage) => stage.name));
  const wentOn = scoredOn(
    left,
    sheets.filter((sheet) => later.has(sheet.stage)),
  );
  return entries.filter((entry) => entry.status === 'running' || wentOn.has(entry));
}

/**
 * The same stage as if nobody had left at it: with the entries that were scored there and are gone since. null where there
 * are none.
 */
export function entriesWithThoseGone(
  competition: Competition,
  previous: StageResult[],
  sheets: readonly ScoreSheet[],
): Entry[] | null {
  const entries = reaching(competition, previous);
  const staying = new Set(entriesReaching(competition, previous, sheets));
  const stage = competition.stages[previous.length]?.name;
  const gone = scoredOn(
    entries.filter((entry) => !staying.has(entry)),
    sheets.filter((sheet) => sheet.stage === stage),
  );
  return gone.size === 0 ? null : entries.filter((entry) => staying.has(entry) || gone.has(entry));
}
