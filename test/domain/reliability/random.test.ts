// Random numbers: the laws they follow, and that they are the same everywhere.
import { chiSquareTail } from '../../../src/domain/reliability/chi-square';
import { chiSquare, normal, uniform } from '../../../src/domain/reliability/random';

const COUNT = 100_000;

/** The largest distance between what was drawn and the law, in standard errors: above 1.95 once in a thousand. */
function distance(draw: () => number, below: (x: number) => number): number {
  const drawn = Float64Array.from({ length: COUNT }, draw).sort();
  const gaps = Array.from(drawn, (x, index) => Math.abs((index + 0.5) / COUNT - below(x)));
  return (
    Math.max(...[0, 1, 2, 3].map((part) => Math.max(...gaps.slice((part * COUNT) / 4, ((part + 1) * COUNT) / 4)))) *
    Math.sqrt(COUNT)
  );
}

/** P(X ≤ x) of a standard normal number: its square has a χ² law. */
const normalBelow = (x: number): number => {
  const tail = chiSquareTail(x * x, 1) / 2;
  return x < 0 ? tail : 1 - tail;
};

it('normal numbers follow their law', () => {
  const next = uniform(1);
  expect(distance(() => normal(next), normalBelow)).toBeLessThan(1.95);
});

it.each([2, 3, 9, 60])('χ² numbers of %d degrees of freedom follow theirs', (df) => {
  const next = uniform(df);
  expect(
    distance(
      () => chiSquare(next, df),
      (x) => 1 - chiSquareTail(x, df),
    ),
  ).toBeLessThan(1.95);
});

it('come from the seed alone, to the last digit', () => {
  const drawn = (seed: number) => {
    const next = uniform(seed);
    return [next(), normal(next), chiSquare(next, 5)];
  };
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(8)).not.toEqual(drawn(7));
  expect(drawn(0)).toEqual(drawn(1));
  expect(drawn(20231207)).toMatchInlineSnapshot(`
[
  0.38165093190036714,
  1.2994229521762724,
  7.704137270369123,
]
`);
});
