// SCORE_OUTLIER: how far a score must be off before it is reported, and from what.
import { criterion, entry, findingsOf, judge, type Rows } from '../support/stage';

type Mark = { judge: string; entry: string; criterion: string };

const CRITERIA = ['K1', 'K2', 'K3', 'K4'].map((name) => criterion(name));

/** Judge, entry, score, what the others' scores come to, and cell of every outlier; all marks are 60 but for these. */
function outliers(
  markOf: (mark: Mark) => number,
  {
    entries = 10,
    judges = 4,
    criteria = CRITERIA,
  }: { entries?: number; judges?: number; criteria?: typeof CRITERIA } = {},
) {
  const codes = Array.from({ length: entries }, (_, index) => `P${index + 1}`);
  const seats = Array.from({ length: judges }, (_, index) => `J${index + 1}`);
  const tabs = Object.fromEntries(
    seats.map((seat): [string, Rows] => [
      seat,
      codes.map((code) => [code, ...criteria.map(({ name }) => markOf({ judge: seat, entry: code, criterion: name }))]),
    ]),
  );
  const competition = { entries: codes.map((code) => entry(code)), judges: seats.map((seat) => judge(seat)), criteria };
  return findingsOf({ competition, tabs }).flatMap((finding) =>
    finding.code === 'SCORE_OUTLIER'
      ? [[finding.params.judge, finding.params.entry, finding.params.value, finding.params.others, finding.cell]]
      : [],
  );
}

/** All marks are `usual`, but J2 gives P3 this one on K1. */
const planted =
  (value: number, usual: (mark: Mark) => number = () => 60) =>
  (mark: Mark): number =>
    mark.judge === 'J2' && mark.entry === 'P3' && mark.criterion === 'K1' ? value : usual(mark);

it('is off by a quarter of the scale, to either side', () => {
  expect(outliers(planted(35))).toEqual([['J2', '“Inovasi P3” (P3)', 35, 60, 'C4']]);
  expect(outliers(planted(36))).toEqual([]);
  expect(outliers(planted(85))).toEqual([['J2', '“Inovasi P3” (P3)', 85, 60, 'C4']]);
  expect(outliers(planted(84))).toEqual([]);
});

it('is measured on the scale of its criterion', () => {
  const criteria = [criterion('K1', { min: 1, max: 21 }), ...CRITERIA.slice(1)];
  const usual = ({ criterion: name }: Mark) => (name === 'K1' ? 16 : 60);
  expect(outliers(planted(11, usual), { criteria })).toEqual([['J2', '“Inovasi P3” (P3)', 11, 16, 'C4']]);
  expect(outliers(planted(11.1, usual), { criteria })).toEqual([]);
});

it('a criterion without a range has none', () => {
  const criteria = [criterion('K1', { min: 60, max: 60 }), ...CRITERIA.slice(1)];
  expect(outliers(planted(0), { criteria })).toEqual([]);
});

it('is off from the judge’s own level: what the others give comes to on that level', () => {
  const strict = ({ judge: seat }: Mark) => (seat === 'J2' ? 40 : 60);
  expect(outliers(strict)).toEqual([]);
  expect(outliers(planted(60, strict))).toEqual([]);
  expect(outliers(planted(10, strict))).toEqual([['J2', '“Inovasi P3” (P3)', 10, 40, 'C4']]);
});

describe('is off from the judge’s other scores of the entry as well', () => {
  /** J2 gives P3 this on K1 and that on the others. */
  const both = (first: number, second: number) =>
    planted(first, (mark) => (mark.judge === 'J2' && mark.entry === 'P3' ? second : 60));

  it('by a quarter of the scale', () => {
    expect(outliers(both(10, 35), { entries: 12 })).toEqual([['J2', '“Inovasi P3” (P3)', 10, 60, 'C4']]);
    expect(outliers(both(11, 35), { entries: 12 })).toEqual([]);
  });

  it('to the same side', () => {
    // K1 lies below the others’ scores, but above the judge’s own.
    expect(outliers(both(30, 0), { entries: 12 })).toEqual([]);
  });

  it('with one criterion the others’ scores are all there is', () => {
    const one = { criteria: [criterion('K1')], entries: 12 };
    expect(outliers(planted(35), one)).toEqual([['J2', '“Inovasi P3” (P3)', 35, 60, 'C4']]);
  });
});

