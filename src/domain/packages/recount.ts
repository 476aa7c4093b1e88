// Ranks once more what counted for a package, from the marks alone: a ranking that was rewritten and sealed again is found out.
import { RULES_VERSION, type Snapshot } from '../audit/snapshot';
import type { Plain } from '../competition/change';
import { blankEntry, blankJudge, type EntryStatus, type Stage } from '../competition/competition';
import type { NamedNumber } from '../competition/named-numbers';
import { decidedRank, type PlenaryDecision } from '../competition/plenary';
import type { Mark, ScoreSheet } from '../competition/score-sheet';
import type { StageResult } from '../ranking/result';
import { rankNextStage } from '../ranking/stages/next-stage';
import type { ConfiguredCompetition } from '../settings/configured-competition';
import { settingsSchema } from '../settings/settings';
import { NESTING_WORDS } from '../vocabulary/words';
import type { PackageContent } from './content';

/** Lists were written as one value. */
const unfolded = (plain: Plain): unknown =>
  typeof plain === 'string' && /^[[{]/.test(plain) ? (JSON.parse(plain) as unknown) : plain;

const text = (plain: Plain | undefined): string => (typeof plain === 'string' ? plain : '');
const number = (plain: Plain | undefined): number | null => (typeof plain === 'number' ? plain : null);
const list = (plain: Plain | undefined): string[] => (unfolded(plain ?? '[]') || []) as string[];

const AT = { row: 0, column: 0 };

function markOf(plain: Plain): Mark {
  if (plain === null) return { kind: 'blank', at: AT };
  if (typeof plain === 'number') return { kind: 'score', value: plain, at: AT };
  return plain === 'BK' ? { kind: 'recused', at: AT } : { kind: 'unreadable', raw: plain, at: AT };
}

const numbers = (plain: Plain | undefined): NamedNumber[] => (unfolded(plain ?? '[]') || []) as NamedNumber[];

/** A number, or one for each category. */
function advanceOf(plain: Plain | undefined): Pick<Stage, 'advance' | 'advanceByCategory'> {
  if (typeof plain !== 'string') return { advance: number(plain) };
  const advanceByCategory = numbers(plain);
  return { advance: advanceByCategory.reduce((sum, { value }) => sum + value, 0), advanceByCategory };
}

/** The rules of one stage that most stages have none of. */
function rulesOf({ stageRules = [] }: Snapshot, stage: string): Partial<Stage> {
  const own = new Map(stageRules.flatMap(([of, rule, value]) => (of === stage ? [[rule, value] as const] : [])));
  const [passing, least] = [own.get('passingScores'), own.get('minByUnitType')];
  return {
    ...(passing === undefined ? {} : { passingScores: numbers(passing) }),
    ...(least === undefined ? {} : { minByUnitType: numbers(least) }),
    ...(own.has('nestedTitles') ? { nestedTitles: true } : {}),
  };
}

function competitionOf(counted: Snapshot): ConfiguredCompetition {
  const rules = Object.fromEntries(Object.entries(counted.rules).map(([key, plain]) => [key, unfolded(plain)]));
  const assignment = new Map<string, Map<string, string[]>>();
  for (const [stage, entry, judges] of counted.assignment ?? []) {
    const plan = assignment.get(text(stage)) ?? new Map<string, string[]>();
    assignment.set(text(stage), plan.set(text(entry), list(judges)));
  }
  // The word tells in which language several titles are joined.
  const isEnglish = (counted.stageRules ?? []).some(([, , value]) => value === NESTING_WORDS[0][1].en);
  const unitTypes = new Map(counted.unitTypes?.map(([code, unitType]) => [text(code), text(unitType)]));
  return {
    settings: { ...settingsSchema.parse(rules), language: isEnglish ? 'en' : 'id' },
    stages: counted.stages.map(([name, weight, advance, title]) => ({
      ...{ name, weight: number(weight), form: null, date: null },
      ...advanceOf(advance),
      ...rulesOf(counted, name),
      title: unfolded(title ?? null) as Stage['title'],
    })),
    criteria: counted.criteria.map(([stage, name, weight, min, max, category]) => ({
      ...{ stage: stage === null ? null : text(stage), name: text(name), description: '' },
      ...{ weight: number(weight) ?? 0, min: number(min) ?? 0, max: number(max) ?? 0 },
      ...(category === undefined ? {} : { category: text(category) }),
    })),
    entries: counted.entries.map(([code, name, institution, category, status]) => ({
      ...{ ...blankEntry, code, name: text(name), institution: text(institution), category: text(category) },
      unitType: unitTypes.get(code) ?? '',
      status: text(status) as EntryStatus,
    })),
    judges: counted.judges.map(([code, institution, stages, conflicts, criteria]) => ({
      ...{ ...blankJudge, code, institution: text(institution), stages: list(stages), conflicts: list(conflicts) },
      ...(criteria === undefined ? {} : { criteria: list(criteria) }),
    })),
    institutions: counted.institutions.map(([name, parent]) => ({
      ...{ name, parent: text(parent), unitType: '', required: false },
    })),
    ...(assignment.size === 0 ? {} : { assignment }),
  };
}

const sheetsOf = (counted: Snapshot): ScoreSheet[] =>
  counted.sheets.map(({ stage, judge, criteria, rows }) => ({
    ...{ stage, judge, tab: '', headerRow: null, codeColumn: null, nameColumn: null, totalColumn: null },
    columns: new Map(criteria.map((criterion) => [criterion, []])),
    rows: rows.map(([entry, ...values], row) => ({
      ...{ row, code: entry, entry, name: '', institution: '', total: '', notesToCommittee: '', notesToEntrant: '' },
      marks: new Map(criteria.map((criterion, index) => [criterion, markOf(values[index] ?? null)])),
    })),
  }));

const decisionsOf = (counted: Snapshot): PlenaryDecision[] =>
  counted.plenary.map(([stage, entry, rank, reason, votesFor, votesAgainst]) => ({
    ...{ stage: text(stage), entry: text(entry), computed: null, rank: number(rank) ?? 0, reason: text(reason) },
    ...{ votesFor: number(votesFor), votesAgainst: number(votesAgainst), tab: '', cell: null },
  }));

/** Stage and entry of every place that the marks do not give; null where they were counted by rules that are not known here. */
export function wrongPlaces(
  { rankings }: PackageContent,
  counted: Snapshot,
): { stage: string; entry: string }[] | null {
  if (counted.version !== RULES_VERSION) return null;
  const competition = competitionOf(counted);
  const [sheets, decisions] = [sheetsOf(counted), decisionsOf(counted)];
  const results: StageResult[] = [];
  for (const stage of competition.stages.slice(0, rankings.length))
    results.push(rankNextStage(competition, stage, sheets, results, decisions));
  return rankings.flatMap(({ stage, standings }, index) => {
    const result = results[index];
    const known = new Map(result?.stage.name === stage ? result.standings.map((one) => [one.entry.code, one]) : []);
    const stated = standings.flatMap(({ code, rank, decidedRank: decided, advances, title }) => {
      const own = known.get(code);
      known.delete(code);
      const isSame =
        own !== undefined &&
        own.rank === rank &&
        decidedRank(own) === (decided ?? rank) &&
        own.advances === advances &&
        own.title === title;
      return isSame ? [] : [{ stage, entry: code }];
    });
    return [...stated, ...[...known.keys()].map((entry) => ({ stage, entry }))];
  });
}
