// A stage from panel to result, and what it does with input that validation would refuse.

import { competition, criterion, entry, judge, rankAll, rankScores, stage, standingOf } from '../support';

describe('rankStage', () => {
  it('gives each standing its scores and what the judges gave', () => {
    const setup = competition({ entries: [entry('A'), entry('B')], judges: [judge('J1'), judge('J2')] });
    const result = rankAll(setup, [{ J1: { A: [80], B: [70] }, J2: { A: [85] } }])[0]!;
    const a = standingOf(result, 'A');
    expect([...a.judgeScores].map(([code, score]) => `${code} ${score.toFraction()}`)).toEqual(['J1 80', 'J2 85']);
    expect([a.rank, a.score.toFraction(), a.stageScore.toFraction(), a.margin?.toFraction()]).toEqual([
      1,
      '165/2',
      '165/2',
      '25/2',
    ]);
    expect(result).toMatchObject({ method: 'mean', places: 10, last: true, findings: [] });
  });

  it('leaves out an entry nobody scored', () => {
    const setup = competition({ entries: [entry('A'), entry('B')], judges: [judge('J1')] });
    const result = rankAll(setup, [{ J1: { A: [80] } }])[0]!;
    expect(result.standings.map((one) => one.entry.code)).toEqual(['A']);
  });

  it.each([
    ['criteria without weight', { criteria: [criterion('K', { weight: 0 })] }],
    ['no criteria', { criteria: [] }],
    ['a criterion with maximum 0', { criteria: [criterion('K', { max: 0 })] }],
  ])('ranks nothing with %s', (_, more) => {
    expect(rankScores({ A: 80 }, more).standings).toEqual([]);
  });

  it('ranks an empty stage', () => {
    expect(rankScores({}).standings).toEqual([]);
  });

  it('does not change what it is given', () => {
    const scores = { A: 80, B: 80, C: 90 };
    const stages = [stage('S', { title: { outcomes: [{ places: 2, name: 'Dua' }] } })];
    const copy = structuredClone(stages);
    rankScores(scores, { stages });
    expect(stages).toEqual(copy);
  });
});
