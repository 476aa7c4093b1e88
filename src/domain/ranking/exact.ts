// Exact numbers: how a double becomes a rational, how rationals are averaged, rounded and printed.
import Fraction from 'fraction.js';

const TEN = BigInt(10);
const NIL = BigInt(0);
const UNIT = BigInt(1);
const TWO = BigInt(2);
const SCALE = 10000;

/** Up to 15 digits a decimal and its double name each other, so a product that divides back to `x` is its shortest decimal. */
const FIFTEEN_DIGITS = 1e15;

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend < NIL && quotient * divisor !== dividend ? quotient - UNIT : quotient;
}

/** The printed form of `x` (1.5e-7, 1e+21, 82.345) in ten-thousandths, rounded half up. */
function printedTenThousandths(x: number): bigint {
  const [mantissa = '0', exponent = '0'] = String(x).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const digits = BigInt(whole + decimals);
  const shift = Number(exponent) - decimals.length + 4;
  if (shift >= 0) return digits * TEN ** BigInt(shift);
  const divisor = TEN ** BigInt(-shift);
  return floorDivide(digits * TWO + divisor, divisor * TWO);
}

/**
 * `x` in ten-thousandths: the shortest decimal that prints the double, rounded half up to four decimals.
 * Half up is towards +∞ on both sides of zero: 0.00005 → 1, −0.00005 → 0.
 * @throws RangeError when `x` is not finite.
 */
export function tenThousandths(x: number): bigint {
  if (!Number.isFinite(x)) throw new RangeError(`Not a finite number: ${x}`);
  const near = Math.round(x * SCALE);
  return Math.abs(near) < FIFTEEN_DIGITS && near / SCALE === x ? BigInt(near) : printedTenThousandths(x);
}

/** `x` as an exact rational, see `tenThousandths`. */
export function decimal(x: number): Fraction {
  return new Fraction(tenThousandths(x), BigInt(SCALE));
}

/** `value` in units of 10^-decimals, rounded half up (towards +∞): the form in which rounded scores compare fastest. */
export function roundedUnits({ s, n, d }: Fraction, decimals: number): bigint {
  return floorDivide(TWO * s * n * TEN ** BigInt(decimals) + d, TWO * d);
}

/** Rounds half up (towards +∞) to `decimals` places. */
export function roundHalfUp(value: Fraction, decimals: number): Fraction {
  return new Fraction(roundedUnits(value, decimals), TEN ** BigInt(decimals));
}

/** `numerator`/`denominator` (above 0) rounded half up to `decimals` places, without reducing what may be very long. */
export function roundedRatio(numerator: bigint, denominator: bigint, decimals: number): Fraction {
  const power = TEN ** BigInt(decimals);
  return new Fraction(floorDivide(TWO * numerator * power + denominator, TWO * denominator), power);
}

/** Decimal notation with a point and exactly `decimals` places, rounded half up; for people `i18n` makes words of it. */
export function toFixed(value: Fraction, decimals: number): string {
  const units = roundedUnits(value, decimals);
  const digits = String(units < NIL ? -units : units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return (units < NIL ? '-' : '') + whole + (decimals > 0 ? `.${digits.slice(digits.length - decimals)}` : '');
}

/** Negative when `one` is less, 0 when equal. What `Fraction.compare` gives, without its reading of any kind of argument. */
export function compare(one: Fraction, other: Fraction): number {
  const left = one.s * one.n * other.d;
  const right = other.s * other.n * one.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Mean of at least one value. Numerators are added up and reduced once: reducing at every step costs four times as much. */
export function mean(values: readonly Fraction[]): Fraction {
  let numerator = NIL;
  let denominator = UNIT;
  for (const { s, n, d } of values) {
    if (d === denominator) numerator += s * n;
    else {
      numerator = numerator * d + s * n * denominator;
      denominator *= d;
    }
  }
  return new Fraction(numerator, denominator * BigInt(values.length));
}

/** Median of at least one value: the one in the middle, or the mean of the two there. */
export function median(values: readonly Fraction[]): Fraction {
  const sorted = [...values].sort(compare);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : mean([sorted[half - 1]!, sorted[half]!]);
}

/** The values as whole numbers over their least common denominator: they compare and add up without fractions. */
export function overCommon(values: readonly Fraction[]): { units: bigint[]; denominator: bigint } {
  let denominator = UNIT;
  for (const { d } of values) if (denominator % d !== NIL) denominator = new Fraction(denominator).lcm(d).n;
  return { units: values.map(({ s, n, d }) => (s * n * denominator) / d), denominator };
}

/** Mean with weights, reduced once; null when the weights do not add up to more than 0. */
export function weightedMean(parts: readonly { weight: Fraction; score: Fraction }[]): Fraction | null {
  let [total, ofTotal] = [NIL, UNIT];
  let [sum, ofSum] = [NIL, UNIT];
  for (const { weight, score } of parts) {
    const share = weight.s * weight.n;
    if (weight.d === ofTotal) total += share;
    else [total, ofTotal] = [total * weight.d + share * ofTotal, ofTotal * weight.d];
    const [product, ofProduct] = [share * score.s * score.n, weight.d * score.d];
    if (ofProduct === ofSum) sum += product;
    else [sum, ofSum] = [sum * ofProduct + product * ofSum, ofSum * ofProduct];
  }
  return total <= NIL ? null : new Fraction(sum * ofTotal, ofSum * total);
}

/** A double of at most six digits before the point as an exact number, rounded half up to `decimals` (at most 9) places. */
export function fromDouble(x: number, decimals: number): Fraction {
  const factor = 10 ** decimals;
  return new Fraction(BigInt(Math.floor(x * factor + 0.5)), BigInt(factor));
}
