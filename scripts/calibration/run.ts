// The calibration: draw competitions whose truth is known, and see how often what is said of a ranking holds.
import { blankEntry } from '../../src/domain/competition/competition';
import { posteriorDraws } from '../../src/domain/reliability/posterior';
import { middleRanks } from '../../src/domain/reliability/stability';
import { normal, uniform } from '../examples/random';

/** Points: standard deviation of the entries, and of the judges' severities. */
const BETWEEN = 8;
const SEVERITY = 4;
const CENTRE = 70;
const TOP = 10;
/** A place is called firm from here. */
const FIRM = 0.9;

/** What a competition is like; `error` in standard deviations of the entries. */
export type CalibrationCase = { entries: number; judges: number; error: number; kind: Kind };

/** `careless`: every fifth judge, and at least one, errs three times as much. `assigned`: three judges an entry, at random. */
export type Kind = 'alike' | 'careless' | 'assigned';

export type CalibrationCell = CalibrationCase & {
  /** Share of the true ranks that lie within the range given, and its width beside that of draws which know all variances (none where not everybody scores everything). */
  coverage: number;
  width: number | null;
  /** Of those within the cut: how sure it is that they are truly among the best, and how many are. */
  sure: [said: number, found: number];
  /** How sure that another panel chooses them again, and how many such a panel chose. */
  again: [said: number, found: number];
  /** Of the places called firm: how many there are a competition, and how many are truly among the best. */
  firm: [places: number, found: number];
};

type Drawn = { truth: number[]; deviations: number[]; pattern: number[][]; scores: (number | null)[][] };

const list = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

function scored(truth: number[], pattern: number[][], deviations: number[], gauss: () => number): (number | null)[][] {
  const effects = deviations.map(() => SEVERITY * gauss());
  return truth.map((worth, entry) => {
    const row: (number | null)[] = deviations.map(() => null);
    for (const judge of pattern[entry]!) row[judge] = worth + effects[judge]! + deviations[judge]! * gauss();
    return row;
  });
}

function drawn(next: () => number, { entries, judges, error, kind }: CalibrationCase): Drawn {
  const gauss = normal(next);
  const truth = list(entries, () => CENTRE + BETWEEN * gauss());
  const deviations = list(judges, (judge) => error * BETWEEN * (kind === 'careless' && judge % 5 === 0 ? 3 : 1));
  const pattern = list(entries, () => {
    const all = list(judges, (judge) => judge);
    if (kind !== 'assigned') return all;
    return list(Math.min(3, judges), () => all.splice(Math.floor(next() * all.length), 1)[0]!);
  });
  return { truth, deviations, pattern, scores: scored(truth, pattern, deviations, gauss) };
}

/** Rank of each, 1 for the highest; no two are equal. Typed arrays sort fast, and this is done for every draw. */
function ranksOf(values: ArrayLike<number>): Int32Array {
  const sorted = Float64Array.from(values).sort();
  return Int32Array.from(values, (one) => {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < one) low = middle + 1;
      else high = middle;
    }
    return sorted.length - low;
  });
}

const meanOf = (row: readonly (number | null)[]): number => {
  const there = row.filter((one): one is number => one !== null);
  return there.reduce((sum, one) => sum + one, 0) / there.length;
};

/** Draws by whoever knows every variance and severity's law: entries about their precision-weighted, shrunken means. */
function* knowingDraws({ deviations, scores }: Drawn, next: () => number, count: number): Generator<Float64Array> {
  const gauss = normal(next);
  const weights = deviations.map((one) => 1 / one ** 2);
  const total = weights.reduce((sum, one) => sum + one, 0);
  const means = scores.map((row) => row.reduce<number>((sum, one, judge) => sum + weights[judge]! * one!, 0) / total);
  const middle = meanOf(means);
  const shrink = BETWEEN ** 2 / (BETWEEN ** 2 + 1 / total);
  const deviation = Math.sqrt(shrink / total);
  for (let draw = 0; draw < count; draw += 1)
    yield Float64Array.from(means, (one) => middle + shrink * (one - middle) + deviation * gauss());
}

const intervals = (draws: readonly Int32Array[], entries: number): [number, number][] =>
  list(entries, (entry) => middleRanks(draws, entry));

const widthOf = (ranges: readonly [number, number][]): number =>
  ranges.reduce((sum, [low, high]) => sum + high - low + 1, 0) / ranges.length;

