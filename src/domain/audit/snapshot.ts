// Everything that counts for a result, as one canonical text; its SHA-256 shows whether a result is unchanged.
import { unitTypeReader } from '../competition/categories';
import type { Plain } from '../competition/change';
import type { Stage } from '../competition/competition';
import type { PlenaryDecision } from '../competition/plenary';
import type { Mark, ScoreSheet } from '../competition/score-sheet';
import type { ConfiguredCompetition } from '../settings/configured-competition';
import type { Language } from '../vocabulary/language';
import { NESTING_WORDS } from '../vocabulary/words';

/**
 * Versions of the rules, the present one first. A new one is put in front whenever the same workbook would be ranked
 * differently or something else counts; the older ones stay, for their hashes stand in workbooks.
 */
export const RULES_VERSIONS = [2] as const;
export const RULES_VERSION: number = RULES_VERSIONS[0];

/** The settings that a result depends on. */
export const RULES = [
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

/** What has a value: one thing of the workbook with its named values. */
type SnapshotRow = [name: string, ...values: Plain[]];

/** What counts, in a fixed order; its JSON is the canonical text. */
export type Snapshot = {
  version: number;
  rules: Record<string, Plain>;
  /** Name, weight, advance, title. */
  stages: SnapshotRow[];
  /** Stage (null = every), name, weight, min, max, where it has one its category. */
  criteria: Plain[][];
  /** Code, name, institution, category, status. */
  entries: SnapshotRow[];
  /** Code, institution, stages, conflicts, where not all are scored the criteria. */
  judges: SnapshotRow[];
  /** Name, parent. */
  institutions: SnapshotRow[];
  /** Stage, entry, decided rank, reason, votes for and against. */
  plenary: Plain[][];
  sheets: {
    stage: string;
    judge: string;
    criteria: string[] /** Entry code, then a value per criterion. */;
    rows: SnapshotRow[];
  }[];
  /** Stage, column, what it says: rules that most stages have none of; absent where none has, so that older hashes stay as they are. */
  stageRules?: Plain[][];
  /** Code, unit type; absent where no stage asks for unit types. */
  unitTypes?: Plain[][];
  /** Stage, entry, its judges; absent where nothing says who reads what, so that older hashes stay as they are. */
  assignment?: Plain[][];
};

/** Further decimals do not count for a rank. */
const DECIMALS = 4;

/** The shortest decimal that prints a number, rounded half up (towards +∞) to the decimals that count. */
function counted(value: number): number {
  const [, sign = '', whole = '', decimals = '', next = '', rest = ''] =
    new RegExp(`^(-?)(\\d+)\\.(\\d{${DECIMALS}})(\\d)(\\d*)$`).exec(String(value)) ?? [];
  if (whole === '') return Math.abs(value) < 10 ** -DECIMALS / 2 ? 0 : value;
  const isUp = sign === '' ? next >= '5' : next > '5' || (next === '5' && /[1-9]/.test(rest));
  const units = Number(whole + decimals) + Number(isUp);
  return (sign === '' ? units : -units) / 10 ** DECIMALS || 0;
}

/** A snapshot with its numbers as far as they count; release 0.1 kept and hashed them whole. */
export function asCounted(snapshot: Snapshot): Snapshot {
  const plain = (value: Plain): Plain => (typeof value === 'number' ? counted(value) : value);
  const rows = (list: readonly SnapshotRow[]) =>
    list.map(([name, ...values]): SnapshotRow => [name, ...values.map(plain)]);
  return {
    ...snapshot,
    stages: rows(snapshot.stages),
    criteria: snapshot.criteria.map((row) => row.map(plain)),
    sheets: snapshot.sheets.map((one) => ({ ...one, rows: rows(one.rows) })),
  };
}

const written = (mark: Mark | undefined): Plain => {
  if (mark === undefined || mark.kind === 'blank') return null;
  if (mark.kind === 'score') return mark.value;
  if (mark.kind === 'recused') return 'BK';
  return typeof mark.raw === 'object' ? mark.raw.date : mark.raw;
};

/** A list as one value. */
const plainValue = (value: unknown): Plain =>
  value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
    ? value
    : JSON.stringify(value);

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The order of a judge's rows and columns does not count, that of the entries tab does (it orders shared ranks). */
function sheetOf({ stage, judge, columns, rows }: ScoreSheet): Snapshot['sheets'][number] {
  const criteria = [...columns.keys()].sort(byText);
  return {
    stage,
    judge,
    criteria,
    rows: rows
      .flatMap(({ entry, marks }): SnapshotRow[] =>
        entry === null ? [] : [[entry, ...criteria.map((criterion) => written(marks.get(criterion)))]],
      )
      .sort(([one], [other]) => byText(one, other)),
  };
}

/** The rules of a competition as they count for a result. */
export const rulesOf = ({ settings }: Pick<ConfiguredCompetition, 'settings'>): Record<string, Plain> =>
  Object.fromEntries(RULES.map((rule) => [rule, plainValue(settings[rule])]));

/**
 * What counts: rules, stages, criteria, entries, judges, plenary decisions and all marks. `through`: up to this stage.
 * `version`: as that version of the rules had it, without what counts only since a later one.
 */
export function snapshotOf(
  competition: ConfiguredCompetition,
  sheets: readonly ScoreSheet[],
  decisions: readonly PlenaryDecision[],
  through?: string,
  version = RULES_VERSION,
): Snapshot {
  const { entries, judges, institutions } = competition;
  const end = competition.stages.findIndex((one) => one.name === through);
  const stages = end < 0 ? competition.stages : competition.stages.slice(0, end + 1);
  const counts = (stage: string | null): boolean => stage === null || stages.some((one) => one.name === stage);
  return {
    version,
    rules: rulesOf(competition),
    stages: stages.map((one) => [one.name, one.weight, advanceOf(one), plainValue(one.title)]),
    criteria: competition.criteria
      .filter((one) => counts(one.stage))
      .map((one) => [
        ...[one.stage, one.name, one.weight, one.min, one.max],
        // Only where it is said, so that older hashes stay as they are.
        ...(one.category === undefined ? [] : [one.category]),
      ]),
    entries: entries.map((one) => [one.code, one.name, one.institution, one.category, one.status]),
    judges: judges.map(
      (one): SnapshotRow => [
        one.code,
        ...[one.institution, plainValue(one.stages), plainValue(one.conflicts)],
        ...(one.criteria === undefined ? [] : [plainValue(one.criteria)]),
      ],
    ),
    institutions: institutions.map((one) => [one.name, one.parent]),
    plenary: decisions
      .filter((one) => counts(one.stage))
      .map((one) => [one.stage, one.entry, one.rank, one.reason, one.votesFor, one.votesAgainst]),
    sheets: sheets
      .filter((one) => counts(one.stage))
      .sort((one, other) => byText(one.stage, other.stage) || byText(one.judge, other.judge))
      .map(sheetOf),
    ...stageRulesOf(stages, competition.settings.language),
    ...unitTypesOf(competition, stages),
    ...assignmentOf(competition, counts),
  };
}

/** A number, or one for each category. */
const advanceOf = ({ advance, advanceByCategory }: Stage): Plain =>
  advanceByCategory === undefined ? advance : plainValue(advanceByCategory);

function stageRulesOf(stages: readonly Stage[], language: Language): Pick<Snapshot, 'stageRules'> {
  const rows = stages.flatMap(({ name, passingScores, minByUnitType, nestedTitles }): Plain[][] => [
    ...(passingScores === undefined ? [] : [[name, 'passingScores', plainValue(passingScores)]]),
    ...(minByUnitType === undefined ? [] : [[name, 'minByUnitType', plainValue(minByUnitType)]]),
    // Separate is what it was before anybody could say so. The word tells how the titles are joined, too.
    ...(nestedTitles === true ? [[name, 'nestedTitles', NESTING_WORDS[0][1][language]]] : []),
  ]);
  return rows.length === 0 ? {} : { stageRules: rows };
}

function unitTypesOf(competition: ConfiguredCompetition, stages: readonly Stage[]): Pick<Snapshot, 'unitTypes'> {
  if (stages.every(({ minByUnitType }) => minByUnitType === undefined)) return {};
  const unitTypeOf = unitTypeReader(competition);
  return { unitTypes: competition.entries.map((entry) => [entry.code, unitTypeOf(entry)]) };
}

/** The order of the rows in the tab does not count. */
function assignmentOf(
  { assignment = new Map() }: ConfiguredCompetition,
  counts: (stage: string) => boolean,
): Pick<Snapshot, 'assignment'> {
  const rows = [...assignment]
    .filter(([stage]) => counts(stage))
    .flatMap(([stage, plan]) => [...plan].map(([entry, judges]): string[] => [stage, entry, JSON.stringify(judges)]))
    .sort((one, other) => byText(one.join('\n'), other.join('\n')));
  return rows.length === 0 ? {} : { assignment: rows };
}

/** Canonical text of what counts. */
export const snapshotText = (...parts: Parameters<typeof snapshotOf>): string =>
  JSON.stringify(asCounted(snapshotOf(...parts)));

/** The same with all decimals, as release 0.1 had it. */
export const wholeSnapshotText = (...parts: Parameters<typeof snapshotOf>): string =>
  JSON.stringify(snapshotOf(...parts));
