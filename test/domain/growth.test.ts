// How work grows with judges and entries, in steps: nothing grows faster than with the square.
// Before the rest, so that its blocks are counted.
// biome-ignore assist/source/organizeImports: the order matters
import { exponentOf, stepsOf } from '../steps';
import { normal, uniform } from '../../scripts/examples/random';
import { explainer } from '../../src/domain/ranking/explanation';
import type { MethodId } from '../../src/domain/ranking/methods/list';
import { METHOD_IDS } from '../../src/domain/ranking/methods/list';
import { reliabilityOf } from '../../src/domain/reliability';
import { leaveOneOut } from '../../src/domain/reliability/changes';
import { rankCase } from './reliability/support';

/** Entries read by three of the judges each, or by all. */
function scoresOf(entries: number, judges: number, isComplete = false): (number | '')[][] {
  const gauss = normal(uniform(judges));
  return Array.from({ length: entries }, (_, entry) =>
    Array.from({ length: judges }, (_, judge) => {
      const isHis =
        isComplete || [0, 1, 5].some((step) => (entry + step + Math.floor(entry / judges)) % judges === judge);
      return isHis ? Math.round(100 * (60 + 8 * gauss())) / 100 : '';
    }),
  );
}

describe('with the judges', () => {
  const SIZES = [12, 24];

  it.each(METHOD_IDS)('leaving out each of them under %s', (method: MethodId) => {
    const [small, large] = SIZES.map((judges) => {
      const scores = scoresOf(48, judges);
      const { setup, result } = rankCase(scores, { method, top: 5, missing: 'assigned', severityCorrection: 1 });
      return { size: judges, steps: stepsOf(() => leaveOneOut(setup, result, [], 1)) };
    });

    expect(exponentOf(small!, large!)).toBeLessThanOrEqual(2.1);
  });

  it.each([true, false])('the whole reliability of corrected scores, complete: %p', (isComplete) => {
    const [small, large] = [8, 16].map((judges) => {
      const { setup, result } = rankCase(scoresOf(16, judges, isComplete), {
        method: 'adjusted',
        top: 5,
        missing: 'assigned',
      });
      return { size: judges, steps: stepsOf(() => reliabilityOf(setup, result, [])) };
    });

    expect(exponentOf(small!, large!)).toBeLessThanOrEqual(2);
  });
});

it.each(['majority', 'criteria', 'median'] as const)(
  'with the entries: the explanations of a list all tied, %s',
  (tieBreak) => {
    const [small, large] = [60, 120].map((entries) => {
      const { setup, result } = rankCase(
        Array.from({ length: entries }, () => [80, 80, 80]),
        { top: 5, tieBreaks: [tieBreak, 'shared'] },
      );
      const explain = () => {
        const of = explainer(setup, result, []);
        return result.standings.map(of);
      };
      return { size: entries, steps: stepsOf(explain) };
    });

    expect(exponentOf(small!, large!)).toBeLessThanOrEqual(1.2);
  },
);