/** What is said of a panel: ranges of ranks, and of each entry how sure it is truly within the cut, and chosen again. */
function saidOf({ deviations, scores }: Drawn, draws: number, top: number) {
  const table = {
    entries: scores.map((_, index) => ({ ...blankEntry, code: `P${index}` })),
    judges: deviations.map((_, index) => `J${index}`),
    rows: scores,
  };
  const ranks: Int32Array[] = [];
  const [within, chosen] = [new Float64Array(scores.length), new Float64Array(scores.length)];
  for (const { entries, rows } of posteriorDraws(table, draws)) {
    const truly = ranksOf(entries);
    ranks.push(truly);
    for (const [entry, rank] of truly.entries()) if (rank <= top) within[entry]! += 1 / draws;
    for (const [entry, rank] of ranksOf(rows.map(meanOf)).entries()) if (rank <= top) chosen[entry]! += 1 / draws;
  }
  return { ranges: intervals(ranks, scores.length), within, chosen };
}

type Said = ReturnType<typeof saidOf>;

/** One competition: sums of what was said and of what was found. */
function tally(made: Drawn, said: Said, another: readonly number[], top: number) {
  const [truth, computed, again] = [ranksOf(made.truth), ranksOf(made.scores.map(meanOf)), ranksOf(another)];
  const share = (ranks: Int32Array, entry: number): number => (ranks[entry]! <= top ? 1 : 0);
  const inside = Array.from(computed.keys()).filter((entry) => share(computed, entry) === 1);
  const sum = (of: (entry: number) => number, over = inside): number => over.reduce((all, one) => all + of(one), 0);
  const firm = inside.filter((entry) => said.within[entry]! >= FIRM);
  return {
    covered: said.ranges.filter(([low, high], entry) => truth[entry]! >= low && truth[entry]! <= high).length,
    width: widthOf(said.ranges),
    sure: sum((entry) => said.within[entry]!),
    truly: sum((entry) => share(truth, entry)),
    again: sum((entry) => said.chosen[entry]!),
    chosen: sum((entry) => share(again, entry)),
    firm: firm.length,
    firmly: sum((entry) => share(truth, entry), firm),
  };
}

/** One cell: `panels` competitions of this kind, `draws` draws each. */
export function calibrate(one: CalibrationCase, seed: number, panels: number, draws: number): CalibrationCell {
  const next = uniform(seed);
  const top = Math.min(TOP, one.entries / 2);
  let known = 0;
  const all = list(panels, () => {
    const made = drawn(next, one);
    const another = scored(made.truth, made.pattern, made.deviations, normal(next)).map(meanOf);
    if (one.kind !== 'assigned')
      known += widthOf(intervals([...knowingDraws(made, next, draws)].map(ranksOf), one.entries));
    return tally(made, saidOf(made, draws, top), another, top);
  });
  const sum = (key: keyof (typeof all)[number]): number => all.reduce((total, each) => total + each[key], 0);
  const places = panels * top;
  return {
    ...one,
    coverage: sum('covered') / panels / one.entries,
    width: one.kind === 'assigned' ? null : sum('width') / known,
    sure: [sum('sure') / places, sum('truly') / places],
    again: [sum('again') / places, sum('chosen') / places],
    firm: [sum('firm') / panels, sum('firm') === 0 ? 1 : sum('firmly') / sum('firm')],
  };
}

const ENTRIES = [20, 40, 100];
const JUDGES = [3, 5, 7];
const ERRORS = [0.5, 1];

/** Every cell: all judges alike, careless ones among them, and entries assigned to three judges each. */
export const cases: readonly CalibrationCase[] = (['alike', 'careless', 'assigned'] as const).flatMap((kind) =>
  ENTRIES.flatMap((entries) =>
    JUDGES.filter((judges) => kind !== 'assigned' || judges > 3).flatMap((judges) =>
      ERRORS.map((error) => ({ entries, judges, error, kind })),
    ),
  ),
);

/** Draws of each panel: enough for a range of ranks. */
const DRAWS = 500;

/** All cells, each from a seed of its own. */
export const calibrateAll = (seed: number, panels: number, draws = DRAWS) => ({
  seed,
  panels,
  draws,
  cells: cases.map((one, index) => calibrate(one, seed + index, panels, draws)),
});
