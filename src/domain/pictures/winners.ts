// Those who advance as a slide for the screen (16:9) and as a poster for the phone (1080 × 1350).
import { inOrder, type PicturedEntry, type PictureFacts, rankOf } from './facts';
import { framed, type Room } from './frame';
import { COLOURS, circle, LINE, type Picture, rectangle, type Shape, text, textLines } from './svg';
import { linesOf, widthOf } from './text-width';
import { pictureWords } from './words';

type Format = {
  id: 'slide' | 'poster';
  width: number;
  height: number;
  margin: number;
  sizes: [most: number, least: number];
};

const FORMATS: readonly Format[] = [
  { id: 'slide', width: 1920, height: 1080, margin: 90, sizes: [46, 14] },
  { id: 'poster', width: 1080, height: 1350, margin: 64, sizes: [42, 13] },
];

type Card = { entry: PicturedEntry; badge: string; name: string[]; about: string[]; height: number };

/** The place within the group where each group has its own winners; none without an order. */
const badgeOf = (entry: PicturedEntry, unordered: boolean): string =>
  unordered ? '' : String(entry.categoryRank ?? rankOf(entry));

/** By group where each has its own winners, else in the order that counts. */
function chosen({ stage }: PictureFacts): PicturedEntry[] {
  const advancing = inOrder(stage).filter(({ advances }) => advances);
  if (stage.unordered || advancing.every(({ categoryRank }) => categoryRank === null)) return advancing;
  const groups = [...new Set(advancing.map(({ category }) => category))];
  const place = (one: PicturedEntry): number => groups.indexOf(one.category) * 1e4 + (one.categoryRank ?? 9999);
  return [...advancing].sort((one, other) => place(one) - place(other));
}

/** What all of them are called; null where they differ. */
const commonTitle = (entries: readonly PicturedEntry[]): string | null =>
  entries.every(({ title }) => title === entries[0]?.title) ? (entries[0]?.title ?? '') : null;

const inset = (size: number): number => size * 2.3;

function cardsAt(size: number, entries: readonly PicturedEntry[], width: number, unordered: boolean): Card[] {
  // What all are called stands once above them.
  const isShown = commonTitle(entries) === null;
  const room = width - inset(size) - size * 0.6;
  return entries.map((entry) => {
    const name = linesOf(entry.name || entry.code, room, size, 'bold');
    const group = entry.categoryRank === null ? '' : entry.category;
    const about = linesOf(
      [entry.institution, group, isShown ? entry.title : ''].filter(Boolean).join(' · '),
      room,
      size * 0.7,
      'regular',
      2,
    );
    const height = (name.length + about.length * 0.7) * size * LINE + size * 0.9;
    return { entry, badge: badgeOf(entry, unordered), name, about, height };
  });
}

/** Cards side by side are equally tall, so that the eye finds the rows. */
function rowHeights(cards: readonly Card[], columns: number): number[] {
  const rows = Math.ceil(cards.length / columns);
  return Array.from({ length: rows }, (_, row) =>
    Math.max(...Array.from({ length: columns }, (__, column) => cards[column * rows + row]?.height ?? 0)),
  );
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** The largest type in one to three columns; entries without room even in the smallest are counted. */
function fitted(entries: readonly PicturedEntry[], room: Room, [most, least]: [number, number], unordered: boolean) {
  const at = (size: number, columns: number, list: readonly PicturedEntry[]) => {
    const width = (room.width - (columns - 1) * size) / columns;
    const cards = cardsAt(size, list, width, unordered);
    const heights = rowHeights(cards, columns);
    const used = sum(heights) + Math.max(heights.length - 1, 0) * size * 0.45;
    return { size, width, cards, heights, used, left: entries.length - list.length };
  };
  for (let size = most; size >= least; size -= 1)
    for (const columns of [1, 2, 3]) {
      const layout = at(size, columns, entries);
      const isWide = layout.width > size * 16 || columns === 1;
      if (layout.used <= room.height && isWide) return layout;
    }
  let list = entries;
  while (list.length > 1 && at(least, 3, list).used + least * 2 > room.height) list = list.slice(0, -1);
  return at(least, 3, list);
}

function cardShape(
  { badge, name, about }: Card,
  x: number,
  y: number,
  width: number,
  height: number,
  size: number,
): Shape {
  const middle = [x + size * 1.15, y + size * 1.2] as const;
  const badgeSize = Math.min(size * 0.95, (size * 1.3 * size) / Math.max(widthOf(badge, size, 'bold'), 1));
  return [
    rectangle(x, y, width, height, COLOURS.tint, 10),
    circle(middle[0], middle[1], badge === '' ? size * 0.28 : size * 0.82, badge === '' ? COLOURS.gold : COLOURS.blue),
    text(middle[0], middle[1] + badgeSize * 0.36, badge, {
      size: badgeSize,
      weight: 'bold',
      fill: COLOURS.white,
      anchor: 'middle',
    }),
    textLines(x + inset(size), y + size * 1.3, name, { size, weight: 'bold' }),
    textLines(x + inset(size), y + size * 1.3 + (name.length - 1) * size * LINE + size * 1.05, about, {
      size: size * 0.7,
      fill: COLOURS.soft,
    }),
  ].join('');
}

function drawn(facts: PictureFacts, entries: readonly PicturedEntry[], format: Format): Picture {
  const { id, width, height, margin, sizes } = format;
  const { language, stage } = facts;
  const words = pictureWords[language];
  const called = commonTitle(entries) ?? '';
  const title = stage.unordered ? words.winners(entries.length, called) : words.top(entries.length);
  const also = stage.unordered ? words.unordered : called === title ? '' : called;
  const subtitle = [words.stage(stage.stage), also].filter(Boolean).join(' · ');
  const { shapes, room } = framed(facts, { width, height, margin, title, subtitle });
  const { size, width: wide, cards, heights, used, left } = fitted(entries, room, sizes, stage.unordered);
  const gap = size * 0.45;
  const rows = heights.length;
  // What is left of the height goes between the rows, as far as it looks like one list.
  const extra = rows > 1 ? Math.min((room.height - used) / (rows - 1), size * 0.9) : 0;
  const topOf = (row: number): number => room.top + sum(heights.slice(0, row)) + row * (gap + (left > 0 ? 0 : extra));
  const parts = cards.map((card, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    return cardShape(card, room.left + column * (wide + size), topOf(row), wide, heights[row] ?? 0, size);
  });
  if (left > 0) parts.push(text(room.left, room.top + room.height, words.more(left), { size, fill: COLOURS.soft }));
  const name = `top-${entries.length}-${words.files[id]}`;
  return { name, title, width, height, shapes: [shapes, ...parts].join('') };
}

/** None where nobody advances. */
export function winnerPictures(facts: PictureFacts): Picture[] {
  const entries = chosen(facts);
  return entries.length === 0 ? [] : FORMATS.map((format) => drawn(facts, entries, format));
}
