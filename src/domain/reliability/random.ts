// Random numbers from a seed: the same result on every machine and every day. Nothing but + − × ÷ and √ makes the numbers; a
// logarithm, which engines may round differently, only decides whether a rare candidate is taken.

export type Uniform = () => number;

/** Uniform numbers in [0, 1) (xorshift, G. Marsaglia 2003, Journal of Statistical Software 8, 14). */
export function uniform(seed: number): Uniform {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** A standard normal number: ratio of uniforms (J. L. Leva 1992, ACM Transactions on Mathematical Software 18, 449–453). */
export function normal(next: Uniform): number {
  for (;;) {
    const u = 1 - next();
    const v = 1.7156 * (next() - 0.5);
    const x = u - 0.449871;
    const y = Math.abs(v) + 0.386595;
    const bound = x * x + y * (0.196 * y - 0.25472 * x);
    if (bound < 0.27597) return v / u;
    if (bound <= 0.27846 && v * v <= -4 * u * u * Math.log(u)) return v / u;
  }
}

/**
 * A χ² number with `df` ≥ 2 degrees of freedom: twice a gamma number of shape df/2 (G. Marsaglia, W. W. Tsang 2000, ACM
 * Transactions on Mathematical Software 26, 363–372).
 */
export function chiSquare(next: Uniform, df: number): number {
  const d = df / 2 - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(next);
    const t = 1 + c * x;
    if (t <= 0) continue;
    const v = t * t * t;
    const u = 1 - next();
    const square = x * x;
    if (u < 1 - 0.0331 * square * square) return 2 * d * v;
    if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return 2 * d * v;
  }
}
