// Draws from the posterior: where they lie, how wide they are, and what another panel looks like.
import { normal, uniform } from '../../../scripts/examples/random';
import type { PanelScores } from '../../../src/domain/ranking/draws/panel-scores';
import { posteriorDraws } from '../../../src/domain/reliability/posterior';
import { SEED } from '../../runs';
import { entry } from '../ranking/support';

const COUNT = 1500;

/** Scores of a made-up panel: worth 70 ± 8, severities ± `severity`, an error of each judge; '.' = not scored. */
function made(
  deviations: number[],
  { entries = 60, severity = 4, isScored = (at: number, judge: number) => at + judge >= 0 } = {},
) {
  const gauss = normal(uniform(SEED));
  const effects = deviations.map(() => severity * gauss());
  const worths = Array.from({ length: entries }, () => 70 + 8 * gauss());
  const rows = worths.map((worth, at) =>
    deviations.map((deviation, judge) => {
      const score = worth + effects[judge]! + deviation * gauss();
      return isScored(at, judge) ? score : null;
    }),
  );
  const table: PanelScores = {
    entries: worths.map((_, at) => entry(`E${at}`)),
    judges: deviations.map((_, judge) => `J${judge}`),
    rows,
  };
  return { table, worths };
}

/** Mean and standard deviation of each entry's draws, about the draws' own mean. */
function summary(table: PanelScores, count = COUNT): { mean: number; sd: number }[] {
  const [sums, squares] = [table.entries.map(() => 0), table.entries.map(() => 0)];
  for (const { entries } of posteriorDraws(table, count)) {
    const level = entries.reduce((sum, one) => sum + one, 0) / entries.length;
    for (const [at, one] of entries.entries()) {
      sums[at]! += one - level;
      squares[at]! += (one - level) ** 2;
    }
  }
  return sums.map((sum, at) => ({ mean: sum / count, sd: Math.sqrt(squares[at]! / count - (sum / count) ** 2) }));
}

