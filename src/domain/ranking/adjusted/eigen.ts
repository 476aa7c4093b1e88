// Eigenvalues and eigenvectors of a small symmetric matrix.

export type EigenPair = { value: number; vector: number[] };

/** Turns rows and columns `one` and `other` so that their common element becomes 0. */
function rotate(matrix: number[][], vectors: number[][], one: number, other: number): void {
  const element = matrix[one]![other]!;
  if (element === 0) return;
  const theta = (matrix[other]![other]! - matrix[one]![one]!) / (2 * element);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (row: number[]): void => {
    const [left, right] = [row[one]!, row[other]!];
    row[one] = cosine * left - sine * right;
    row[other] = sine * left + cosine * right;
  };
  for (const row of matrix) turn(row);
  const [upper, lower] = [matrix[one]!, matrix[other]!];
  for (const column of matrix.keys()) {
    const [left, right] = [upper[column]!, lower[column]!];
    upper[column] = cosine * left - sine * right;
    lower[column] = sine * left + cosine * right;
  }
  upper[other] = 0;
  lower[one] = 0;
  for (const row of vectors) turn(row);
}

/** All pairs, the least value first (cyclic Jacobi rotations: Golub and Van Loan, Matrix Computations, section 8.5). */
export function eigen(symmetric: readonly (readonly number[])[]): EigenPair[] {
  const matrix = symmetric.map((row) => [...row]);
  const vectors = matrix.map((row, index) => row.map((_, column) => (column === index ? 1 : 0)));
  const places = Array.from(matrix.keys());
  const square = (keep: (row: number, column: number) => boolean): number =>
    matrix.reduce(
      (total, row, at) => row.reduce((sum, element, column) => (keep(at, column) ? sum + element ** 2 : sum), total),
      0,
    );
  const size = square(() => true);
  for (let sweep = 0; sweep < 50; sweep += 1) {
    const beside = square((row, column) => row !== column);
    if (beside <= size * 1e-31) break;
    for (const one of places) for (const other of places.slice(one + 1)) rotate(matrix, vectors, one, other);
  }
  return places
    .map((place) => ({ value: matrix[place]![place]!, vector: vectors.map((row) => row[place]!) }))
    .sort((one, other) => one.value - other.value);
}
