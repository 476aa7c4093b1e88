// The upper tail of the chi-square distribution.

/** ln Γ(a) for a multiple of one half, by Γ(a + 1) = a·Γ(a) from Γ(1) = 1 or Γ(1/2) = √π. */
function logGamma(a: number): number {
  const isWhole = Number.isInteger(a);
  let log = isWhole ? 0 : Math.log(Math.PI) / 2;
  for (let factor = isWhole ? 1 : 0.5; factor < a; factor += 1) log += Math.log(factor);
  return log;
}

/**
 * P(χ² ≥ x) with `df` degrees of freedom (a whole number), relative accuracy about 1e-12: the incomplete gamma function
 * Q(df/2, x/2) by its series (Abramowitz & Stegun 1964, 6.5.29) below its mean, by its continued fraction (6.5.31) above.
 */
export function chiSquareTail(chiSquare: number, df: number): number {
  const a = df / 2;
  const x = chiSquare / 2;
  if (x <= 0) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let series = term;
    for (let n = 1; term > series * 1e-17; n += 1) {
      term *= x / (a + n);
      series += term;
    }
    return 1 - scale * series;
  }
  // Lentz's evaluation from the front, in the form contracted to even terms.
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > 1e-16 && n < 10000; n += 1) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    change = c * d;
    fraction *= change;
  }
  return scale * fraction;
}
