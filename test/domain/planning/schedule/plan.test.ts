// When each entry is heard: within the hours, around breaks and what is fixed, every room at once, in the order of the draw.
import { clock, type Sitting } from '../../../../src/domain/competition/schedule';
import { daysBetween, drawnOrder, planSchedule } from '../../../../src/domain/planning/schedule/plan';
import * as fc from '../../../properties';

const TUESDAY = '2021-03-16';
const FRIDAY = '2021-03-19';
const sitting: Sitting = {
  from: 9 * 60,
  to: 15 * 60,
  minutes: 25,
  breaks: [
    { weekday: null, from: 12 * 60, to: 13 * 60 },
    { weekday: 5, from: 11 * 60 + 30, to: 13 * 60 },
  ],
  place: '',
  rooms: [],
};
const codes = (count: number) => Array.from({ length: count }, (_, index) => `P-${index + 1}`);
const plan = (
  days: string[],
  count: number,
  more: Partial<Sitting> = {},
  fixed: Parameters<typeof planSchedule>[0]['fixed'] = [],
) => planSchedule({ days, sitting: { ...sitting, ...more }, entries: codes(count), fixed });
const times = (one: ReturnType<typeof planSchedule>, date: string) =>
  one.slots.flatMap((slot) => (slot.date === date ? [clock(slot.start)] : []));

it('hears one after the other, breaks at midday, and goes on the next day', () => {
  const two = plan([TUESDAY, '2021-03-17'], 14);
  expect(times(two, TUESDAY)).toEqual([
    '09.00',
    '09.25',
    '09.50',
    '10.15',
    '10.40',
    '11.05',
    '11.30',
    '13.00',
    '13.25',
    '13.50',
    '14.15',
  ]);
  expect(times(two, '2021-03-17')).toEqual(['09.00', '09.25', '09.50']);
  expect(two.unplaced).toEqual([]);
  expect(two.slots.map(({ entry }) => entry)).toEqual(codes(14));
});

it('has a longer break on Friday, and says who has no time', () => {
  const friday = plan([FRIDAY], 20);
  expect(times(friday, FRIDAY)).toEqual([
    '09.00',
    '09.25',
    '09.50',
    '10.15',
    '10.40',
    '11.05',
    '13.00',
    '13.25',
    '13.50',
    '14.15',
  ]);
  expect(friday.unplaced).toEqual(codes(20).slice(10));
});

it('hears in every room at once', () => {
  const { slots } = plan([TUESDAY], 5, { rooms: ['A', 'B'] });
  expect(slots.map(({ entry, start, room }) => `${entry} ${clock(start)} ${room}`)).toEqual([
    'P-1 09.00 A',
    'P-2 09.00 B',
    'P-3 09.25 A',
    'P-4 09.25 B',
    'P-5 09.50 A',
  ]);
});

it('leaves what is fixed where it is', () => {
  const at = { occasion: 'Pembukaan', stage: null, place: '', entry: null };
  const { slots } = plan([TUESDAY], 3, {}, [{ ...at, date: TUESDAY, start: 540, end: 590, room: '' }]);
  expect(slots.map(({ start }) => clock(start))).toEqual(['09.50', '10.15', '10.40']);
});

it('never overlaps in a room, in a break, or outside the hours, and loses nobody', () => {
  const minutes = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(
      minutes(400, 700),
      minutes(1, 600),
      minutes(1, 90),
      minutes(0, 60),
      minutes(1, 3),
      (from, length, each, count, rooms) => {
        const own = { from, to: from + length, minutes: each, rooms: ['A', 'B', 'C'].slice(0, rooms) };
        const { slots, unplaced } = plan([TUESDAY, FRIDAY], count, own);
        expect([...slots.map(({ entry }) => entry), ...unplaced]).toEqual(codes(count));
        for (const [index, one] of slots.entries()) {
          expect(one.start >= from && one.end <= from + length && one.end - one.start === each).toBe(true);
          const pause = one.date === FRIDAY ? 690 : 720;
          expect(one.end <= pause || one.start >= 780).toBe(true);
          for (const other of slots.slice(index + 1)) {
            if (one.date === other.date && one.room === other.room) {
              expect(one.end <= other.start || other.end <= one.start).toBe(true);
            }
          }
        }
      },
    ),
  );
});

it('goes by the numbers drawn in public, then by the seed, whatever order the entries stand in', () => {
  const entries = codes(12).map((code, index) => ({ code, ...(index < 2 ? { draw: 2 - index } : {}) }));
  const order = drawnOrder(entries, 3).map(({ code }) => code);
  expect(order.slice(0, 2)).toEqual(['P-2', 'P-1']);
  expect([...order].sort()).toEqual(codes(12).sort());
  expect(drawnOrder([...entries].reverse(), 3).map(({ code }) => code)).toEqual(order);
  expect(drawnOrder(entries, 4).map(({ code }) => code)).not.toEqual(order);
});

it('days from the first to the last, over the end of a month', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
});
