// Five real panels, ranked by every method and assessed, against what R computed from them (test/reference/README.md).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MethodId } from '../../../src/domain/ranking/methods/list';
import { reliabilityOf } from '../../../src/domain/reliability';
import { competition, criterion, entry, judge, rankAll, type Table } from './support';

type Scores = Record<string, number>;
type Expected = {
  max: number;
  mean: Scores;
  trimmed: Scores;
  median: Scores;
  zScore: Scores;
  rankSum: Scores;
  leastSquares: Scores;
  lambda: number;
  reml: Scores;
  kendallW?: number;
  iccSingle?: number;
  iccAverage?: number;
};

const folder = join(__dirname, '../../reference');
const all: Record<string, Expected> = JSON.parse(readFileSync(join(folder, 'panels.json'), 'utf8'));
const names = readdirSync(join(folder, 'panels')).map((file) => file.replace('.csv', ''));

/** Judge → entry → score, empty cells left out. */
function read(name: string): { table: Table; codes: string[] } {
  const [header = [], ...rows] = readFileSync(join(folder, 'panels', `${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const table = Object.fromEntries(
    header
      .slice(1)
      .map((of, column): [string, Record<string, [number]>] => [
        of,
        Object.fromEntries(
          rows.flatMap(([code = '', ...cells]) => (cells[column] === '' ? [] : [[code, [Number(cells[column])]]])),
        ),
      ]),
  );
  return { table, codes: rows.map(([code = '']) => code) };
}

function ranked(name: string, method: MethodId, severityCorrection: 'auto' | number = 'auto') {
  const { table, codes } = read(name);
  const setup = competition({
    entries: codes.map((code) => entry(code)),
    judges: Object.keys(table).map((code) => judge(code)),
    criteria: [criterion('Nilai', { max: all[name]!.max })],
    settings: { method, severityCorrection, missing: 'assigned', decimals: 6, top: 2, tieBreaks: ['shared'] },
  });
  return { setup, result: rankAll(setup, [table])[0]! };
}

it('every panel has its numbers: twenty judges and more, and cells missing, among them', () => {
  expect(names.sort()).toEqual(Object.keys(all).sort());
  const sizes = names.map((name) => Object.keys(read(name).table).length);
  expect(Math.max(...sizes)).toBe(20);
  expect(Object.values(all).filter(({ kendallW }) => kendallW === undefined)).toHaveLength(2);
});

describe.each(names)('%s', (name) => {
  const wanted = all[name]!;
  const points = (score: number): number => (score * wanted.max) / 100;

  /** Ours in R's unit, within `error`; and the order. */
  function expectScores(
    method: MethodId,
    theirs: Scores,
    inUnit: (score: number) => number,
    error = 1e-8,
    lambda?: number,
  ) {
    const { standings } = ranked(name, method, lambda).result;
    expect(standings).toHaveLength(Object.keys(theirs).length);
    for (const { entry: one, score } of standings)
      expect(Math.abs(inUnit(score.valueOf()) - theirs[one.code]!)).toBeLessThan(error);
  }

  it('by every method that R has', () => {
    expectScores('mean', wanted.mean, points);
    expectScores('trimmed', wanted.trimmed, points);
    expectScores('median', wanted.median, points);
    expectScores('rank-sum', wanted.rankSum, (rank) => rank);
    expectScores('z-score', wanted.zScore, (score) => (score - 50) / 10);
    expectScores('adjusted', wanted.leastSquares, points, 1e-8, 0);
  });

  it('λ and the corrected scores are those of lme4', () => {
    const { setup, result } = ranked(name, 'adjusted');
    // Its search stops a little before ours.
    expect(Math.abs(reliabilityOf(setup, result, []).lambda! / wanted.lambda - 1)).toBeLessThan(1e-3);
    expectScores('adjusted', wanted.reml, points, 1e-3);
  });

  it('W and the ICCs are those of the analysis of variance', () => {
    const { setup, result } = ranked(name, 'mean');
    const found = reliabilityOf(setup, result, []);
    if (wanted.kendallW === undefined) return expect(found.panel.complete).toBeLessThan(found.panel.entries);
    expect(found.kendallW).toBeCloseTo(wanted.kendallW, 9);
    expect(found.iccSingle).toBeCloseTo(wanted.iccSingle!, 9);
    expect(found.iccAverage).toBeCloseTo(wanted.iccAverage!, 9);
  });

  it('the methods that weigh keep near the corrected mean, and leave nobody out', () => {
    const spread = Math.max(...Object.values(wanted.reml)) - Math.min(...Object.values(wanted.reml));
    for (const method of ['robust', 'reliability'] as const) expectScores(method, wanted.reml, points, 0.35 * spread);
  });
});
