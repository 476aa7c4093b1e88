// METHOD_CAUTION, uneven-judges: said where a strict or lenient judge is missing for an entry, and hardly ever otherwise.
import { normal, uniform } from '../../../../scripts/examples/random';
import type { MethodId } from '../../../../src/domain/ranking/methods/list';
import type { StageResult } from '../../../../src/domain/ranking/result';
import { unevenJudges } from '../../../../src/domain/ranking/stages/uneven-judges';
import type { Settings } from '../../../../src/domain/settings/settings';
import { type Scores, setupOf } from '../adjusted/support';
import { rankAll, stage } from '../support';

/** Twelve entries, five judges who err by 3 points; `effects` are added to the judges' scores. */
function drawn(seed: number, effects: number[], entries = 12): number[][] {
  const gauss = normal(uniform(seed));
  return Array.from({ length: entries }, () => {
    const level = 70 + 8 * gauss();
    return effects.map((effect) => Math.round(10 * Math.min(100, level + effect + 3 * gauss())) / 10);
  });
}

const without = (scores: number[][], left: [entry: number, judge: number][]): Scores =>
  scores.map((row, entry) =>
    row.map((score, judge) => (left.some(([e, j]) => e === entry && j === judge) ? null : score)),
  );

function cautions(scores: Scores, settings: Partial<Settings> = {}) {
  const { setup, table } = setupOf(scores, { settings: { missing: 'assigned', ...settings } });
  return unevenJudges(setup, rankAll(setup, [table])[0]!, []);
}

describe('a strict judge left out for an entry', () => {
  const scores = without(drawn(1, [0, 2, -1, 1, -15]), [[3, 4]]);

  it('is a warning under the mean that names the entry and no judge', () => {
    const [caution, ...others] = cautions(scores);
    expect(others).toEqual([]);
    expect(caution).toMatchObject({ code: 'METHOD_CAUTION', severity: 'warning', stage: 'Penilaian' });
    expect(JSON.stringify(caution)).not.toMatch(/J\d/);
    expect(caution!.params).toMatchObject({ reason: 'uneven-judges', entries: [{ entry: '“Inovasi E3” (E3)' }] });
  });

  it('tells the places by which the entry would move', () => {
    const rankOf = (method: MethodId): number => {
      const { setup, table } = setupOf(scores, { settings: { method, missing: 'assigned' } });
      return rankAll(setup, [table])[0]!.standings.find(({ entry }) => entry.code === 'E3')!.rank;
    };
    const moved = Math.abs(rankOf('mean') - rankOf('adjusted'));
    expect(moved).toBeGreaterThan(0);
    expect(cautions(scores)[0]?.params).toMatchObject({ entries: [{ entry: '“Inovasi E3” (E3)', places: moved }] });
  });

  it('a lenient one as well', () => {
    expect(cautions(without(drawn(2, [0, 2, -1, 1, 15]), [[0, 4]]))[0]?.params).toMatchObject({
      entries: [{ entry: '“Inovasi E0” (E0)' }],
    });
  });

  it('is told with two judges too', () => {
    expect(cautions(without(drawn(3, [-10, 10]), [[5, 0]]))[0]?.params).toMatchObject({
      entries: [{ entry: '“Inovasi E5” (E5)' }],
    });
  });

  it('not under the corrected score, nor where all judges scored every entry', () => {
    expect(cautions(scores, { method: 'adjusted' })).toEqual([]);
    expect(cautions(drawn(1, [0, 2, -1, 1, -15]))).toEqual([]);
  });
});

it('is silent where a judge like the others is left out', () => {
  expect(cautions(without(drawn(1, [0, 2, -1, 1, -15]), [[3, 0]]))).toEqual([]);
});

it('is silent where nothing can be told: a single entry, differences that rounding hides', () => {
  expect(cautions([[80, null, 70]])).toEqual([]);
  expect(
    cautions([
      [80, 80.001, null],
      [70, null, 70],
      [60, 60.001, 60],
      [50, 50.001, 50],
    ]),
  ).toEqual([]);
});

it('is silent on nearly all panels whose judges are alike', () => {
  let spoken = 0;
  for (let seed = 0; seed < 200; seed += 1) {
    const next = uniform(1000 + seed);
    const left = Array.from({ length: 4 }, (): [number, number] => [Math.floor(next() * 30), Math.floor(next() * 5)]);
    spoken += cautions(without(drawn(seed, [0, 0, 0, 0, 0], 30), left)).length;
  }
  // 200 panels of 30 entries with four readings left out at random.
  expect(spoken).toBeLessThanOrEqual(10);
});

it('heeds carry-over: places are those of the score that ranks', () => {
  const scores = without(drawn(1, [0, 2, -1, 1, -15]), [[3, 4]]);
  const stages = [stage('T1', { weight: 99 }), stage('T2', { weight: 1 })];
  const { setup, table } = setupOf(scores, { stages, settings: { missing: 'assigned', carryOver: true } });
  const first = drawn(9, [0]).map((row) => row[0]!);
  const earlier = Object.fromEntries(first.map((score, index) => [`E${index}`, [score]]));
  const results: StageResult[] = rankAll(setup, [{ J0: earlier }, table]);
  expect(unevenJudges(setup, results[1]!, [results[0]!])[0]?.params).toMatchObject({
    entries: [{ entry: '“Inovasi E3” (E3)', places: 0 }],
  });
});
