// Panels drawn from the panel: as many judges as there are, with replacement.
import { uniform } from './random';

export type Draw = {
  /** How often each judge was drawn. */
  times: number[];
  /** Share of all draws; they add up to 1. */
  weight: number;
};

/** Up to this many judges every possible draw is enumerated: 5⁵ = 3125 draws, of which 126 differ. */
const MOST_EXACT = 5;

const SEED = 20231207;

/** Every way to draw `left` times from the judges from `at` on. */
function multisets(judges: number, left: number): number[][] {
  if (judges === 1) return [[left]];
  return Array.from({ length: left + 1 }, (_, first) =>
    multisets(judges - 1, left - first).map((rest) => [first, ...rest]),
  ).flat();
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/**
 * All J^J draws: each multiset once, weighted by the number of draws that give it, J! / Π m! (multinomial coefficient).
 */
const exactDraws = (judges: number): Draw[] =>
  multisets(judges, judges).map((times) => {
    const ways = times.reduce((product, one) => product / factorial(one), factorial(judges));
    return { times, weight: ways / judges ** judges };
  });

function randomDraws(judges: number, samples: number): Draw[] {
  const next = uniform(SEED);
  return Array.from({ length: samples }, () => {
    const times = Array.from({ length: judges }, () => 0);
    for (let draw = 0; draw < judges; draw += 1) {
      const judge = Math.floor(next() * judges);
      times[judge] = times[judge]! + 1;
    }
    return { times, weight: 1 / samples };
  });
}

/** All draws of up to 5 judges, `samples` random ones (always the same) of more. */
export const drawsOf = (judges: number, samples: number): Draw[] =>
  judges <= MOST_EXACT ? exactDraws(judges) : randomDraws(judges, samples);
