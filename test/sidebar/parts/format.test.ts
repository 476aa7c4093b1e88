// How scores and moments read.
import { decimalsFor, showMoment, showScore } from '../../../src/sidebar/parts/format';
import { ranking } from '../fixture';

describe('showScore', () => {
  it('writes a decimal comma in Indonesian and a point in English', () => {
    expect(showScore(81.5, 2, 'id')).toBe('81,50');
    expect(showScore(81.5, 2, 'en')).toBe('81.50');
  });
  it('rounds half up on the decimals that are seen, not on the binary value', () => {
    expect(showScore(1.005, 2, 'en')).toBe('1.01');
    expect(showScore(91.005, 2, 'en')).toBe('91.01');
    expect(showScore(99.995, 2, 'en')).toBe('100.00');
  });
  it('takes numbers that print with an exponent', () => {
    expect(showScore(1e-7, 2, 'en')).toBe('0.00');
  });
});

describe('decimalsFor', () => {
  const two = (first: number, second: number, tieBrokenBy: string | null = null) =>
    [first, second].map((score, index) => ({ ...ranking[0]!, rank: index + 1, score, tieBrokenBy }));
  it('shows two decimals as a rule', () => expect(decimalsFor(two(80, 79))).toBe(2));
  it('shows as many as it takes to tell two ranks apart', () => expect(decimalsFor(two(80.1234, 80.1231))).toBe(4));
  it('does not chase a difference where the tie-breaks decided', () =>
    expect(decimalsFor(two(80, 80, 'criteria'))).toBe(2));
  it('ends at six', () => expect(decimalsFor(two(80.00000001, 80))).toBe(6));
});

describe('showMoment', () => {
  it('writes the day and the time of the workbook', () => {
    expect(showMoment('2023-12-07T09:05:00', 'id')).toBe('7 Desember 2023 09.05');
    expect(showMoment('2023-12-07T09:05', 'en')).toBe('7 December 2023 09:05');
  });
  it('turns a moment with a zone into local time', () => {
    const local = new Date('2023-12-07T02:05:00Z');
    expect(showMoment('2023-12-07T02:05:00Z', 'id')).toContain(`${local.getDate()} Desember 2023`);
  });
  it('leaves other text alone', () => expect(showMoment('kemarin', 'id')).toBe('kemarin'));
});
