// How an entry did on each criterion beside all others: means over the judges, never one judge's marks.
import { scaleLinear } from 'd3-scale';
import { decimal } from '../vocabulary/format';
import type { Language } from '../vocabulary/language';
import { spreadOf } from '../vocabulary/spread';
import { inOrder, type PicturedEntry, type PictureFacts } from './facts';
import { framed, type Room } from './frame';
import { COLOURS, circle, line, type Picture, rectangle, type Shape, text, textLines } from './svg';
import { linesOf } from './text-width';
import { pictureWords } from './words';

const WIDTH = 1280;
const LINE_HEIGHT = 76;
const [AROUND, MARGIN] = [330, 60];

const shownNumber = (value: number, language: Language): string =>
  decimal(value.toFixed(value % 1 === 0 ? 0 : 2), language);

/** One for all criteria, so that the lines can be compared: the part of the scales on which marks were given. */
function usedPart({ criteria, means }: PictureFacts['stage']): [number, number] {
  const shares = Object.values(means).flatMap((list) =>
    list.flatMap((mark, index) => {
      const { min, max } = criteria[index] ?? { min: 0, max: 0 };
      return max > min ? [(mark - min) / (max - min)] : [];
    }),
  );
  return [Math.floor(Math.min(...shares, 0.9) * 20) / 20, Math.ceil(Math.max(...shares, 0.1) * 20) / 20];
}

function lineOf(facts: PictureFacts, index: number, own: number, y: number, room: Room, part: [number, number]): Shape {
  const { language, stage } = facts;
  const { name, min, max } = stage.criteria[index] ?? { name: '', min: 0, max: 1 };
  const ends: [number, number] = [min + part[0] * (max - min), min + part[1] * (max - min)];
  const names = room.width * 0.32;
  const [from, to] = [room.left + names + 80, room.left + room.width - 150];
  const x = scaleLinear(ends, [from, to]).clamp(true);
  const spread = spreadOf(Object.values(stage.means).flatMap((list) => list[index] ?? []));
  const label = linesOf(name, names, 24, 'regular', 2);
  const small = { size: 20, fill: COLOURS.soft };
  return [
    textLines(room.left, y + 8 - (label.length - 1) * 14, label, { size: 24 }),
    text(from - 14, y + 7, shownNumber(ends[0], language), { ...small, anchor: 'end' }),
    text(to + 14, y + 7, shownNumber(ends[1], language), small),
    line([from, y], [to, y], { stroke: COLOURS.line, width: 3 }),
    ...(spread === null
      ? []
      : [
          rectangle(x(spread.low), y - 15, Math.max(x(spread.high) - x(spread.low), 4), 30, COLOURS.onDark),
          line([x(spread.median), y - 20], [x(spread.median), y + 20], { stroke: COLOURS.gold, width: 5 }),
        ]),
    circle(x(own), y, 12, COLOURS.blue),
    text(room.left + room.width, y + 8, decimal(own.toFixed(2), language), { size: 24, weight: 'bold', anchor: 'end' }),
  ].join('');
}

function drawn(facts: PictureFacts, entry: PicturedEntry, own: readonly number[]): Picture {
  const { language, stage } = facts;
  const words = pictureWords[language];
  const height = AROUND + stage.criteria.length * LINE_HEIGHT + 70;
  const title = words.profile(entry.name || entry.code);
  const subtitle = [entry.code, entry.institution, words.stage(stage.stage)].filter(Boolean).join(' · ');
  const { shapes, room } = framed(facts, { width: WIDTH, height, margin: MARGIN, title, subtitle });
  const hint = linesOf(words.profileHint, room.width, 19);
  const top = room.top + hint.length * 23 + 24;
  const step = Math.min((room.top + room.height - top) / stage.criteria.length, LINE_HEIGHT);
  const part = usedPart(stage);
  const lines = own.map((mark, index) => lineOf(facts, index, mark, top + (index + 0.5) * step, room, part));
  const note = textLines(room.left, room.top + 14, hint, { size: 19, fill: COLOURS.soft });
  const name = `${words.files.profile}-${entry.code}`;
  return { name, title, width: WIDTH, height, shapes: [shapes, note, ...lines].join('') };
}

/** Of those who advance, as far as at least two judges stand behind a mean. Without an order none: marks would tell it. */
export const profilePictures = (facts: PictureFacts): Picture[] =>
  inOrder(facts.stage)
    .filter(() => !facts.stage.unordered)
    .filter(({ advances, code }) => advances && facts.stage.means[code] !== undefined)
    .map((entry) => drawn(facts, entry, facts.stage.means[entry.code] ?? []));
