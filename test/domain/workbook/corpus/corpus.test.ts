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

/** The figures of each kind, a line each. */
function figures(all: readonly Read[], kindOf: (one: Read) => string): string[] {
  return [...new Set(all.map(kindOf))].sort().map((kind) => {
    const of = all.filter((one) => kindOf(one) === kind);
    const verdicts = (['right', 'asked', 'refused', 'WRONG', 'CRASH'] as const).map(
      (verdict) => `${verdict} ${of.filter((one) => one.verdict === verdict).length}`,
    );
    const questions = of.reduce((sum, one) => sum + one.questions, 0) / of.length;
    return `  ${kind.padEnd(18)}${String(of.length).padStart(5)}: ${verdicts.join(', ')}; questions ${questions.toFixed(1)}`;
  });
}

/** With what it takes to see it again: the plan is all that `workbookOf` needs. */
const failures = (all: readonly Read[], is: (one: Read) => boolean): string[] =>
  all.filter(is).map(({ plan, verdict, detail }) => `${verdict}: ${detail}\n${JSON.stringify(plan)}`);

const share = (all: readonly Read[], is: (one: Read) => boolean): number => all.filter(is).length / all.length;

describe('workbooks as people make them', () => {
  let [usual, hurt, all]: [Read[], Read[], Read[]] = [[], [], []];

  beforeAll(() => {
    usual = read(ordinary, ORDINARY);
    hurt = read(damaged, DAMAGED);
    all = [...usual, ...hurt];
  });

  afterAll(() => {
    const lines = [...figures(usual, ({ plan }) => plan.layout), ...figures(hurt, ({ plan }) => String(plan.damage))];
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  it('never another ranking, never a crash', () => {
    expect(failures(all, ({ verdict }) => verdict === 'WRONG' || verdict === 'CRASH')).toEqual([]);
  });

  it('ordinary ones: nine of ten without a question', () => {
    expect(share(usual, ({ verdict }) => verdict === 'right')).toBeGreaterThanOrEqual(0.9);
  });

  it('of the rest few questions', () => {
    expect(share(all, ({ questions }) => questions <= MOST_QUESTIONS)).toBeGreaterThanOrEqual(0.98);
  });

  it('answered, nearly all are right', () => {
    expect(share(all, ({ verdict }) => verdict === 'right' || verdict === 'asked')).toBeGreaterThanOrEqual(0.98);
  });
});
