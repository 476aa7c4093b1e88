// The weights by which a recapitulation's totals follow from the judges' scores.
import type { Cell } from '../../../vocabulary/cell';
import { numberOf } from '../../read/cells';
import { isCriterion } from '../../read/score-sheet';
import { derivation, type Sample, toleranceOf } from '../../structure/arithmetic';
import { cellNumber } from '../../structure/cell-kind';
import { lineKey, type ScoreTable } from '../score-table';

/** So much evidence, in halvings of chance, makes numbers a weighted sum. */
const TELLING = 20;
/** Less than any criterion weighs. */
const NOTHING = 0.005;

/**
 * One weight a criterion, from the first column that is a weighted sum of the judges' scores, of one of them or of their
 * means; null where none is, or where all weigh alike. `values`: the recapitulation's cells as they stand.
 */
export function totalsOfRecap(
  recap: ScoreTable,
  values: readonly (readonly Cell[])[],
  tables: readonly ScoreTable[],
  criteria: readonly string[],
): number[] | null {
  const scores = [...tables.map((table) => marksOf(table, criteria)), meansOf(tables, criteria)];
  const rows = new Map(recap.lines.map((line) => [lineKey(line), recap.values.indexOf(line.values)]));
  const width = Math.max(0, ...values.map((cells) => cells.length));
  for (let column = 0; column < width; column += 1) {
    for (const marks of scores) {
      const samples = [...rows].flatMap(([key, row]): Sample[] => {
        const value = cellNumber(values[row]?.[column]);
        const sources = marks.get(key);
        return value === null || sources === undefined ? [] : [{ value, sources }];
      });
      if (samples.length * 4 < rows.size * 3 || samples.length < criteria.length + 2) continue;
      const found = derivation(samples, 1);
      if (found === null || found.evidence < TELLING) continue;
      if (found.derived.kind === 'sum' || found.derived.kind === 'mean') return null;
      // A share of one criterion alone is its own mean, rounded.
      if (found.derived.kind === 'weighted' && found.derived.weights.every((weight) => weight > NOTHING))
        return plain(found.derived.weights, samples);
    }
  }
  return null;
}

/** As whole per cents where these fit the numbers as well. */
function plain(weights: readonly number[], samples: readonly Sample[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = weights.map((weight) => (Math.round((weight / total) * 100) / 100) * total);
  const tolerance = toleranceOf(samples.map(({ value }) => value));
  const fits = samples.every(
    ({ value, sources }) =>
      Math.abs(value - sources.reduce((sum, one, index) => sum + one * (whole[index] ?? 0), 0)) <= 2 * tolerance,
  );
  return fits ? whole : [...weights];
}

/** The scores of each entry, one a criterion; only of those that have all. */
function marksOf(table: ScoreTable, criteria: readonly string[]): Map<string, number[]> {
  const columns = criteria.map((name) => table.columns.find((one) => isCriterion(one.name, { name }))?.column ?? -1);
  return new Map(
    table.lines.flatMap((line): [string, number[]][] => {
      const marks = columns.flatMap((column) => numberOf(line.values[column]) ?? []);
      return marks.length === criteria.length ? [[lineKey(line), marks]] : [];
    }),
  );
}

/** The means over the judges, of the entries that all of them have scored. */
function meansOf(tables: readonly ScoreTable[], criteria: readonly string[]): Map<string, number[]> {
  const [first = new Map<string, number[]>(), ...others] = tables.map((table) => marksOf(table, criteria));
  return new Map(
    [...first].flatMap(([key, marks]): [string, number[]][] => {
      const all = [marks, ...others.flatMap((one) => (one.has(key) ? [one.get(key) ?? []] : []))];
      const mean = marks.map((_, index) => all.reduce((sum, one) => sum + (one[index] ?? 0), 0) / all.length);
      return all.length === tables.length ? [[key, mean]] : [];
    }),
  );
}
