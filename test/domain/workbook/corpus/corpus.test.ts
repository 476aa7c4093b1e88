// Workbooks as people make them, by the thousand: the right ranking, or a question; never another ranking.
import * as fc from '../../../properties';
import { runs, SEED } from '../../../runs';
import { damaged, ordinary, type Plan } from './plan';
import { type Verdict, verdictOn } from './verdict';
import { workbookOf } from './workbook';

const ORDINARY = 120;
const DAMAGED = 80;
const MOST_QUESTIONS = 3;

type Read = Verdict & { plan: Plan };

const read = (plans: fc.Arbitrary<Plan>, count: number): Read[] =>
  fc.sample(plans, { seed: SEED, numRuns: runs(count) }).map((plan) => {
    const book = workbookOf(plan);
    return { plan: book.plan, ...verdictOn(book) };
  });

const counted = (all: readonly Read[], kindOf: (one: Read) => string): string => {
  const kinds = [...new Set(all.map(kindOf))].sort();
  return kinds
    .map((kind) => {
      const of = all.filter((one) => kindOf(one) === kind);
      const count = (verdict: Verdict['verdict']): number => of.filter((one) => one.verdict === verdict).length;
      const questions = of.reduce((sum, one) => sum + one.questions, 0) / of.length;
      return `${kind.padEnd(20)} ${String(of.length).padStart(5)}  right ${count('right')}  asked ${count('asked')}  refused ${count('refused')}  WRONG ${count('WRONG')}  CRASH ${count('CRASH')}  questions ${questions.toFixed(1)}`;
    })
    .join('\n');
};

const failures = (all: readonly Read[], is: (one: Read) => boolean): string[] =>
  all.filter(is).map(({ plan, verdict, detail }) => `${verdict}: ${detail}\n${JSON.stringify(plan)}`);

describe('workbooks as people make them', () => {
  const usual = read(ordinary, ORDINARY);
  const hurt = read(damaged, DAMAGED);
  const all = [...usual, ...hurt];

  it('never another ranking, never a crash', () => {
    expect(failures(all, ({ verdict }) => verdict === 'WRONG' || verdict === 'CRASH')).toEqual([]);
  });

  it('ordinary ones: nine of ten without a question', () => {
    expect(usual.filter(({ verdict }) => verdict === 'right').length / usual.length).toBeGreaterThanOrEqual(0.9);
  });

  it('of the rest few questions, and answered nearly all are right', () => {
    const rest = all.filter(({ verdict }) => verdict !== 'right');
    expect(rest.filter(({ questions }) => questions > MOST_QUESTIONS).map(({ detail }) => detail)).toEqual([]);
    expect(all.filter(({ verdict }) => verdict !== 'refused').length / all.length).toBeGreaterThanOrEqual(0.98);
  });

  afterAll(() => {
    const lines = [counted(usual, ({ plan }) => plan.layout), counted(hurt, ({ plan }) => String(plan.damage))];
    process.stdout.write(`\n${lines.join('\n')}\n`);
  });
});
