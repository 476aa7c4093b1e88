// Exact numbers: shortest decimals, half up, means.
import Fraction from 'fraction.js';
import {
  compare,
  decimal,
  mean,
  median,
  overCommon,
  roundedUnits,
  roundHalfUp,
  tenThousandths,
  toFixed,
  weightedMean,
} from '../../../src/domain/ranking/exact';
import * as fc from '../../properties';

const exact = (text: string) => new Fraction(text);

describe('decimal', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [82.5, '82.5'],
    [0.1, '1/10'],
    [82.345, '82345/1000'],
    [1.005, '1.005'],
    [33.3333, '33.3333'],
    [33.33335, '33.3334'],
    [33.33334999, '33.3333'],
    [0.1 + 0.2, '3/10'],
    [1e-7, '0'],
    [4.9e-5, '0'],
    [5e-5, '0.0001'],
    [1.5e-7, '0'],
    [5e-324, '0'],
    [123456789.12345, '123456789.1235'],
    [1e21, '1000000000000000000000'],
    [1.7976931348623157e308, `17976931348623157${'0'.repeat(292)}`],
  ])('reads %p as %s', (x, expected) => {
    expect(decimal(x).equals(exact(expected))).toBe(true);
  });

  it('rounds half up towards plus infinity on both sides of zero', () => {
    expect(tenThousandths(0.00005)).toBe(1n);
    expect(tenThousandths(-0.00005)).toBe(0n);
    expect(tenThousandths(-0.00015)).toBe(-1n);
    expect(tenThousandths(-0.00016)).toBe(-2n);
    expect(tenThousandths(-1e21)).toBe(-(10n ** 25n));
  });

  it('refuses what is not finite', () => {
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      expect(() => decimal(x)).toThrow(RangeError);
  });

  it('is the whole number of ten-thousandths nearest to the printed decimal, the upper of two, for any double', () => {
    const printed = (x: number): Fraction => {
      const [mantissa = '', power = '0'] = String(x).split('e');
      return new Fraction(mantissa).mul(new Fraction(10).pow(Number(power)));
    };
    const doubles = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.integer({ min: -1e7, max: 1e7 }).map((n) => n / 1e5),
    );
    fc.assert(
      fc.property(doubles, (x) => {
        const distance = printed(x)
          .mul(10000)
          .sub(new Fraction(tenThousandths(x)));
        expect(distance.gte('-1/2') && distance.lt('1/2')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('rounding', () => {
  it.each([
    ['82.345', 2, '82.35'],
    ['1.005', 2, '1.01'],
    ['82.3449999', 2, '82.34'],
    ['0.5', 0, '1'],
    ['99.995', 2, '100.00'],
    ['7', 3, '7.000'],
    ['0', 0, '0'],
    ['-0.5', 0, '0'],
    ['-1.5', 0, '-1'],
    ['-2.345', 2, '-2.34'],
    ['-2.346', 2, '-2.35'],
    ['-0.001', 2, '0.00'],
    ['1/3', 6, '0.333333'],
    ['2/3', 1, '0.7'],
  ])('prints %s at %d decimals as %s', (value, decimals, expected) => {
    expect(toFixed(exact(value), decimals)).toBe(expected);
    expect(roundHalfUp(exact(value), decimals).equals(exact(expected))).toBe(true);
  });

  it('is exact where doubles fail', () => {
    expect((1.005).toFixed(2)).toBe('1.00');
    expect(toFixed(decimal(1.005), 2)).toBe('1.01');
    expect((8.345).toFixed(2)).toBe('8.35');
    expect((82.345).toFixed(2)).toBe('82.34');
    expect(toFixed(decimal(82.345), 2)).toBe('82.35');
  });

  it('counts units', () => {
    expect(roundedUnits(exact('82.345'), 2)).toBe(8235n);
    expect(roundedUnits(exact('-7/2'), 0)).toBe(-3n);
  });
});

describe('means', () => {
  const fractions = fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 60 }))
    .map(([n, d]) => new Fraction(n, d));

  it('averages exactly', () => {
    expect(mean([exact('0.1'), exact('0.2')]).equals(exact('3/20'))).toBe(true);
    expect(mean([exact('1/3')]).equals(exact('1/3'))).toBe(true);
    expect(mean([exact('1/3'), exact('1/2'), exact('1/6')]).equals(exact('1/3'))).toBe(true);
  });

  it('averages like repeated addition', () => {
    fc.assert(
      fc.property(fc.array(fractions, { minLength: 1, maxLength: 9 }), (values) => {
        const sum = values.reduce((total, value) => total.add(value), new Fraction(0));
        expect(mean(values).equals(sum.div(values.length))).toBe(true);
      }),
    );
  });

  it('compares like subtraction', () => {
    fc.assert(
      fc.property(fractions, fractions, (one, other) => {
        expect(compare(one, other)).toBe(Math.sign(one.sub(other).valueOf()));
      }),
    );
  });

  it('weighs: 30 % of 80 and 70 % of 90 make 87', () => {
    const parts = [
      { weight: exact('30'), score: exact('80') },
      { weight: exact('70'), score: exact('90') },
    ];
    expect(weightedMean(parts)?.equals(87)).toBe(true);
  });

  it('has no weighted mean without weight', () => {
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ weight: exact('0'), score: exact('90') }])).toBeNull();
  });
});

describe('median', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    const of = (...values: string[]) => median(values.map(exact)).toFraction();
    expect(of('7')).toBe('7');
    expect(of('1/3', '9', '-2')).toBe('1/3');
    expect(of('1/3', '9', '1/2', '-2')).toBe('5/12');
  });

  it('leaves its values in their order', () => {
    const values = ['3', '1', '2'].map(exact);
    median(values);
    expect(values.map((value) => value.valueOf())).toEqual([3, 1, 2]);
  });
});

describe('overCommon', () => {
  it('brings values to their least common denominator', () => {
    expect(overCommon(['1/2', '-5/6', '3'].map(exact))).toEqual({ units: [3n, -5n, 18n], denominator: 6n });
    expect(overCommon([])).toEqual({ units: [], denominator: 1n });
  });

  it('keeps order and differences', () => {
    const fraction = fc.record({ n: fc.integer({ min: -999, max: 999 }), d: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 2, maxLength: 5 }), (parts) => {
        const values = parts.map(({ n, d }) => new Fraction(n, d));
        const { units, denominator } = overCommon(values);
        values.forEach((value, index) => {
          expect(new Fraction(units[index]!, denominator).equals(value)).toBe(true);
        });
      }),
    );
  });
});
