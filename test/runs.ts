// How often the tests try what they draw or play: LEMBAR_RUNS multiplies all counts, LEMBAR_SEED draws otherwise.
import { uniform } from '../scripts/examples/random';

const numberIn = (name: 'LEMBAR_RUNS' | 'LEMBAR_SEED'): number => {
  const value = Number(process.env[name]);
  if (!Number.isFinite(value)) throw new Error(`${name} is no number: ${process.env[name]}`);
  return value;
};

/** jest.config.cjs sets both where nobody has. */
const FACTOR = numberIn('LEMBAR_RUNS');
export const SEED = numberIn('LEMBAR_SEED');

/** So many times of what is tried `count` times in `npm test`; at least once. */
export const runs = (count: number): number => Math.max(1, Math.round(count * FACTOR));

/** Ten times the usual counts and more: then what can be counted through is played to the last. */
export const isFull = FACTOR >= 10;

/**
 * A part of all, in their order: of what is alike `runs(1)`, drawn by the seed; all of it in a full run. `like` says what one
 * stands for, which may be several things; one that stands for nothing new is left out. `taken`: what was drawn before.
 */
export function sample<T>(
  all: readonly T[],
  like: (one: T) => readonly string[],
  taken: Map<string, number> = new Map(),
): T[] {
  if (isFull) return [...all];
  const next = uniform(SEED);
  const drawn = all.map((one, index) => ({ one, index, at: next() })).sort((a, b) => a.at - b.at);
  const chosen = drawn.filter(({ one }) => {
    const kinds = like(one);
    if (kinds.every((kind) => (taken.get(kind) ?? 0) >= runs(1))) return false;
    for (const kind of kinds) taken.set(kind, (taken.get(kind) ?? 0) + 1);
    return true;
  });
  return chosen.sort((a, b) => a.index - b.index).map(({ one }) => one);
}