describe('is off by five times what is usual for the judge', () => {
  /** J2 gives 5 less, 5 more and the same in turn, which makes a standard deviation of 0.07413 of the scale. */
  const erratic = ({ judge: seat, entry: code }: Mark) =>
    seat === 'J2' ? [55, 65, 60][Number(code.slice(1)) % 3]! : 60;
  const entries = 12;

  it('from the others', () => {
    // Five times the usual is 37.065.
    expect(outliers(planted(22, erratic), { entries })).toEqual([['J2', '“Inovasi P3” (P3)', 22, 60, 'C4']]);
    expect(outliers(planted(23, erratic), { entries })).toEqual([]);
    // It is usual for J2 alone.
    const other = (value: number) => (mark: Mark) =>
      mark.judge === 'J3' && mark.entry === 'P3' && mark.criterion === 'K1' ? value : erratic(mark);
    expect(outliers(other(35), { entries })).toEqual([['J3', '“Inovasi P3” (P3)', 35, 60, 'C4']]);
  });

  it('from the judge’s own other scores', () => {
    const two = { entries, criteria: CRITERIA.slice(0, 2) };
    /** On K2 3 more where K1 has 3 less, and the other way round: 0.06 of the scale apart. */
    const turned = (mark: Mark) => 60 + ((erratic(mark) - 60) * (mark.criterion === 'K1' ? 3 : -3)) / 5;
    // P3 has 63 on K2; five times the usual is 44.478.
    expect(outliers(planted(18, turned), two)).toEqual([['J2', '“Inovasi P3” (P3)', 18, 60, 'C4']]);
    expect(outliers(planted(19, turned), two)).toEqual([]);
  });

  it('where most scores are as expected, the smaller nine tenths tell what is usual', () => {
    const criteria = CRITERIA.map((one) => ({ ...one, min: 1, max: 4 }));
    const lower = (...codes: string[]) => {
      const isLower = (mark: Mark) => mark.judge === 'J2' && mark.criterion === 'K1' && codes.includes(mark.entry);
      return outliers((mark) => (isLower(mark) ? 2 : 3), { criteria });
    };
    // Of forty scores three may be off, four are a habit.
    expect(lower('P1', 'P2', 'P3')).toEqual([
      ['J2', '“Inovasi P1” (P1)', 2, 3, 'C2'],
      ['J2', '“Inovasi P2” (P2)', 2, 3, 'C3'],
      ['J2', '“Inovasi P3” (P3)', 2, 3, 'C4'],
    ]);
    expect(lower('P1', 'P2', 'P3', 'P4')).toEqual([]);
  });

  it('what is usual of a long tab is taken from a part of it', () => {
    // The entries at even places, of which the part is made, are calm: P1, P3, …
    const long = (calm: number) =>
      outliers(
        planted(35, ({ judge: seat, entry: code }) => {
          const at = Number(code.slice(1));
          return seat === 'J2' && at % 2 === calm ? (at % 4 < 2 ? 50 : 70) : 60;
        }),
        { entries: 800, judges: 3, criteria: CRITERIA.slice(0, 2) },
      );
    expect(long(0)).toHaveLength(1);
    expect(long(1)).toHaveLength(0);
  });
});

it('takes three judges of the entry, and eight rows of the judge', () => {
  expect(outliers(planted(35), { judges: 3 })).toHaveLength(1);
  expect(outliers(planted(35), { judges: 2 })).toEqual([]);
  expect(outliers(planted(35), { entries: 8 })).toHaveLength(1);
  expect(outliers(planted(35), { entries: 7 })).toEqual([]);
});
