// The expected error of a plan against least squares written out in full.
import { expectedError } from '../../../../src/domain/planning/assignment/expected-error';
import * as fc from '../../../properties';

/** Gauss–Jordan; null where there is no inverse. */
function inverse(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...row.map((_, column) => (column === at ? 1 : 0))]);
  for (let at = 0; at < size; at += 1) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at]!) > Math.abs(best[at]!) ? row : best));
    if (Math.abs(pivot[at]!) < 1e-9) return null;
    rows[rows.indexOf(pivot)] = rows[at]!;
    rows[at] = pivot.map((one) => one / pivot[at]!);
    for (const [index, row] of rows.entries()) {
      if (index !== at) rows[index] = row.map((one, column) => one - row[at]! * rows[at]![column]!);
    }
  }
  return rows.map((row) => row.slice(size));
}

/** One parameter an entry and one a judge but the last, whose severity is the negative of the others' sum. */
function inFull(plan: ReadonlyMap<string, readonly string[]>): number | null {
  const judges = [...new Set([...plan.values()].flat())].sort();
  const size = plan.size + judges.length - 1;
  const normal = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const [entry, readers] of [...plan.values()].entries()) {
    for (const reader of readers) {
      const at = judges.indexOf(reader);
      const design = Array.from({ length: size }, (_, column) => {
        if (column < plan.size) return Number(column === entry);
        return at === judges.length - 1 ? -1 : Number(column === plan.size + at);
      });
      for (const [row, one] of design.entries()) {
        for (const [column, other] of design.entries()) normal[row]![column]! += one * other;
      }
    }
  }
  const inverted = inverse(normal);
  if (inverted === null) return null;
  const variances = Array.from({ length: plan.size }, (_, entry) => inverted[entry]![entry]!);
  return Math.sqrt(variances.reduce((sum, one) => sum + one, 0) / plan.size);
}

it('is 1/√n where every judge reads everything', () => {
  const plan = new Map(['P-1', 'P-2', 'P-3'].map((entry) => [entry, ['J1', 'J2', 'J3', 'J4']]));
  expect(expectedError(plan)).toBeCloseTo(0.5, 12);
});

it('is unknown where judges share no entry, and where nobody reads anything', () => {
  expect(
    expectedError(
      new Map([
        ['P-1', ['J1', 'J2']],
        ['P-2', ['J3', 'J4']],
      ]),
    ),
  ).toBeNull();
  expect(
    expectedError(
      new Map([
        ['P-1', ['J1']],
        ['P-2', ['J2']],
      ]),
    ),
  ).toBeNull();
  expect(expectedError(new Map([['P-1', []]]))).toBeNull();
});

it('is what least squares give', () => {
  const readers = fc.subarray(['J1', 'J2', 'J3', 'J4'], { minLength: 1 });
  fc.assert(
    fc.property(fc.array(readers, { minLength: 1, maxLength: 7 }), (panels) => {
      const plan = new Map(panels.map((panel, index) => [`P-${index}`, panel]));
      const [found, full] = [expectedError(plan), inFull(plan)];
      expect(found === null).toBe(full === null);
      if (found !== null && full !== null) expect(found).toBeCloseTo(full, 8);
    }),
  );
});
