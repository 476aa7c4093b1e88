// Small competitions for the tests of this room: tables of marks in, competitions, tabs and results out.
import type { Criterion, Entry, Judge, Stage } from '../../../src/domain/competition/competition';
import type { Mark, ScoreSheet } from '../../../src/domain/competition/score-sheet';
import type { StageResult, Standing } from '../../../src/domain/ranking/result';
import { rankNextStage } from '../../../src/domain/ranking/stages/next-stage';
import type { ConfiguredCompetition } from '../../../src/domain/settings/configured-competition';
import { defaultSettings, type Settings } from '../../../src/domain/settings/settings';

export function entry(code: string, more: Partial<Entry> = {}): Entry {
  const blank = { institution: '', category: '', unitType: '', innovator: '', contact: '', phone: '', email: '' };
  return { ...blank, code, name: `Inovasi ${code}`, link: '', status: 'running', reason: '', ...more };
}

export function judge(code: string, more: Partial<Judge> = {}): Judge {
  return { code, name: '', role: '', institution: '', email: '', phone: '', stages: [], conflicts: [], ...more };
}

export function criterion(name: string, more: Partial<Criterion> = {}): Criterion {
  return { stage: null, name, weight: 1, min: 0, max: 100, description: '', ...more };
}

export function stage(name: string, more: Partial<Stage> = {}): Stage {
  return { name, weight: null, advance: null, title: null, form: null, date: null, ...more };
}

export type Parts = Partial<Omit<ConfiguredCompetition, 'settings'>> & { settings?: Partial<Settings> };

export function competition({ settings, ...more }: Parts): ConfiguredCompetition {
  return {
    settings: { ...defaultSettings, ...settings },
    stages: [stage('Penilaian')],
    criteria: [criterion('Nilai')],
    entries: [],
    judges: [],
    institutions: [],
    ...more,
  };
}

/** A number is a score, '' a blank, 'BK' a recusal, any other text unreadable. */
export type Value = number | string;

function markOf(value: Value): Mark {
  const at = { row: 0, column: 0 };
  if (typeof value === 'number') return { kind: 'score', value, at };
  if (value === '') return { kind: 'blank', at };
  return value === 'BK' ? { kind: 'recused', at } : { kind: 'unreadable', raw: value, at };
}

/** One judge's tab: entry code → marks in the order of `criteria`. */
export function sheet(stageName: string, judgeCode: string, criteria: string[], rows: [string, Value[]][]): ScoreSheet {
  return {
    stage: stageName,
    judge: judgeCode,
    tab: `${stageName} · ${judgeCode}`,
    headerRow: 0,
    nameColumn: null,
    totalColumn: null,
    codeColumn: 0,
    columns: new Map(criteria.map((name, index) => [name, [index + 1]])),
    rows: rows.map(([code, values], index) => ({
      row: index + 1,
      code,
      entry: code,
      name: '',
      institution: '',
      marks: new Map(criteria.map((name, at) => [name, markOf(values[at] ?? '')])),
      total: '',
      notesToCommittee: '',
      notesToEntrant: '',
    })),
  };
}

/** judge code → entry code → marks in the order of the stage's criteria. */
export type Table = Record<string, Record<string, Value[]>>;

export function sheetsOf(setup: ConfiguredCompetition, stageName: string, table: Table): ScoreSheet[] {
  const criteria = setup.criteria.filter((one) => one.stage === null || one.stage === stageName);
  return Object.entries(table).map(([judgeCode, rows]) =>
    sheet(
      stageName,
      judgeCode,
      criteria.map((one) => one.name),
      Object.entries(rows),
    ),
  );
}

/** Ranks one stage after the other, each with those who reached it. */
export function rankAll(setup: ConfiguredCompetition, tables: Table[]): StageResult[] {
  const results: StageResult[] = [];
  const sheets = tables.flatMap((table, index) => sheetsOf(setup, setup.stages[index]!.name, table));
  for (const at of setup.stages.slice(0, tables.length)) results.push(rankNextStage(setup, at, sheets, results));
  return results;
}

/** One stage, one criterion, one judge: what the tests of ranks and cuts need. */
export function rankScores(scores: Record<string, number>, more: Parts = {}): StageResult {
  const setup = competition({
    entries: Object.keys(scores).map((code) => entry(code)),
    judges: [judge('J1')],
    ...more,
  });
  const rows = Object.fromEntries(Object.entries(scores).map(([code, score]) => [code, [score]]));
  return rankAll(setup, [{ J1: rows }])[0]!;
}

export const ranks = (result: StageResult): [string, number][] =>
  result.standings.map((standing) => [standing.entry.code, standing.rank]);

export const advancing = (result: StageResult): string[] =>
  result.standings.flatMap((standing) => (standing.advances ? [standing.entry.code] : []));

export function standingOf(result: StageResult, code: string): Standing {
  const found = result.standings.find((standing) => standing.entry.code === code);
  if (!found) throw new Error(`No standing of ${code}`);
  return found;
}
