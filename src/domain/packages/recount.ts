// Ranks once more what counted for a package, from the marks alone: a ranking that was rewritten and sealed again is found out.
import { RULES_VERSION, type Snapshot } from '../audit/snapshot';
import type { Plain } from '../competition/change';
import { blankEntry, blankJudge, type EntryStatus, type Stage } from '../competition/competition';
import { decidedRank, type PlenaryDecision } from '../competition/plenary';
import type { Mark, ScoreSheet } from '../competition/score-sheet';
import type { StageResult } from '../ranking/result';
import { rankNextStage } from '../ranking/stages/next-stage';
import type { ConfiguredCompetition } from '../settings/configured-competition';
import { settingsSchema } from '../settings/settings';
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

function competitionOf(counted: Snapshot): ConfiguredCompetition {
  const rules = Object.fromEntries(Object.entries(counted.rules).map(([key, plain]) => [key, unfolded(plain)]));
  const assignment = new Map<string, Map<string, string[]>>();
  for (const [stage, entry, judges] of counted.assignment ?? []) {
    const plan = assignment.get(text(stage)) ?? new Map<string, string[]>();
    assignment.set(text(stage), plan.set(text(entry), list(judges)));
  }
  return {
    settings: settingsSchema.parse(rules),
    stages: counted.stages.map(([name, weight, advance, title]) => ({
      ...{ name, weight: number(weight), advance: number(advance), form: null, date: null },
      title: unfolded(title ?? null) as Stage['title'],
    })),
    criteria: counted.criteria.map(([stage, name, weight, min, max]) => ({
      ...{ stage: stage === null ? null : text(stage), name: text(name), description: '' },
      ...{ weight: number(weight) ?? 0, min: number(min) ?? 0, max: number(max) ?? 0 },
    })),
    entries: counted.entries.map(([code, name, institution, category, status]) => ({
      ...{ ...blankEntry, code, name: text(name), institution: text(institution), category: text(category) },
      status: text(status) as EntryStatus,
    })),
    judges: counted.judges.map(([code, institution, stages, conflicts]) => ({
      ...{ ...blankJudge, code, institution: text(institution), stages: list(stages), conflicts: list(conflicts) },
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
