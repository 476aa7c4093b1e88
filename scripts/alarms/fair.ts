// A fair competition from a seed: judges who score honestly, each in their own way. Nothing in it deserves an alarm.
import { blankEntry, blankJudge, type Criterion } from '../../src/domain/competition/competition';
import type { ScoreSheet } from '../../src/domain/competition/score-sheet';
import type { ConfiguredCompetition } from '../../src/domain/settings/configured-competition';
import { defaultSettings } from '../../src/domain/settings/settings';
import type { StageCheck } from '../../src/domain/validation';
import { normal, uniform } from '../examples/random';

/** Scales as they are used: the maximum, the steps people score in, where the middling entry lies and how entries spread. */
const SCALES = [
  { max: 100, step: 1, middle: 76, spread: 8 },
  { max: 100, step: 5, middle: 75, spread: 10 },
  { max: 100, step: 1, middle: 55, spread: 20 },
  { max: 10, step: 0.5, middle: 7.5, spread: 1 },
  { max: 10, step: 1, middle: 7, spread: 1.2 },
  { max: 5, step: 1, middle: 3.6, spread: 0.8 },
  { max: 4, step: 1, middle: 3, spread: 0.6 },
] as const;

export type Fair = {
  seed: number;
  max: number;
  step: number;
  /** Judge → entry → one mark per criterion; null where the judge was not assigned. */
  marks: (number[] | null)[][];
};

const pick = <T>(next: () => number, from: readonly T[]): T => from[Math.floor(next() * from.length)]!;

/**
 * A competition of 6 to 120 entries, 2 to 7 judges and 1 to 6 criteria. An entry's mark is its strength, what it is worth
 * in the criterion, the judge's leniency, the judge's spread, and chance, which now and then is large: judges differ in
 * earnest. Every fourth competition assigns entries to some judges only.
 */
export function fairCompetition(seed: number): Fair {
  const next = uniform(seed);
  const draw = normal(next);
  const { max, step, middle, spread } = pick(next, SCALES);
  const entries = pick(next, [6, 10, 15, 34, 46, 65, 120]);
  const judges = pick(next, [2, 3, 3, 5, 5, 7]);
  const criteria = pick(next, [1, 2, 4, 5, 5, 6]);
  const assigned = next() < 0.25 && judges >= 3;
  const agreement = pick(next, [0.3, 0.6, 1]);
  const strength = Array.from({ length: entries }, () => ({
    whole: draw(),
    own: Array.from({ length: criteria }, () => 0.5 * draw()),
  }));
  const ways = Array.from({ length: judges }, () => ({ leniency: 0.5 * draw(), width: Math.exp(0.35 * draw()) }));
  const chance = (): number => agreement * draw() * (next() < 0.03 ? 2.5 : 1);
  const marks = ways.map(({ leniency, width }, judge) =>
    strength.map(({ whole, own }, entry): number[] | null => {
      if (assigned && (entry + judge) % judges > judges / 2) return null;
      // What a judge thinks of an entry colours all its marks.
      const opinion = 0.5 * chance();
      return own.map((worth) => {
        const points = middle + spread * (leniency + width * (whole + worth + opinion + chance()));
        return Math.min(max, Math.max(0, Math.round(points / step) * step));
      });
    }),
  );
  return { seed, max, step, marks };
}

/** The competition as the checks get it. */
export function checkOf({ max, marks }: Fair): StageCheck {
  const count = marks.flatMap((rows) => rows.flatMap((row) => (row === null ? [] : [row.length])))[0] ?? 1;
  const criteria = Array.from({ length: count }, (_, index): Criterion => {
    return { stage: null, name: `Kriteria ${index + 1}`, weight: 1, min: 0, max, description: '' };
  });
  const entries = (marks[0] ?? []).map((_, index) => {
    return { ...blankEntry, code: `P-${index + 1}`, name: `Inovasi ke-${index + 1}` };
  });
  const judges = marks.map((_, index) => ({ ...blankJudge, code: `J${index + 1}`, name: `Juri ${index + 1}` }));
  const stage = { name: 'Penilaian', weight: null, advance: null, title: null, form: null, date: null };
  const competition: ConfiguredCompetition = {
    settings: { ...defaultSettings, missing: 'assigned' },
    stages: [stage],
    criteria,
    entries,
    judges,
    institutions: [],
  };
  const sheetOf = (rows: (number[] | null)[], judge: number): ScoreSheet => ({
    stage: stage.name,
    judge: judges[judge]!.code,
    tab: `Penilaian · J${judge + 1}`,
    headerRow: 0,
    codeColumn: 0,
    nameColumn: 1,
    totalColumn: null,
    columns: new Map(criteria.map(({ name }, index) => [name, [2 + index]])),
    rows: rows.flatMap((row, index) => {
      const { code, name } = entries[index]!;
      if (row === null) return [];
      const marked = row.map((value, at) => {
        return [criteria[at]!.name, { kind: 'score' as const, value, at: { row: 1 + index, column: 2 + at } }] as const;
      });
      const rest = { institution: '', total: '', notesToCommittee: '', notesToEntrant: '' };
      return [{ row: 1 + index, code, entry: code, name, marks: new Map(marked), ...rest }];
    }),
  });
  return {
    competition,
    stage,
    criteria,
    judges,
    sheets: new Map(marks.map((rows, judge) => [judges[judge]!.code, sheetOf(rows, judge)])),
    reached: entries,
    provisional: false,
  };
}
