// Carry-over: the weighted mean of the stage scores so far.
import { explainer } from '../../../../src/domain/ranking/explanation';
import { competition, entry, judge, rankAll, stage, standingOf, type Table } from '../support';

const tables: Table[] = [
  { J1: { A: [90], B: [80], C: [70] } },
  { J1: { A: [70], B: [85], C: [100] } },
  { J1: { A: [80], B: [70], C: [61] } },
];

function run(weights: (number | null)[], carryOver = true) {
  const setup = competition({
    stages: weights.map((weight, index) => stage(`T${index + 1}`, { weight })),
    entries: ['A', 'B', 'C'].map((code) => entry(code)),
    judges: [judge('J1')],
    settings: { carryOver },
  });
  return { setup, results: rankAll(setup, tables.slice(0, weights.length)) };
}

const scores = (weights: (number | null)[], carryOver = true) => {
  const { results } = run(weights, carryOver);
  return ['A', 'B', 'C'].map((code) => standingOf(results[results.length - 1]!, code).score.toFraction());
};

describe('carry-over', () => {
  it('weighs the stages: 30 and 70', () => {
    // A 27 + 49 = 76; B 24 + 59.5 = 83.5; C 21 + 70 = 91
    expect(scores([30, 70])).toEqual(['76', '167/2', '91']);
  });

  it('takes only the weights so far', () => {
    // after two of three stages with 20, 30, 50: A (20·90 + 30·70)/50 = 78
    const { results } = run([20, 30, 50]);
    expect(standingOf(results[1]!, 'A').score.toFraction()).toBe('78');
    // after three: A 18 + 21 + 40 = 79
    expect(standingOf(results[2]!, 'A').score.toFraction()).toBe('79');
  });

  it('carries exact stage scores, not carried-over ones', () => {
    // equal weights over three stages: A (90 + 70 + 80)/3 = 80, B 235/3, C 77
    expect(scores([null, null, null])).toEqual(['80', '235/3', '77']);
  });

  it('keeps the stage’s own score beside it', () => {
    const a = standingOf(run([30, 70]).results[1]!, 'A');
    expect([a.score.toFraction(), a.stageScore.toFraction()]).toEqual(['76', '70']);
  });

  it('is the stage’s own alone when switched off', () => {
    expect(scores([30, 70], false)).toEqual(['70', '85', '100']);
  });

  it('takes the stage’s own where the weights so far are nothing', () => {
    const { setup, results } = run([0, 100]);
    expect(standingOf(results[0]!, 'A').score.toFraction()).toBe('90');
    expect(standingOf(results[1]!, 'A').score.toFraction()).toBe('70');
    const carried = explainer(
      setup,
      results[0]!,
      [],
    )(standingOf(results[0]!, 'A')).find(({ code }) => code === 'CARRIED_OVER');
    expect(
      JSON.stringify(carried?.params, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).toContain('"stage":"T1","weight":{"s":"1","n":"1","d":"1"}');
  });

  it('gives a blank weight beside others no share', () => {
    expect(scores([null, 70])).toEqual(['70', '85', '100']);
  });

  it('averages over the stages an entry has a score in', () => {
    const setup = competition({
      stages: [stage('T1'), stage('T2')],
      entries: [entry('A'), entry('B')],
      judges: [judge('J1')],
      settings: { carryOver: true },
    });
    const results = rankAll(setup, [{ J1: { A: [90], B: [80] } }, { J1: { A: [70] } }]);
    expect(results[1]!.standings.map(({ entry: { code } }) => code)).toEqual(['A']);
    expect(results[1]!.standings[0]?.score.toFraction()).toBe('80');
  });
});
