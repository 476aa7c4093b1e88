// Everything that counts for a result, as one canonical text; its SHA-256 tells whether a result still stands.
import type { Competition } from '../competition/competition';
import type { Mark, ScoreSheet } from '../competition/score-sheet';

/** Raised whenever the same workbook would be ranked differently. */
export const RULES_VERSION = 2;

const RULES = [
  'top',
  'method',
  'missing',
  'tieBreaks',
  'decimals',
  'carryOver',
  'passingScore',
  'maxPerInstitution',
  'winnersPerCategory',
  'prizes',
  'rankedWinners',
  'winnerTerm',
  'severityCorrection',
  'conflicts',
] as const;

const written = (mark: Mark): string | number | boolean | null => {
  if (mark.kind === 'score') return mark.value;
  if (mark.kind === 'blank') return null;
  if (mark.kind === 'recused') return 'BK';
  return typeof mark.raw === 'object' ? mark.raw.date : mark.raw;
};

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The order of a judge's rows and columns does not count, that of the entries tab does (it orders shared ranks). */
function marksOf(sheet: ScoreSheet): unknown[] {
  const criteria = [...sheet.columns.keys()].sort(byText);
  return sheet.rows
    .filter((row) => row.entry !== null)
    .map((row): [string, unknown[]] => [
      row.entry ?? '',
      criteria.map((criterion) => [criterion, written(row.marks.get(criterion)!)]),
    ])
    .sort(([one], [other]) => byText(one, other));
}

/** Canonical text over rules, stages, criteria, entries, judges and all marks. */
export function snapshotText(competition: Competition, sheets: readonly ScoreSheet[]): string {
  const { settings, stages, criteria, entries, judges, institutions } = competition;
  return JSON.stringify([
    RULES_VERSION,
    RULES.map((rule) => settings[rule]),
    stages.map((one) => [one.name, one.weight, one.advance, one.title]),
    criteria.map((one) => [one.stage, one.name, one.weight, one.min, one.max]),
    entries.map((one) => [one.code, one.name, one.institution, one.category, one.status]),
    judges.map((one) => [one.code, one.institution, one.stages, one.conflicts]),
    institutions.map((one) => [one.name, one.parent]),
    [...sheets]
      .sort((one, other) => byText(one.stage, other.stage) || byText(one.judge, other.judge))
      .map((sheet) => [sheet.stage, sheet.judge, marksOf(sheet)]),
  ]);
}
