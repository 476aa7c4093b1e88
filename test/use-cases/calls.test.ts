// What the commands of every day ask of Google: content calls may become fewer, and no more.
import { countedCalls } from '../../scripts/bench/calls';

/** As counted when they were last made fewer; `npm run bench calls` prints them with modelled seconds. */
const MOST: Record<string, number> = {
  'panel opens': 7,
  'tabs of 5 judges': 196,
  'the same again': 81,
  'tabs of 15 judges': 446,
  check: 27,
  'close and compute, first': 143,
  'compute again': 29,
  'panel opens after it': 8,
};

it('a command asks no more than it did', async () => {
  const counted = await countedCalls(46);
  expect(counted.map(({ what }) => what)).toEqual(Object.keys(MOST));
  expect(counted.filter(({ what, content }) => content > (MOST[what] ?? 0))).toEqual([]);
});
