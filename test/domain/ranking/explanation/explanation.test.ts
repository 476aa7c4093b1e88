// Explanations: what is said about a standing, and that the numbers in it lead back to its score.
import Fraction from 'fraction.js';
import { criterion, judge, stage } from '../support';
import { codesOf, explain, paramsOf } from './support';

describe('scores', () => {
  const criteria = [criterion('K1', { weight: 60 }), criterion('K2', { weight: 40, max: 10 })];
  const judges = [judge('J1'), judge('J2'), judge('J3'), judge('J4'), judge('J5', { conflicts: ['A'] })];
  const table = {
    J1: { A: [80, 8], B: [10, 1] },
    J2: { A: [90, 7] },
    J3: { A: ['BK', 'BK'] },
    J5: { A: [100, 10] },
  };
  const statements = () => explain({ criteria, judges }, [table], 'A');

  it('name the judges who count with their exact scores, and what the criteria weigh', () => {
    const { method, score, judges: counted, criteria: weighed } = paramsOf(statements(), 'STAGE_SCORE');
    expect(method).toBe('mean');
    expect(counted.map((one) => [one.judge, one.score.toFraction()])).toEqual([
      ['J1', '80'],
      ['J2', '82'],
    ]);
    expect(score.toFraction()).toBe('81');
    expect(weighed.map((one) => [one.criterion, one.weight.valueOf(), one.max.valueOf()])).toEqual([
      ['K1', 60, 100],
      ['K2', 40, 10],
    ]);
  });

  it('name the judges left out with the reason, and those without a score', () => {
    expect(
      statements()
        .filter(({ code }) => code === 'JUDGE_LEFT_OUT')
        .map(({ params }) => params),
    ).toEqual([
      { judge: 'J3', reason: 'recused' },
      { judge: 'J5', reason: 'conflict' },
    ]);
    expect(paramsOf(statements(), 'JUDGES_WITHOUT_SCORE')).toEqual({ judges: ['J4'] });
  });

  it('carried over can be worked out from their parts', () => {
    const stages = [stage('T1', { weight: 30 }), stage('T2', { weight: 70 })];
    const tables = [{ J1: { A: [90] } }, { J1: { A: [71] } }];
    const carried = explain({ stages, settings: { carryOver: true } }, tables, 'A');
    const { parts, score } = paramsOf(carried, 'CARRIED_OVER');
    expect(parts.map((part) => [part.stage, part.weight.valueOf(), part.score.valueOf()])).toEqual([
      ['T1', 30, 90],
      ['T2', 70, 71],
    ]);
    // (30·90 + 70·71)/100 = 27 + 49.7
    expect(score.equals(new Fraction('76.7'))).toBe(true);
    expect(codesOf(explain({ stages }, tables, 'A'))).not.toContain('CARRIED_OVER');
  });
});

describe('the correction for severity', () => {
  const settings = { method: 'adjusted', severityCorrection: 1, missing: 'assigned' } as const;
  const table = { J1: { A: [80], B: [60], C: [70] }, J2: { A: [70], B: [50] }, J3: { C: [66], D: [90] } };
  const judges = [judge('J1'), judge('J2'), judge('J3')];

  it('says the mean, the correction as a whole and where λ is from, and names no judge', () => {
    const { mean, correction } = paramsOf(explain({ judges, settings }, [table], 'D'), 'SEVERITY_CORRECTED');
    expect(mean.toFraction()).toBe('90');
    expect([correction?.lambda.toFraction(), correction?.origin]).toEqual(['1', 'given']);
    const { score } = paramsOf(explain({ judges, settings }, [table], 'D'), 'STAGE_SCORE');
    expect(score.sub(mean).equals(correction!.points)).toBe(true);
    const { correction: all } = paramsOf(explain({ judges, settings }, [table], 'A'), 'SEVERITY_CORRECTED');
    expect(Object.keys(all!)).toEqual(['points', 'lambda', 'origin']);
  });

  it('says where there is nothing to correct, and nothing under other methods', () => {
    const complete = { J1: { A: [80], B: [60] }, J2: { A: [70], B: [50] } };
    expect(paramsOf(explain({ settings }, [complete], 'A'), 'SEVERITY_CORRECTED').correction).toBeNull();
    expect(codesOf(explain({ judges, settings: { ...settings, method: 'mean' } }, [table], 'D'))).not.toContain(
      'SEVERITY_CORRECTED',
    );
  });
});

