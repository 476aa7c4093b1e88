// Faults to plant into a fair competition, one each, and the finding that should report it.

import type { FindingCode } from '../../src/domain/validation/finding';
import { normal, uniform } from '../examples/random';
import type { Fair } from './fair';

export type Plant = {
  name: string;
  code: FindingCode;
  /** Whether the fault can be distinguished from honest scoring in such a competition. */
  applies: (fair: Fair) => boolean;
  plant: (fair: Fair) => Fair;
};

type Row = number[] | null;

const withJudge = (fair: Fair, judge: number, change: (row: Row, entry: number) => Row): Fair => ({
  ...fair,
  marks: fair.marks.map((rows, index) => (index === judge ? rows.map(change) : rows)),
});

const full = (rows: readonly Row[]): number[][] => rows.flatMap((row) => (row === null ? [] : [row]));

/** The last judge's rows of entries that three judges or more have scored. */
const comparable = (fair: Fair): { row: number[]; entry: number }[] =>
  fair.marks[fair.marks.length - 1]!.flatMap((row, entry) => {
    const judges = fair.marks.filter((one) => one[entry] !== null).length;
    return row !== null && judges >= 3 ? [{ row, entry }] : [];
  });

/** One mark of the last judge changed. */
function withMark(fair: Fair, change: (mark: number) => number): Fair {
  const next = uniform(fair.seed + 1);
  const last = fair.marks.length - 1;
  const rows = comparable(fair);
  const { row, entry } = rows[Math.floor(next() * rows.length)]!;
  const at = Math.floor(next() * row.length);
  return withJudge(fair, last, (one, index) =>
    index === entry && one !== null ? one.map((mark, column) => (column === at ? change(mark) : mark)) : one,
  );
}

/** Every judge's marks drawn together about the judge's own mean, the first judge's spread far. */
function widened(fair: Fair): Fair {
  const { max } = fair;
  const middle = full(fair.marks[0]!)
    .flat()
    .reduce((sum, mark, _at, all) => sum + mark / all.length, 0);
  return {
    ...fair,
    marks: fair.marks.map((rows, judge) =>
      rows.map(
        (row) =>
          row?.map((mark) =>
            judge === 0
              ? Math.min(max, Math.max(0, middle + 2 * (mark - middle)))
              : Math.round(100 * (0.7 * max + 0.05 * (mark - 0.7 * max))) / 100,
          ) ?? null,
      ),
    ),
  };
}

/** The first judge errs by a fifth of the scale, in whole rows. */
function careless(fair: Fair): Fair {
  const draw = normal(uniform(fair.seed + 2));
  return withJudge(fair, 0, (row) => {
    const away = 0.2 * fair.max * draw();
    return row?.map((mark) => Math.min(fair.max, Math.max(0, mark + away))) ?? null;
  });
}

const isFine = ({ max, step }: Fair): boolean => max / step >= 20;
const entries = (fair: Fair): number => full(fair.marks[0]!).length;

export const plants: readonly Plant[] = [
  {
    name: 'a judge on 0–10 where the others use 0–100',
    code: 'SCORE_SCALE_SUSPECT',
    applies: (fair) => fair.max === 100,
    plant: (fair) => withJudge(fair, 0, (row) => row?.map((mark) => mark / 10) ?? null),
  },
  {
    name: 'a judge on 0–1 where the others use 0–10',
    code: 'SCORE_SCALE_SUSPECT',
    applies: (fair) => fair.max === 10,
    plant: (fair) => withJudge(fair, 0, (row) => row?.map((mark) => mark / 10) ?? null),
  },
  {
    name: 'one score without its last digit (8 for 80)',
    code: 'SCORE_OUTLIER',
    applies: (fair) => fair.max === 100 && comparable(fair).length >= 8,
    plant: (fair) => withMark(fair, (mark) => Math.floor(mark / 10)),
  },
  {
    name: 'one score of 0 that was meant to be blank',
    code: 'SCORE_OUTLIER',
    applies: (fair) => isFine(fair) && comparable(fair).length >= 8,
    plant: (fair) => withMark(fair, () => 0),
  },
  {
    name: 'a judge who gives everybody the same',
    code: 'JUDGE_NO_VARIANCE',
    applies: (fair) => isFine(fair) && entries(fair) >= 8,
    plant: (fair) => {
      const [first] = full(fair.marks[0]!);
      return withJudge(fair, 0, (row) => (row === null ? null : first!.slice()));
    },
  },
  {
    name: 'a judge’s tab copied from another’s',
    code: 'JUDGES_IDENTICAL',
    applies: (fair) => isFine(fair) && entries(fair) >= 8,
    plant: (fair) => withJudge(fair, 1, (row, entry) => (row === null ? null : (fair.marks[0]![entry] ?? row))),
  },
  {
    name: 'a copied tab with every twentieth score changed',
    code: 'JUDGES_IDENTICAL',
    applies: (fair) => isFine(fair) && entries(fair) >= 10,
    plant: (fair) =>
      withJudge(fair, 1, (row, entry) => {
        const copied = row === null ? null : (fair.marks[0]![entry] ?? row);
        return copied?.map((mark, at) => ((entry * copied.length + at) % 20 === 0 ? fair.max - mark : mark)) ?? null;
      }),
  },
  {
    name: 'a judge whose marks spread forty times as far',
    code: 'JUDGE_DOMINATES',
    applies: (fair) => isFine(fair) && fair.marks.length >= 3 && entries(fair) >= 10,
    plant: widened,
  },
  {
    name: 'a judge in the reverse order',
    code: 'JUDGE_UNRELIABLE',
    applies: (fair) => fair.marks.length >= 4 && entries(fair) >= 15,
    plant: (fair) => withJudge(fair, 0, (row) => row?.map((mark) => fair.max - mark) ?? null),
  },
  {
    name: 'a judge who errs by a fifth of the scale',
    code: 'JUDGE_UNRELIABLE',
    applies: (fair) => isFine(fair) && fair.marks.length >= 4 && entries(fair) >= 15,
    plant: careless,
  },
];
