// Shared by methods that work judge by judge: all scores of a judge.
import type Fraction from 'fraction.js';
import type { Panel } from '../result';

export type OfJudge = { judge: string; entries: string[]; scores: Fraction[] };

/** Every judge's entries, in their order, with the judge's scores of them. */
export const scoresByJudge = (panel: Panel): OfJudge[] =>
  panel.judges.map(({ code }) => {
    const read = panel.entries.flatMap((entry) => {
      const reading = panel.readings.get(entry.code)?.get(code);
      return reading ? [{ entry: entry.code, score: reading.score }] : [];
    });
    return { judge: code, entries: read.map(({ entry }) => entry), scores: read.map(({ score }) => score) };
  });

/** Turns judge → entry → value into what each entry got, in the order of the judges. */
export function byEntry<T>(ofJudges: readonly { entries: string[]; values: T[] }[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const { entries, values } of ofJudges) {
    for (const [index, entry] of entries.entries()) {
      const before = found.get(entry);
      if (before) before.push(values[index]!);
      else found.set(entry, [values[index]!]);
    }
  }
  return found;
}