describe('ties', () => {
  const criteria = [criterion('Berat', { weight: 60 }), criterion('Ringan', { weight: 40 })];
  // 60·80 + 40·80 = 60·82 + 40·77 = 60·78 + 40·83 = 8000; D shares everything with B.
  const table = { J1: { A: [82, 77], B: [80, 80], C: [78, 83], D: [80, 80], E: [50, 50] } };
  const of = (code: string) => explain({ criteria }, [table], code);

  it('broken: the deciding value and the next rival’s', () => {
    const { score, tied, step, rival } = paramsOf(of('A'), 'TIE_BROKEN');
    expect(score.valueOf()).toBe(80);
    expect(tied).toEqual(['A', 'B', 'D', 'C']);
    expect([step.criterion, step.value.valueOf()]).toEqual(['Berat', 82]);
    expect([rival.entry, rival.rank, rival.value.valueOf()]).toEqual(['B', 2, 80]);
  });

  it('broken, last of the group: the rival is the one above', () => {
    const { step, rival } = paramsOf(of('C'), 'TIE_BROKEN');
    expect([step.value.valueOf(), rival.entry, rival.rank, rival.value.valueOf()]).toEqual([78, 'D', 2, 80]);
  });

  it('broken by a later step: the rival is one whom that step compared', () => {
    const three = [criterion('K1', { weight: 50 }), criterion('K2', { weight: 30 }), criterion('K3', { weight: 20 })];
    // 7000 each: C leads on K1; A and B go on to K2.
    const later = { J1: { A: [70, 80, 55], B: [70, 70, 70], C: [76, 70, 55] } };
    const { step, rival } = paramsOf(explain({ criteria: three }, [later], 'A'), 'TIE_BROKEN');
    expect([step.criterion, step.value.valueOf(), rival.entry, rival.value.valueOf()]).toEqual(['K2', 80, 'B', 70]);
    const last = paramsOf(explain({ criteria: three }, [later], 'B'), 'TIE_BROKEN');
    expect([last.step.criterion, last.rival.entry, last.rival.value.valueOf()]).toEqual(['K2', 'A', 80]);
  });

  it('broken within the better of two halves: the rival is not the neighbour from the other half', () => {
    const three = [criterion('K1', { weight: 50 }), criterion('K2', { weight: 30 }), criterion('K3', { weight: 20 })];
    // 7000 each; K1 parts A and B (76) from C and D (70), K2 then parts each pair.
    const halves = { J1: { A: [76, 70, 55], B: [76, 66, 61], C: [70, 80, 55], D: [70, 70, 70] } };
    const { rival } = paramsOf(explain({ criteria: three }, [halves], 'B'), 'TIE_BROKEN');
    expect([rival.entry, rival.rank, rival.value.valueOf()]).toEqual(['A', 1, 70]);
  });

  it('shared: with whom, after which comparisons', () => {
    const { sharing, steps } = paramsOf(of('D'), 'TIE_SHARED');
    expect(sharing).toEqual(['B', 'D']);
    expect(steps.map((step) => [step.criterion, step.value.valueOf()])).toEqual([
      ['Berat', 80],
      ['Ringan', 80],
    ]);
  });

  it('are not mentioned without one, nor a margin where the next rank has the same rounded score', () => {
    expect(codesOf(of('E'))).toEqual(['STAGE_SCORE', 'JUDGES_WITHOUT_SCORE', 'LAST_RANK', 'ADVANCES']);
    expect(codesOf(of('A'))).not.toContain('MARGIN');
  });
});

describe('a tie broken by majority', () => {
  const judges = ['J1', 'J2', 'J3'].map((code) => judge(code));
  const table = {
    J1: { A: [82], B: [81], C: [80], D: [90] },
    J2: { A: [83], B: [79], C: [76], D: [90] },
    J3: { A: [75], B: [80], C: [84], D: [90] },
  };
  const of = (code: string) => explain({ judges, settings: { tieBreaks: ['majority'] } }, [table], code);

  it('lists the pairs with those it was compared with, and nobody else', () => {
    const { step, duels } = paramsOf(of('B'), 'TIE_BROKEN');
    expect(step.among).toEqual(['A', 'B', 'C']);
    expect(duels).toEqual([
      { rival: 'A', higher: 1, lower: 2 },
      { rival: 'C', higher: 2, lower: 1 },
    ]);
  });

  it('adds up to the value that decided', () => {
    for (const code of ['A', 'B', 'C']) {
      const { step, duels = [] } = paramsOf(of(code), 'TIE_BROKEN');
      const balance = duels.reduce((sum, { higher, lower }) => sum + Math.sign(higher - lower), 0);
      expect(step.value.valueOf()).toBe(balance);
    }
  });

  it('says nothing of pairs where another metric decided', () => {
    const parts = { judges, settings: { tieBreaks: ['median' as const] } };
    expect(paramsOf(explain(parts, [table], 'A'), 'TIE_BROKEN').duels).toBeUndefined();
  });
});

describe('the working of a method', () => {
  it('stands behind the score', () => {
    for (const [method, code] of [
      ['mean', null],
      ['trimmed', 'SCORES_DROPPED'],
      ['median', 'MIDDLE_SCORES'],
      ['rank-sum', 'RANKS_WITHIN_JUDGES'],
      ['z-score', 'STANDARDIZED'],
    ] as const) {
      const codes = codesOf(explain({ settings: { method } }, [{ J1: { A: [90], B: [80] } }], 'A'));
      expect(codes.slice(0, 3)).toEqual(
        code === null
          ? ['STAGE_SCORE', 'JUDGES_WITHOUT_SCORE', 'MARGIN']
          : ['STAGE_SCORE', code, 'JUDGES_WITHOUT_SCORE'],
      );
    }
  });
});

describe('margin', () => {
  it('names everybody on the next rank and the score it is measured to', () => {
    const table = { J1: { A: [90], B: [80.001], C: [80.004] } };
    const { margin, next } = paramsOf(explain({ settings: { tieBreaks: ['shared'] } }, [table], 'A'), 'MARGIN');
    expect(margin.equals(new Fraction('9.996'))).toBe(true);
    expect([next.rank, next.entries, next.score.valueOf()]).toEqual([2, ['B', 'C'], 80.004]);
  });
});
