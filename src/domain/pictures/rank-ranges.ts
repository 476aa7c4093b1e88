// How firm each place is: the computed rank as a dot, the likely ranks as a line. For the committee.
import { scaleLinear } from 'd3-scale';
import { inOrder, type PictureFacts, rankOf } from './facts';
import { framed } from './frame';
import { COLOURS, circle, line, type Picture, rectangle, type Shape, text, textLines } from './svg';
import { linesOf } from './text-width';
import { pictureWords } from './words';

const [WIDTH, HEIGHT] = [1240, 1754];
const MOST_ROWS = 80;

/** None where no range is known, or where winners have no order. */
export function rangesPicture(facts: PictureFacts): Picture[] {
  const { language, stage } = facts;
  const words = pictureWords[language];
  const ranges = new Map(stage.ranges.map((one) => [one.code, one]));
  const all = inOrder(stage).filter(({ code }) => ranges.get(code)?.rankLow != null);
  if (all.length === 0 || stage.unordered) return [];
  const title = words.ranges(stage.stage);
  const { shapes, room } = framed(facts, {
    width: WIDTH,
    height: HEIGHT,
    margin: 70,
    title,
    subtitle: facts.organizer,
    isForCommittee: true,
  });
  const hint = linesOf(words.rangesHint, room.width, 20);
  const top = room.top + hint.length * 24 + 40;
  const entries = all.slice(0, MOST_ROWS);
  const height = Math.min((room.top + room.height - top - 30) / entries.length, 44);
  const size = Math.max(Math.min(height * 0.62, 20), 11);
  const names = room.width * 0.44;
  const highest = Math.max(...entries.map(({ code }) => ranges.get(code)?.rankHigh ?? 1), 2);
  const x = scaleLinear([1, highest], [room.left + names + 40, room.left + room.width - 12]);
  const bottom = top + entries.length * height;
  const ticks = [1, ...x.ticks(8).filter((tick) => Number.isInteger(tick) && tick > 1 && x(tick) - x(1) > 30)];
  const cut = entries.filter(({ advances }) => advances).length;
  const parts: Shape[] = [
    shapes,
    textLines(room.left, room.top + 18, hint, { size: 20, fill: COLOURS.soft }),
    ...ticks.flatMap((tick) => [
      line([x(tick), top], [x(tick), bottom], { stroke: COLOURS.line }),
      text(x(tick), top - 10, String(tick), { size: 17, fill: COLOURS.soft, anchor: 'middle' }),
    ]),
  ];
  entries.forEach((entry, index) => {
    const y = top + (index + 0.5) * height;
    const { rankLow, rankHigh } = ranges.get(entry.code) ?? { rankLow: null, rankHigh: null };
    if (entry.advances) parts.push(rectangle(room.left, y - height / 2, names + 10, height - 2, COLOURS.tint));
    const [name = ''] = linesOf(`${rankOf(entry)}. ${entry.name || entry.code}`, names - 12, size, 'regular', 1);
    parts.push(text(room.left + 8, y + size * 0.36, name, { size }));
    if (rankLow !== null && rankHigh !== null)
      parts.push(
        line([x(rankLow) - 1, y], [x(rankHigh) + 1, y], {
          stroke: COLOURS.blue,
          width: Math.min(height / 4, 7),
          round: true,
        }),
      );
    parts.push(circle(x(Math.min(rankOf(entry), highest)), y, Math.min(height / 3, 8), COLOURS.dark));
  });
  if (cut > 0 && cut < all.length && cut < highest)
    parts.push(line([x(cut + 0.5), top - 4], [x(cut + 0.5), bottom], { stroke: COLOURS.gold, width: 3, dashed: true }));
  if (all.length > entries.length)
    parts.push(
      text(room.left + 8, bottom + 24, words.more(all.length - entries.length), { size: 18, fill: COLOURS.soft }),
    );
  return [{ name: words.files.ranges, title, width: WIDTH, height: HEIGHT, shapes: parts.join('') }];
}
