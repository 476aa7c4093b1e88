// Invented scores of six entries by three judges on three criteria, and the ranking worked out from them by plain arithmetic.
export const ENTRIES = [
  ['Antrean Ringkas', 'Puskesmas Kebonagung'],
  ['Posyandu Sore', 'Kelurahan Purworejo'],
  ['Kurir Obat', 'RSUD dr. Soedarsono'],
  ['Lapor Sampah', 'Dinas Lingkungan Hidup'],
  ['Warung Data', 'Dinas Kominfo'],
  ['Pasar Digital', 'Dinas Perindag'],
] as const;
export const NAMES = ENTRIES.map(([name]) => name);
export const CODES = ENTRIES.map((_, index) => `INV-0${index + 1}`);
export const CRITERIA = ['Kebaruan', 'Efektif', 'Manfaat'];

/** Judge → entry → criterion, 55 to 98. */
export const SCORES: number[][][] = [0, 1, 2].map((judge) =>
  ENTRIES.map((_, entry) =>
    CRITERIA.map((__, criterion) => 55 + ((judge * 31 + entry * 17 + criterion * 23 + entry * entry * 5) % 44)),
  ),
);

/** Of one judge, on another scale. */
export const scaled = (scores: number[][][], by: (score: number) => number): number[][][] =>
  scores.map((judge) => judge.map((entry) => entry.map(by)));

export type Rank = [rank: number, name: string, score: number];

/** Mean over the judges of 100 · Σ weight · score / maximum / Σ weight; equal scores share a rank. */
export function ranked(
  scores: number[][][],
  { weights = CRITERIA.map(() => 1), max = CRITERIA.map(() => 100), names = NAMES as readonly string[] } = {},
): Rank[] {
  const total = weights.reduce((sum, one) => sum + one, 0);
  const means = names.map((name, entry) => {
    const judges = scores.map((judge) =>
      weights.reduce(
        (sum, weight, at) => sum + (100 * weight * (judge[entry]?.[at] ?? Number.NaN)) / (max[at] ?? 100),
        0,
      ),
    );
    return { name, score: judges.reduce((sum, one) => sum + one, 0) / total / scores.length };
  });
  const sorted = [...means].sort((one, other) => other.score - one.score);
  return sorted.map(({ name, score }) => [
    sorted.findIndex((one) => Math.abs(one.score - score) < 1e-9) + 1,
    name,
    score,
  ]);
}

/** The same order, ranks and scores. */
export function expectRanking(
  stage: { ranking: { rank: number; name: string; score: number }[] } | undefined,
  wanted: Rank[],
): void {
  expect(stage?.ranking.map((one) => [one.rank, one.name])).toEqual(wanted.map(([rank, name]) => [rank, name]));
  for (const [index, one] of (stage?.ranking ?? []).entries())
    expect(one.score).toBeCloseTo(wanted[index]?.[2] ?? 0, 9);
}
