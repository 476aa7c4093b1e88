// Builds a small stage for the checks: tabs as rows of typed cells, code first; columns A code, B name, C … criteria.
import type { Criterion, Entry, Judge, Stage } from '../../../../src/domain/competition/competition';
import type { Mark, ScoreRow, ScoreSheet } from '../../../../src/domain/competition/score-sheet';
import type { ConfiguredCompetition } from '../../../../src/domain/settings/configured-competition';
import { defaultSettings, type Settings } from '../../../../src/domain/settings/settings';
import { checkStage, type StageCheck } from '../../../../src/domain/validation';
import type { Finding } from '../../../../src/domain/validation/finding';
import type { Cell } from '../../../../src/domain/vocabulary/cell';

export const stageNamed = (name: string, more: Partial<Stage> = {}): Stage => ({
  name,
  weight: null,
  advance: null,
  title: null,
  form: null,
  date: null,
  ...more,
});

export const criterion = (name: string, more: Partial<Criterion> = {}): Criterion => ({
  stage: null,
  name,
  weight: 1,
  min: 0,
  max: 100,
  description: '',
  ...more,
});

export const entry = (code: string, more: Partial<Entry> = {}): Entry => ({
  code,
  name: `Inovasi ${code}`,
  institution: `Dinas ${code}`,
  category: '',
  unitType: '',
  innovator: '',
  contact: '',
  phone: '',
  email: '',
  link: '',
  status: 'running',
  reason: '',
  ...more,
});

export const judge = (code: string, more: Partial<Judge> = {}): Judge => ({
  code,
  name: `Juri ${code}`,
  role: '',
  institution: '',
  email: '',
  phone: '',
  stages: [],
  conflicts: [],
  ...more,
});

export function competitionOf(
  more: Omit<Partial<ConfiguredCompetition>, 'settings'> & { settings?: Partial<Settings> } = {},
): ConfiguredCompetition {
  return {
    stages: [stageNamed('Proposal')],
    criteria: [criterion('Kebaruan'), criterion('Efektif')],
    entries: [entry('A'), entry('B'), entry('C')],
    judges: [judge('J1'), judge('J2')],
    institutions: [],
    ...more,
    settings: { ...defaultSettings, ...more.settings },
  };
}

/** The first row of cells is row 1 (0-based), below the header in row 0. */
export type Rows = readonly (readonly Cell[])[];

function mark(raw: Cell, row: number, column: number): Mark {
  const at = { row, column };
  if (raw === '') return { kind: 'blank', at };
  if (raw === 'BK') return { kind: 'recused', at };
  return typeof raw === 'number' ? { kind: 'score', value: raw, at } : { kind: 'unreadable', raw, at };
}

export function sheetOf(competition: ConfiguredCompetition, stage: Stage, judgeCode: string, rows: Rows): ScoreSheet {
  const criteria = competition.criteria;
  return {
    stage: stage.name,
    judge: judgeCode,
    tab: `${stage.name} · ${judgeCode}`,
    headerRow: 0,
    codeColumn: 0,
    nameColumn: 1,
    totalColumn: null,
    columns: new Map(criteria.map(({ name }, index) => [name, [2 + index]])),
    rows: rows.map(([code = '', ...cells], index): ScoreRow => {
      const found = competition.entries.find((one) => one.code === code);
      return {
        row: 1 + index,
        code: String(code),
        entry: found?.code ?? null,
        name: found?.name ?? '',
        institution: '',
        marks: new Map(criteria.map(({ name }, at) => [name, mark(cells[at] ?? '', 1 + index, 2 + at)])),
        total: '',
        notesToCommittee: '',
        notesToEntrant: '',
      };
    }),
  };
}

export type Planted = {
  competition?: Parameters<typeof competitionOf>[0];
  settings?: Partial<Settings>;
  /** Judge code → rows; all judges score all entries without it. */
  tabs?: Record<string, Rows>;
  reached?: string[] | null;
  provisional?: boolean;
  /** Last changes to a tab. */
  alter?: (sheet: ScoreSheet) => ScoreSheet;
};

export const FULL: Rows = [
  ['A', 80, 70],
  ['B', 60, 90],
  ['C', 75, 85],
];

export function stageCheck({
  competition: parts,
  settings,
  tabs,
  reached,
  provisional,
  alter,
}: Planted = {}): StageCheck {
  const competition = competitionOf({ ...parts, settings: { ...parts?.settings, ...settings } });
  const stage = competition.stages[0]!;
  const rowsOf = tabs ?? Object.fromEntries(competition.judges.map(({ code }) => [code, FULL]));
  const sheets = Object.entries(rowsOf).map(([code, rows]) => {
    const sheet = sheetOf(competition, stage, code, rows);
    return [code, alter ? alter(sheet) : sheet] as const;
  });
  const running = competition.entries.filter((one) => one.status === 'running');
  return {
    competition,
    stage,
    criteria: competition.criteria,
    judges: competition.judges,
    sheets: new Map(sheets),
    reached: reached === null ? null : running.filter(({ code }) => reached?.includes(code) ?? true),
    provisional: provisional ?? false,
  };
}

export const findingsOf = (planted: Planted = {}): Finding[] => checkStage(stageCheck(planted));

/** The kinds that were found, in their order. */
export const codesOf = (planted: Planted = {}): string[] => findingsOf(planted).map(({ code }) => code);
