// Models of how scores come about: each draws what all judges would give to every entry, and how good the entries truly are.
import { normal } from '../examples/random';
import { publishedTables } from './published';

/** Scores of 0 to 100: entry → judge. */
export type ScoreMatrix = number[][];

type Drawn = { truth: number[]; scores: ScoreMatrix };

export type Model = {
  id: string;
  name: { id: string; en: string };
  /** Draws a table of so many judges whose severities differ by `spread` standard deviations of the entries. */
  draw: (next: () => number, judges: number, spread: number) => Drawn;
};

const ENTRIES = 40;
const CENTRE = 70;
/** Standard deviation between entries, and of a single score about its entry and judge, in points. */
const BETWEEN = 8;
const NOISE = 6;

const list = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

type Parts = { worth: number; effect: number; judge: number; gauss: () => number; next: () => number };

/** Draws entries and severities, then every score by what `judging` makes of them; a table of its own for each call. */
const model = (
  id: string,
  name: Model['name'],
  judging: (gauss: () => number, judges: number, next: () => number) => (parts: Parts) => number,
): Model => ({
  id,
  name,
  draw: (next, judges, spread) => {
    const gauss = normal(next);
    const effects = list(judges, () => spread * BETWEEN * gauss());
    const score = judging(gauss, judges, next);
    const truth = list(ENTRIES, () => BETWEEN * gauss());
    return {
      truth,
      scores: truth.map((worth) => effects.map((effect, judge) => score({ worth, effect, judge, gauss, next }))),
    };
  },
});

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** Means of five marks of 0 to `most`, each a whole number. */
const whole =
  (most: number, centre: number) =>
  ({ worth, effect, gauss }: Parts): number => {
    const mark = (): number => within(Math.round(((centre + worth + effect + 2 * NOISE * gauss()) * most) / 100), most);
    return (20 * (mark() + mark() + mark() + mark() + mark())) / most;
  };

export const models: readonly Model[] = [
  model('additive', { id: 'aditif, galat normal', en: 'additive, normal errors' }, () => (parts) => {
    return CENTRE + parts.worth + parts.effect + NOISE * parts.gauss();
  }),
  model(
    'ceiling',
    { id: 'angka bulat 0–10, padat di dekat nilai maksimum', en: 'whole marks 0–10, crowded at the maximum' },
    () => whole(10, CENTRE + 15),
  ),
  model('ordinal', { id: 'skala 1–5', en: 'a scale of 1 to 5' }, () => whole(5, CENTRE)),
  /** Some judges use a wide range of scores and some a narrow one. */
  model(
    'slopes',
    { id: 'rentang nilai tiap juri berbeda', en: 'judges use ranges of different width' },
    (gauss, judges) => {
      const widths = list(judges, () => Math.exp(0.35 * gauss()));
      return (parts) => CENTRE + parts.effect + widths[parts.judge]! * (parts.worth + NOISE * parts.gauss());
    },
  ),
  /** Half of the judges dare not leave the middle. */
  model(
    'central',
    { id: 'separuh juri menilai di tengah saja', en: 'half of the judges keep to the middle' },
    () => (parts) => {
      const narrow = parts.judge % 2 === 1 ? 0.4 : 1;
      return CENTRE + parts.effect + narrow * (parts.worth + NOISE * parts.gauss());
    },
  ),
  /** One in five, and at least one, errs three to four times as much. */
  model(
    'careless',
    { id: 'satu dari lima juri ceroboh', en: 'one judge in five is careless' },
    (_gauss, judges, next) => {
      const noise = list(judges, (judge) => (judge % 5 === 0 ? NOISE * (3 + next()) : NOISE));
      return (parts) => CENTRE + parts.worth + parts.effect + noise[parts.judge]! * parts.gauss();
    },
  ),
  model('unequal', { id: 'ketelitian juri berbeda', en: 'judges of unequal precision' }, (gauss, judges) => {
    const noise = list(judges, () => NOISE * Math.exp(0.6 * gauss()));
    return (parts) => CENTRE + parts.worth + parts.effect + noise[parts.judge]! * parts.gauss();
  }),
  /** One score in twelve is 20 to 40 points off. */
  model('stray', { id: 'nilai menyimpang', en: 'stray scores' }, () => (parts) => {
    const away = parts.next() < 1 / 12 ? (parts.next() < 0.5 ? -1 : 1) * (20 + 20 * parts.next()) : 0;
    return CENTRE + parts.worth + parts.effect + NOISE * parts.gauss() + away;
  }),
  /** Judges prize different things: each adds a taste of its own for a second trait of the entries. */
  model('tastes', { id: 'selera juri berbeda', en: 'judges of different taste' }, (gauss, judges) => {
    const tastes = list(judges, () => gauss());
    let trait = 0;
    return (parts) => {
      if (parts.judge === 0) trait = parts.gauss();
      return CENTRE + parts.worth + parts.effect + NOISE * (0.7 * tastes[parts.judge]! * trait + 0.7 * parts.gauss());
    };
  }),
  /** Published tables: their own scores, with their judges' means taken out and severities put in; the truth is their mean. */
  {
    id: 'published',
    name: { id: 'tabel terbitan', en: 'published tables' },
    draw: (next, _judges, spread) => {
      const tables = publishedTables();
      const table = tables[Math.floor(next() * tables.length)]!;
      const gauss = normal(next);
      const effects = table.scores[0]!.map(() => spread * table.between * gauss());
      const mean = (row: number[]): number => row.reduce((sum, one) => sum + one, 0) / row.length;
      return {
        truth: table.scores.map(mean),
        scores: table.scores.map((row) => row.map((score, judge) => score + effects[judge]!)),
      };
    },
  },
];