const average = (values: number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

it('lie about the shrunken means on a complete panel, with their error', () => {
  const { table } = made([5, 5, 5, 5]);
  const means = table.rows.map((row) => average(row as number[]));
  const level = average(means);
  // τ² = 64, σ²/J = 25/4, as well as 60 entries tell them.
  const shrink = 64 / (64 + 25 / 4);
  const found = summary(table);
  // Precisions are drawn too, so single entries may lie a little off.
  expect(average(found.map(({ mean }, at) => Math.abs(mean - shrink * (means[at]! - level))))).toBeLessThan(0.9);
  for (const { sd } of found) {
    expect(sd / Math.sqrt((shrink * 25) / 4)).toBeGreaterThan(0.75);
    expect(sd / Math.sqrt((shrink * 25) / 4)).toBeLessThan(1.25);
  }
});

it('listen less to a judge who errs more', () => {
  const { table, worths } = made([3, 3, 3, 24]);
  const level = average(worths);
  const missed = (guess: number[]): number => average(guess.map((one, at) => (one - (worths[at]! - level)) ** 2));
  const plain = table.rows.map((row) => average(row as number[]));
  const ours = missed(summary(table).map(({ mean }) => mean));
  expect(ours).toBeLessThan(missed(plain.map((one) => one - average(plain))) / 4);
});

it('take severities off where not everybody scores everything', () => {
  const { table, worths } = made([2, 2, 2, 2], { severity: 12, isScored: (at, judge) => (at + judge) % 4 < 2 });
  const level = average(worths);
  const found = summary(table);
  expect(average(found.map(({ mean }, at) => Math.abs(mean - (worths[at]! - level))))).toBeLessThan(2.5);
  const plain = table.rows.map((row) => average(row.filter((one): one is number => one !== null)));
  expect(average(plain.map((one, at) => Math.abs(one - average(plain) - (worths[at]! - level))))).toBeGreaterThan(4);
});

it('the level of all entries is as unsure as that of the judges', () => {
  const { table } = made([3, 3, 3], { severity: 9 });
  const levels = Array.from(posteriorDraws(table, COUNT), ({ entries }) => average(Array.from(entries)));
  const middle = average(levels);
  const sd = Math.sqrt(average(levels.map((one) => (one - middle) ** 2)));
  // Three severities of 9 points: 9/√3 and more, since three tell little of how much they vary.
  expect(sd).toBeGreaterThan(2);
  expect(Math.abs(middle - average(table.rows.flat() as number[]))).toBeLessThan(1.5);
});

describe('another panel', () => {
  it('differs from the truth by severities and errors like these', () => {
    const { table } = made([4, 4, 4, 4, 4], { severity: 10, entries: 40 });
    const [effects, errors]: number[][] = [[], []];
    for (const { entries, rows } of posteriorDraws(table, 400)) {
      for (let judge = 0; judge < 5; judge += 1) {
        const added = rows.map((row, at) => row[judge]! - entries[at]!);
        const effect = average(added);
        effects!.push(effect);
        errors!.push(...added.map((one) => (one - effect) ** 2));
      }
    }
    expect(Math.sqrt(average(errors!)) / 4).toBeGreaterThan(0.85);
    expect(Math.sqrt(average(errors!)) / 4).toBeLessThan(1.3);
    const own = table.judges.map((_, judge) => average(table.rows.map((row) => row[judge]!)));
    const spread = Math.sqrt(average(own.map((one) => (one - average(own)) ** 2)));
    expect(Math.sqrt(average(effects!.map((one) => one ** 2))) / spread).toBeGreaterThan(0.7);
    expect(Math.sqrt(average(effects!.map((one) => one ** 2))) / spread).toBeLessThan(2);
  });

  it('scores what this one scored, and nothing else', () => {
    const { table } = made([2, 2, 2], { entries: 9, isScored: (at, judge) => at % 3 !== judge });
    const pattern = (rows: PanelScores['rows']) => rows.map((row) => row.map((one) => one === null));
    for (const { rows } of posteriorDraws(table, 3)) expect(pattern(rows)).toEqual(pattern(table.rows));
    expect(pattern(table.rows).flat().filter(Boolean)).toHaveLength(9);
  });
});

it('are the same each time, and whatever the order of the entries', () => {
  const { table } = made([2, 5, 3], { entries: 12, isScored: (at, judge) => at % 4 !== judge });
  const byCode = ({ entries, rows }: PanelScores) => {
    const drawn = Array.from(posteriorDraws({ entries, judges: table.judges, rows }, 20), (draw) =>
      Array.from(draw.entries),
    );
    return entries
      .map(({ code }, at) => [code, drawn.map((one) => one[at])] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  };
  const once = byCode(table);
  expect(byCode(table)).toEqual(once);
  const turned = { ...table, entries: [...table.entries].reverse(), rows: [...table.rows].reverse() };
  expect(byCode(turned)).toEqual(once);
});

it('stay where judges agree to the last digit, and one entry or judge is no trouble', () => {
  const rows = [90, 80, 70].map((one) => [one, one, one]);
  const table: PanelScores = { entries: rows.map((_, at) => entry(`E${at}`)), judges: ['J1', 'J2', 'J3'], rows };
  for (const { sd, mean } of [summary(table, 200)[1]!]) {
    expect(sd).toBeLessThan(1e-3);
    expect(Math.abs(mean)).toBeLessThan(1e-3);
  }
  for (const small of [
    { entries: [entry('E0')], judges: ['J1', 'J2'], rows: [[80, 70]] },
    { entries: [entry('E0'), entry('E1')], judges: ['J1'], rows: [[80], [70]] },
  ])
    for (const { entries } of posteriorDraws(small, 50)) for (const one of entries) expect(one).toBeGreaterThan(-1e6);
});
