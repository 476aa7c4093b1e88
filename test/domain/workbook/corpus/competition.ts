// The competition behind a workbook: entries, criteria, judges and marks, and the right ranking by arithmetic of its own.
import { uniform } from '../../../../scripts/examples/random';
import { criterionName, nameHeader, type Plan } from './plan';
import type { CellValue } from './spreadsheet';
import { institutionOf } from './wording';

export type Competition = {
  entries: { code: string | number; name: string; institution: string }[];
  criteria: { name: string; weight: number; max: number }[];
  /** As numbers: judge → entry → criterion. */
  scores: number[][][];
  /** What stands in the cells. */
  marks: CellValue[][][];
  /** False where cells are missing or unreadable: nothing may be ranked. */
  isRankable: boolean;
  /** True where the highest score stands nowhere: only the order and the proportions are known. */
  isScaleOpen: boolean;
  isWeighed: boolean;
  /** True where the workbook gives the entries codes. */
  isCoded: boolean;
  /** The criterion that is damaged. */
  hurt: number;
};

const WEIGHTS: Record<number, number[][]> = {
  2: [
    [60, 40],
    [70, 30],
  ],
  3: [
    [40, 30, 30],
    [50, 30, 20],
  ],
  4: [
    [40, 30, 20, 10],
    [35, 25, 25, 15],
  ],
  5: [
    [30, 25, 20, 15, 10],
    [40, 20, 20, 10, 10],
  ],
};
const SHORT: Record<number, number[]> = { 2: [50, 40], 3: [40, 30, 20], 4: [30, 30, 20, 10], 5: [30, 20, 20, 10, 10] };
const MAXIMA = { hundred: [100], points: [30, 40, 20, 10, 25], ten: [10], five: [5] };
const UNREADABLE = new Set([
  'blank',
  'blank-somewhere',
  'dates',
  'errors',
  'of-maximum',
  'with-unit',
  'options',
  'check-boxes',
  'letters',
]);
/** Of halves under a group: its share, equally. */
export const groupOf = (criterion: number, count: number): number => (criterion < Math.ceil(count / 2) ? 0 : 1);

function weightsOf(plan: Plan, count: number): number[] {
  if (plan.damage === 'weights-90') return SHORT[count] ?? [];
  if (plan.header === 'groups' && plan.weighing === 'headers' && plan.layout === 'tabs') {
    const sizes = [Math.ceil(count / 2), Math.floor(count / 2)];
    return Array.from({ length: count }, (_, one) => {
      const group = groupOf(one, count);
      return ([60, 40][group] ?? 0) / (sizes[group] ?? 1);
    });
  }
  return WEIGHTS[count]?.[plan.seed % 2] ?? Array(count).fill(100);
}

export function competitionOf(plan: Plan): Competition {
  const next = uniform(plan.seed);
  const count = plan.layout === 'totals' ? 1 : plan.criteria;
  const size = plan.damage === 'few' ? 2 + (plan.seed % 2) : plan.entries;
  const hasInstitution = plan.wording.institution !== null && nameHeader(plan).isInstitution === undefined;
  const entries = Array.from({ length: size }, (_, entry) => ({
    code:
      plan.codes === '1'
        ? entry + 1
        : plan.codes === 'A/001'
          ? `A/00${entry + 1}`
          : `P-${String(entry + 1).padStart(2, '0')}`,
    // The second has the first one's name.
    name: nameHeader(plan).names[plan.names === 'namesakes' && entry === 1 ? 0 : entry] ?? '',
    institution: hasInstitution ? institutionOf(entry) : '',
  }));
  const isWeighed = plan.weighing !== 'none' || plan.damage === 'weights-in-totals';
  const maxima = MAXIMA[plan.scale];
  const weights = weightsOf(plan, count);
  const criteria = Array.from({ length: count }, (_, one) => {
    const max = maxima[one % maxima.length] ?? 100;
    return {
      name: criterionName(plan, one),
      max,
      weight: isWeighed ? (weights[one] ?? 0) : plan.scale === 'points' ? max : 1,
    };
  });
  const step = plan.scale === 'ten' ? 0.5 : 1;
  const draw = (max: number): number => Math.round((max * (0.5 + 0.5 * next())) / step) * step;
  const scores = Array.from({ length: plan.judges }, () => entries.map(() => criteria.map(({ max }) => draw(max))));
  const hurt = plan.seed % count;
  damage(
    plan,
    scores,
    criteria.map(({ max }) => max),
    hurt,
  );
  const marks = scores.map((judge, index) =>
    judge.map((entry) => entry.map((score, one) => markOf(plan, score, one === hurt, index))),
  );
  return {
    entries,
    criteria,
    scores,
    marks,
    isRankable: !(UNREADABLE.has(plan.damage ?? '') || plan.damage === 'missing-entry'),
    isScaleOpen: plan.maxima === 'none' || plan.scale !== 'points',
    isWeighed,
    isCoded: plan.codes !== 'none',
    hurt,
  };
}

function damage(plan: Plan, scores: number[][][], maxima: readonly number[], hurt: number): void {
  for (const judge of scores) {
    if (plan.damage === 'best-last') judge[judge.length - 1] = [...maxima];
    for (const entry of judge) {
      if (plan.damage === 'constant') entry[hurt] = Math.round((maxima[hurt] ?? 0) * 0.8);
      if (plan.damage === 'equal-columns' && maxima[0] === maxima[1]) entry[1] = entry[0] ?? 0;
    }
  }
}

function markOf({ damage: kind }: Plan, score: number, isHurt: boolean, judge: number): CellValue {
  if (!isHurt) return score;
  if (kind === 'blank' || (kind === 'blank-somewhere' && judge === 0)) return '';
  if (kind === 'dates') return new Date(Date.UTC(2023, score % 12, 1 + (score % 27)));
  if (kind === 'errors') return '#REF!';
  if (kind === 'of-maximum') return `${score}/100`;
  if (kind === 'with-unit') return `${score} poin`;
  if (kind === 'options') return `${1 + (Math.round(score) % 5)} - Baik`;
  if (kind === 'check-boxes') return Math.round(score) % 2 === 0;
  if (kind === 'letters') return ['A', 'B', 'C', 'D'][(Math.round(score) + judge) % 4] ?? '';
  return score;
}

/** What an entry is known by in a ranking. */
export const nameOf = ({ name, institution }: { name: string; institution: string }): string =>
  institution === '' ? name : `${name}, ${institution}`;

/** Mean over the judges of 100 · Σ weight · score / maximum / Σ weight, by name and institution. */
export function rightScores({ entries, criteria, scores }: Competition): Map<string, number> {
  const whole = criteria.reduce((all, { weight }) => all + weight, 0);
  return new Map(
    entries.map((one, entry) => {
      const judges = scores.map((judge) =>
        criteria.reduce(
          (all, { weight, max }, one) => all + (100 * weight * (judge[entry]?.[one] ?? Number.NaN)) / max,
          0,
        ),
      );
      return [nameOf(one), judges.reduce((all, one) => all + one, 0) / whole / judges.length];
    }),
  );
}
