// Reads values that are ambiguous.

/** The one reading that lies in min..max; null when none does or several do, because then it would be a guess. */
export function singleReading(readings: readonly number[], min: number, max: number): number | null {
  const fitting = readings.filter((reading) => reading >= min && reading <= max);
  return fitting.length === 1 ? fitting[0]! : null;
}
