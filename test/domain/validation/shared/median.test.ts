// Medians, of a list and of each value's others.
import { median, medianOfOthers } from '../../../../src/domain/validation/shared/median';
import * as fc from '../../../properties';

it('is the middle one, or the mean of the middle two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([10, 9, 1, 2])).toBe(5.5);
  expect(median([])).toBeNaN();
});

it('of the others is the median without the value', () => {
  const lists = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(lists, (list) => {
      for (const index of list.keys())
        expect(medianOfOthers(list, index)).toBe(median(list.filter((_, at) => at !== index)));
    }),
  );
});
