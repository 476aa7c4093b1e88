// A small competition, judged in two stages, and everything that documents are made from.

import { blankJudge, type Criterion, type Judge, type Stage } from '../../../src/domain/competition/competition';
import type { PlenaryDecision } from '../../../src/domain/competition/plenary';
import type { Mark, ScoreSheet } from '../../../src/domain/competition/score-sheet';
import type { DocumentContext } from '../../../src/domain/documents';
import type { ConfiguredCompetition } from '../../../src/domain/settings/configured-competition';
import { defaultSettings, type Settings } from '../../../src/domain/settings/settings';
import { documentContextOf } from '../../../src/use-cases/documents/document-context';
import { evaluate } from '../../../src/use-cases/ranking/evaluate';
import type { WorkbookReading } from '../../../src/use-cases/reading/read-workbook';
import { entry, kolabik } from './support';

const stage = (name: string, over: Partial<Stage> = {}): Stage => ({
  name,
  weight: null,
  advance: null,
  title: null,
  form: null,
  date: null,
  ...over,
});
const criterion = (name: string, weight: number): Criterion => ({
  stage: null,
  name,
  weight,
  min: 0,
  max: 100,
  description: `Seberapa ${name.toLowerCase()}`,
});
const judge = (code: string, name: string, over: Partial<Judge> = {}): Judge => ({
  ...blankJudge,
  code,
  name,
  ...over,
});

const settings: Settings = {
  ...defaultSettings,
  ...kolabik,
  top: 2,
  prizes: [10_000_000, 7_500_000],
  plenaryDate: '2023-12-04',
  plenaryPlace: 'Ruang Untung Surapati',
  plenaryTime: '09.00 WIB',
};

const NAMES = ['SiPandai', 'Antre Ringkas', 'Kurir Obat', 'Posyandu Sore', 'Lapor Cepat'];

export const small: ConfiguredCompetition = {
  settings,
  stages: [
    stage('Proposal', { advance: 4, form: 'files', date: '2023-10-02' }),
    stage('Presentasi', { advance: 2, form: 'presentation', date: '2023-11-16', title: { name: 'Terbaik' } }),
  ],
  criteria: [criterion('Kebaruan', 60), criterion('Manfaat', 40)],
  entries: [
    ...NAMES.map((name, index) =>
      entry(`P-0${index + 1}`, { name, institution: `Puskesmas ${'ABCDE'[index]}`, phone: '0812', email: 'a@b.id' }),
    ),
    entry('P-06', {
      name: 'Bank Sampah',
      institution: 'Kelurahan Petamanan',
      status: 'disqualified',
      reason: 'plagiat',
    }),
  ],
  judges: [
    judge('J1', 'Dr. Retno', { role: 'Ketua', institution: 'Universitas Merdeka' }),
    judge('J2', 'Budi Santoso', { role: 'Anggota', institution: 'Puskesmas B' }),
    judge('J3', 'Cahya', { role: 'Anggota' }),
  ],
  institutions: [],
};

/** Visited, and with nominees: every kind is made of it. */
export const whole: typeof small = {
  ...small,
  stages: small.stages.map(
    (one, index): Stage => (index === 0 ? { ...one, form: 'field' } : { ...one, title: { name: 'Nominasi Provinsi' } }),
  ),
};

/** A judge's tab: scores per entry and criterion, by a rule of the test's own; `null` leaves a cell blank. */
function sheetOf(
  competition: ConfiguredCompetition,
  stageName: string,
  judgeCode: string,
  score: (entryIndex: number, criterionIndex: number) => number | 'BK' | null,
  notes: Record<string, string> = {},
): ScoreSheet {
  const { criteria, entries } = competition;
  const markOf = (value: number | 'BK' | null, row: number, column: number): Mark => {
    const at = { row, column };
    if (value === null) return { kind: 'blank', at };
    return value === 'BK' ? { kind: 'recused', at } : { kind: 'score', value, at };
  };
  return {
    stage: stageName,
    judge: judgeCode,
    tab: `${stageName} · ${judgeCode}`,
    headerRow: 0,
    codeColumn: 0,
    nameColumn: 1,
    totalColumn: null,
    columns: new Map(criteria.map((one, index) => [one.name, [2 + index]])),
    rows: entries.map((one, index) => ({
      row: index + 1,
      code: one.code,
      entry: one.code,
      name: one.name,
      institution: one.institution,
      marks: new Map(criteria.map((c, at) => [c.name, markOf(score(index, at), index + 1, 2 + at)])),
      total: '',
      notesToCommittee: '',
      notesToEntrant: notes[one.code] ?? '',
    })),
  };
}

/** All sheets: earlier entries score higher, no judge like another; J2 steps aside from P-02. */
export function sheetsOf(competition: ConfiguredCompetition): ScoreSheet[] {
  return competition.stages.flatMap(({ name }, stageIndex) =>
    competition.judges.map((one, judgeIndex) =>
      sheetOf(
        competition,
        name,
        one.code,
        (index, at) => {
          if (competition.entries[index]?.status !== 'running') return null;
          if (one.code === 'J2' && competition.entries[index]?.code === 'P-02') return 'BK';
          return 95.5 - index * (90 / competition.entries.length) - judgeIndex - at * 0.25 - stageIndex;
        },
        { 'P-03': `Catatan ${one.code === 'J1' ? 'pertama' : 'lain'} untuk Kurir Obat.` },
      ),
    ),
  );
}

type Over = {
  competition?: ConfiguredCompetition;
  settings?: Partial<Settings>;
  sheets?: ScoreSheet[];
  decisions?: PlenaryDecision[];
};

/** What is known of a competition that was judged; throws where its result does not stand. */
export function judged(over: Over = {}): DocumentContext {
  const base = over.competition ?? small;
  const competition = { ...base, settings: { ...base.settings, ...over.settings } };
  const context = contextIn(competition, over.sheets ?? sheetsOf(competition), over.decisions);
  if (context.winners === null) throw new Error('The result does not stand');
  return context;
}

/** The same with a visit and with nominees, so that there is a document of every kind. */
export function everyKind(settings: Partial<Settings> = {}): DocumentContext {
  const [first, last] = small.stages;
  const title = {
    outcomes: [
      { places: 1, name: 'Nominasi Nasional' },
      { places: 2, name: 'Terbaik' },
    ],
  };
  return judged({ competition: { ...small, stages: [first!, { ...last!, form: 'field', title }] }, settings });
}

/** What is known before anybody has scored. */
export function unjudged(over: Over = {}): DocumentContext {
  const base = over.competition ?? small;
  return contextIn({ ...base, settings: { ...base.settings, ...over.settings } }, over.sheets ?? []);
}

function contextIn(
  competition: ConfiguredCompetition,
  sheets: ScoreSheet[],
  decisions: PlenaryDecision[] = [],
): DocumentContext {
  const workbook: WorkbookReading = {
    competition,
    sheets,
    decisions,
    typedDecisions: decisions,
    assigned: [],
    history: { rows: [] } as never,
    deciding: {} as never,
    keepers: {} as never,
    newcomers: {} as never,
    findings: [],
    locate: () => null as never,
    orders: new Map() as never,
    protectedTabs: [],
    own: new Map(),
    unwritten: [],
    questions: [],
    given: new Map(),
    facts: [],
  };
  const evaluation = evaluate(workbook, { provisional: false });
  return documentContextOf(workbook, evaluation, { rows: [] }, evaluation.findings);
}
