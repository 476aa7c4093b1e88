// Who reads what: everybody everything, a few judges an entry at random, or regions with judges of their own.
import type { ScoreMatrix } from './models';

export type PanelKind = {
  id: string;
  name: { id: string; en: string };
  judges: number;
  /** Spreads of severity that are drawn, in standard deviations of the entries. */
  spreads: readonly number[];
  /** Of every entry the judges who read it. */
  assign: (table: ScoreMatrix, next: () => number) => number[][];
};

export const SPREADS = [0, 0.5, 1, 2] as const;

const everybody = (table: ScoreMatrix): number[][] => table.map((row) => Array.from(row.keys()));

const complete = (judges: number): PanelKind => ({
  id: `complete-${judges}`,
  name: { id: `${judges} juri, semua menilai semua`, en: `${judges} judges, everybody scores everything` },
  judges,
  spreads: [0.5],
  assign: everybody,
});

/** `count` of these judges at random. */
function drawn(from: readonly number[], count: number, next: () => number): number[] {
  const judges = [...from];
  return Array.from(
    { length: Math.min(count, from.length) },
    () => judges.splice(Math.floor(next() * judges.length), 1)[0]!,
  );
}

/** Three to five judges an entry, fewer where the table has no more. */
const random: PanelKind = {
  id: 'random',
  name: { id: '10 juri, tiap peserta 3–5 juri acak', en: '10 judges, three to five an entry at random' },
  judges: 10,
  spreads: SPREADS,
  assign: (table, next) => {
    const most = table[0]!.length - 1;
    const count = Math.min(3 + Math.floor(3 * next()), most);
    return table.map((row) => drawn(Array.from(row.keys()), count, next));
  },
};

/** Two regions, each with half of the judges; one entry in eight is read by a judge of the other as well. */
const regional: PanelKind = {
  id: 'regional',
  name: { id: '10 juri, dua wilayah', en: '10 judges, two regions' },
  judges: 10,
  spreads: [0.5, 1],
  assign: (table, next) =>
    table.map((row, entry) => {
      const half = Math.floor(row.length / 2);
      const [own, other] = [0, half].map((from) => Array.from({ length: half }, (_, at) => from + at));
      const [here, there] = entry % 2 === 0 ? [own!, other!] : [other!, own!];
      return [...drawn(here, 3, next), ...(next() < 1 / 8 ? drawn(there, 1, next) : [])];
    }),
};

export const panels: readonly PanelKind[] = [complete(3), complete(5), complete(8), complete(12), random, regional];

/** Published tables have the judges they have: they are only drawn from. */
export const fits = (panel: PanelKind, model: string): boolean => model !== 'published' || panel.id === 'random';
