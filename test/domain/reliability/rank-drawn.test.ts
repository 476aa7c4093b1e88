// Ranking what is drawn: the short way to shares of places gives what the rules of the cut give.
import { panelScoresOf } from '../../../src/domain/ranking/draws/panel-scores';
import { methodOf } from '../../../src/domain/ranking/methods';
import { drawnRanker } from '../../../src/domain/reliability/rank-drawn';
import * as fc from '../../properties';
import { rankCase } from './support';

const PLACES = [1, 2, 3, 5, 63, 64, 65, 90];

it('the shares are those that the rules of the cut leave, few places or many', () => {
  const scores = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 60, maxLength: 90 }),
  );
  const settings = fc.record({
    top: fc.constantFrom(...PLACES),
    decimals: fc.constantFrom(0, 2),
    method: fc.constantFrom('mean' as const, 'rank-sum' as const),
  });
  fc.assert(
    fc.property(scores, settings, (drawn, set) => {
      // A passing score that everybody reaches changes nothing but the way.
      const everybody = set.method === 'mean' ? -1 : 1e6;
      const [plain, ruled] = [null, everybody].map((passingScore) => {
        const { setup, result } = rankCase(
          drawn.map((_, index) => [index % 7, index % 5]),
          { ...set, passingScore },
        );
        const ranker = drawnRanker(setup, result, [], methodOf(set.method), panelScoresOf(result.panel));
        return new Map([...ranker.shares(Float64Array.from(drawn))].sort(([one], [other]) => one - other));
      });
      expect(plain).toEqual(ruled);
    }),
    { numRuns: 60 },
  );
});
