// Models of how scores come about: each draws what a whole panel would have given to every entry.
import { normal } from '../examples/random';
import { publishedTables } from './published';

/** Scores of 0 to 100: entry → judge. */
export type ScoreMatrix = number[][];

export type Model = {
  id: string;
  name: { id: string; en: string };
  /** Draws a table whose judges differ in severity by `spread` standard deviations of the entries. */
  draw: (next: () => number, spread: number) => ScoreMatrix;
};

const ENTRIES = 40;
const JUDGES = 10;
const CENTRE = 70;
/** Standard deviation between entries, and of a single score about its entry and judge, in points. */
const BETWEEN = 8;
const NOISE = 6;

const list = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

/** Draws entries and severities, then every score by `score`; a table of its own for each call. */
function tableOf(
  next: () => number,
  spread: number,
  score: (parts: { entry: number; effect: number; judge: number; gauss: () => number }) => number,
): ScoreMatrix {
  const gauss = normal(next);
  const effects = list(JUDGES, () => spread * BETWEEN * gauss());
  return list(ENTRIES, () => {
    const entry = BETWEEN * gauss();
    return effects.map((effect, judge) => score({ entry, effect, judge, gauss }));
  });
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));

const additive: Model = {
  id: 'additive',
  name: { id: 'aditif, galat normal', en: 'additive, normal errors' },
  draw: (next, spread) =>
    tableOf(next, spread, ({ entry, effect, gauss }) => CENTRE + entry + effect + NOISE * gauss()),
};

/** Five criteria marked in whole numbers of 0 to 10, good entries near the top: what is above it is lost. */
const ceiling: Model = {
  id: 'ceiling',
  name: { id: 'angka bulat 0–10, padat di dekat nilai maksimum', en: 'whole marks 0–10, crowded at the maximum' },
  draw: (next, spread) =>
    tableOf(next, spread, ({ entry, effect, gauss }) => {
      const mark = () => within(Math.round((CENTRE + 15 + entry + effect + 2 * NOISE * gauss()) / 10), 10);
      return 2 * (mark() + mark() + mark() + mark() + mark());
    }),
};

/** Some judges use a wide range of scores and some a narrow one. */
const slopes: Model = {
  id: 'slopes',
  name: { id: 'rentang nilai tiap juri berbeda', en: 'judges use ranges of different width' },
  draw: (next, spread) => {
    const gauss = normal(next);
    const widths = list(JUDGES, () => Math.exp(0.35 * gauss()));
    return tableOf(next, spread, ({ entry, effect, judge, gauss: error }) => {
      return CENTRE + effect + widths[judge]! * (entry + NOISE * error());
    });
  },
};

/** Now and then a score is far off (Student's t with 3 degrees of freedom), and every fourth judge is careless. */
const heavy: Model = {
  id: 'heavy',
  name: { id: 'nilai menyimpang dan juri kurang cermat', en: 'stray scores and careless judges' },
  draw: (next, spread) =>
    tableOf(next, spread, ({ entry, effect, judge, gauss }) => {
      const chi = gauss() ** 2 + gauss() ** 2 + gauss() ** 2;
      const careless = judge % 4 === 0 ? 2 : 1;
      return CENTRE + entry + effect + (((careless * NOISE) / Math.sqrt(3)) * gauss()) / Math.sqrt(chi / 3);
    }),
};

/** Judges prize different things: each adds a taste of its own for a second trait of the entries. */
const tastes: Model = {
  id: 'tastes',
  name: { id: 'selera juri berbeda', en: 'judges of different taste' },
  draw: (next, spread) => {
    const gauss = normal(next);
    const tastes = list(JUDGES, () => gauss());
    let trait = 0;
    return tableOf(next, spread, ({ entry, effect, judge, gauss: error }) => {
      if (judge === 0) trait = error();
      return CENTRE + entry + effect + NOISE * (0.7 * tastes[judge]! * trait + 0.7 * error());
    });
  },
};

/** Published tables: their own scores, with their judges' means taken out and severities of the asked spread put in. */
const published: Model = {
  id: 'published',
  name: { id: 'tabel terbitan', en: 'published tables' },
  draw: (next, spread) => {
    const tables = publishedTables();
    const table = tables[Math.floor(next() * tables.length)]!;
    const gauss = normal(next);
    const effects = table.scores[0]!.map(() => spread * table.between * gauss());
    return table.scores.map((row) => row.map((score, judge) => score + effects[judge]!));
  },
};

export const models: readonly Model[] = [additive, ceiling, slopes, heavy, tastes, published];
