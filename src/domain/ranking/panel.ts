// Builds the panel of a stage from the judges' tabs: which scores count for which entry, and which are left out.

import { askedAt } from '../competition/asked';
import { isAssignedIn } from '../competition/assignment';
import { type Criterion, criteriaOf, type Entry, type Judge, judgesOf, type Stage } from '../competition/competition';
import { conflictFinder } from '../competition/conflict';
import type { ScoreRow, ScoreSheet } from '../competition/score-sheet';
import { judgeScorer } from './judge-score';
import type { LeftOutReason, Panel, Reading } from './result';
import type { RankedCompetition } from './rules';

/** The reading of one row; null = the row is empty. */
type ReadingOutcome = { reading: Reading } | { leftOut: LeftOutReason } | null;

type Reader = (judge: Judge, entry: Entry, row: ScoreRow) => ReadingOutcome;

function rowReader(competition: RankedCompetition, stage: Stage): Reader {
  const whole = criteriaOf(competition, stage);
  const asked = askedAt(competition, stage);
  const scorers = new Map<readonly Criterion[], ReturnType<typeof judgeScorer>>();
  const scorerOf = (criteria: readonly Criterion[]) => {
    if (!scorers.has(criteria)) scorers.set(criteria, judgeScorer([...criteria]));
    return scorers.get(criteria) ?? null;
  };
  /** One mark per criterion of the stage. */
  const spread = (reading: Reading, criteria: readonly Criterion[]): Reading => ({
    ...reading,
    marks: whole.map((one) => reading.marks[criteria.indexOf(one)] ?? null),
  });
  const readingOf = (criteria: readonly Criterion[], values: number[]): ReadingOutcome => {
    const score = scorerOf(criteria);
    if (score === null) return null;
    return { reading: asked.isWhole ? score(values) : spread(score(values), criteria) };
  };
  const conflict = competition.settings.conflicts === 'exclude' ? conflictFinder(competition) : () => null;
  const isTheirs = isAssignedIn(competition, stage) ?? (() => true);

  return (judge, entry, row) => {
    const criteria = asked.of(judge, entry);
    // One pass over the marks: this runs for every row of every judge.
    const values: number[] = [];
    let blank = 0;
    let recused = false;
    for (const { name } of criteria) {
      const mark = row.marks.get(name);
      if (mark === undefined || mark.kind === 'blank') blank += 1;
      else if (mark.kind === 'recused') recused = true;
      else if (mark.kind === 'score' && Number.isFinite(mark.value)) values.push(mark.value);
    }
    if (blank === criteria.length) return null;
    if (recused) return { leftOut: 'recused' };
    if (conflict(judge, entry) !== null) return { leftOut: 'conflict' };
    if (!isTheirs(judge, entry)) return { leftOut: 'unassigned' };
    if (values.length < criteria.length) return { leftOut: 'incomplete' };
    return readingOf(criteria, values);
  };
}

/** A judge's rows by entry. A second row for an entry is an error reported elsewhere; the one that stands first counts. */
function rowsByEntry(sheet: ScoreSheet): Map<string, ScoreRow> {
  const rows = new Map<string, ScoreRow>();
  for (const row of sheet.rows) if (row.entry !== null && !rows.has(row.entry)) rows.set(row.entry, row);
  return rows;
}

/**
 * Gathers all that counts at a stage.
 *
 * A judge counts for an entry only when every criterion that is asked of the two is scored. A row with a recusal is left out as
 * `recused`, else one with a conflict of interest (unless the settings let it count) as `conflict`, else one of an entry that
 * the assignment gives to others as `unassigned`, else one with some but not all marks usable as `incomplete`; a row whose
 * marks are all blank is no row. Criteria that give no score
 * (none, weights that add up to 0, a maximum of 0) leave the panel without readings.
 *
 * @param sheets the tabs of this stage, at most one per judge; those of other stages or of judges who do not sit in it are ignored
 * @param entries those who reached the stage and are in the running, in the order of the entries tab; rows of others are ignored
 */
export function buildPanel(
  competition: RankedCompetition,
  stage: Stage,
  sheets: ScoreSheet[],
  entries: Entry[],
): Panel {
  const read = rowReader(competition, stage);
  const judges = judgesOf(competition, stage);
  const ofStage = sheets.filter((sheet) => sheet.stage === stage.name);
  const tabs = judges.flatMap((judge) => {
    const sheet = ofStage.find((one) => one.judge === judge.code);
    return sheet ? [{ judge, rows: rowsByEntry(sheet) }] : [];
  });

  const readings: Panel['readings'] = new Map();
  const leftOut: Panel['leftOut'] = [];
  for (const entry of entries) {
    const ofEntry = new Map<string, Reading>();
    for (const { judge, rows } of tabs) {
      const row = rows.get(entry.code);
      const outcome = row ? read(judge, entry, row) : null;
      if (outcome === null) continue;
      if ('reading' in outcome) ofEntry.set(judge.code, outcome.reading);
      else leftOut.push({ entry: entry.code, judge: judge.code, reason: outcome.leftOut });
    }
    readings.set(entry.code, ofEntry);
  }
  const criteria = criteriaOf(competition, stage);
  const asked = askedAt(competition, stage);
  const indexesOf = (entry: Entry): number[] => asked.ofEntry(entry).map((one) => criteria.indexOf(one));
  return {
    ...{ stage, criteria, entries, judges, readings, leftOut },
    ...(asked.isByJudge ? { byCriterion: new Map(entries.map((one) => [one.code, indexesOf(one)])) } : {}),
  };
}
