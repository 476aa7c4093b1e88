// The ranking of a stage on one A4 page, in the largest type at which all of it has room.
import { inOrder, type PicturedEntry, type PictureFacts, rankOf } from './facts';
import { framed, type Room } from './frame';
import { COLOURS, LINE, line, type Picture, rectangle, type Shape, text, textLines } from './svg';
import { linesOf, widthOf } from './text-width';
import { pictureWords } from './words';

const [WIDTH, HEIGHT] = [1240, 1754];
/** The institution below the name while the type stays this large; beside it where there are more rows. */
const LAYOUTS = [
  { isStacked: true, most: 26, least: 17 },
  { isStacked: false, most: 19, least: 11 },
] as const;

type Row = { entry: PicturedEntry; name: string[]; about: string[]; height: number };
type Columns = { rank: number; scores: number; titles: number; gap: number; name: number; about: number };

/** Widths of the columns at a size. */
function columnsAt(
  size: number,
  rows: readonly PicturedEntry[],
  width: number,
  header: string,
  isStacked: boolean,
): Columns {
  const rank = size * 2.4;
  const gap = size;
  const scores = Math.max(...rows.map((one) => widthOf(one.score, size, 'bold')), widthOf(header, size * 0.8));
  const widest = Math.max(0, ...rows.map((one) => widthOf(one.title ?? '', size * 0.8, 'bold')));
  const titles = Math.min(widest, width / 5);
  const room = width - rank - scores - gap - (titles > 0 ? titles + gap : 0) - size;
  return isStacked
    ? { rank, scores, titles, gap, name: room, about: room }
    : { rank, scores, titles, gap, name: room * 0.57, about: room * 0.43 - gap };
}

function rowOf(entry: PicturedEntry, size: number, columns: Columns, isStacked: boolean): Row {
  const name = linesOf(entry.name || entry.code, columns.name, size, 'bold');
  const about = linesOf([entry.code, entry.institution].filter(Boolean).join(' · '), columns.about, size * 0.8);
  const lines = isStacked ? name.length + about.length * 0.8 : Math.max(name.length, about.length);
  return { entry, name, about, height: lines * size * LINE + size * 0.55 };
}

const heightOf = (rows: readonly Row[], size: number): number => rows.reduce((sum, row) => sum + row.height, size * 2);

function layoutAt(size: number, isStacked: boolean, entries: readonly PicturedEntry[], width: number, header: string) {
  const columns = columnsAt(size, entries, width, header, isStacked);
  const rows = entries.map((entry) => rowOf(entry, size, columns, isStacked));
  return { size, isStacked, columns, rows, left: 0 };
}

/** The largest type in which all have room; where none is small enough, the rest is counted and left out. */
function fitted(entries: readonly PicturedEntry[], room: Room, header: string) {
  for (const { isStacked, most, least } of LAYOUTS)
    for (let size: number = most; size >= least; size -= 1) {
      const layout = layoutAt(size, isStacked, entries, room.width, header);
      if (heightOf(layout.rows, size) <= room.height) return layout;
    }
  const { least: size } = LAYOUTS[1];
  const layout = layoutAt(size, false, entries, room.width, header);
  const rows = [...layout.rows];
  while (rows.length > 1 && heightOf(rows, size) + size * 2 > room.height) rows.pop();
  return { ...layout, rows, left: entries.length - rows.length };
}

export function rankingPage(facts: PictureFacts): Picture {
  const { language, stage } = facts;
  const words = pictureWords[language];
  const title = words.ranking(stage.stage);
  const { shapes, room } = framed(facts, {
    width: WIDTH,
    height: HEIGHT,
    margin: 70,
    title,
    subtitle: stage.unordered ? words.unordered : facts.organizer,
  });
  const ordered = inOrder(stage);
  const entries = stage.unordered ? ordered.map((one) => ({ ...one, score: '' })) : ordered;
  const header = stage.unordered ? '' : words.unit[stage.unit];
  const { size, isStacked, columns, rows, left } = fitted(entries, room, header);
  const right = room.left + room.width - size / 2;
  const titled = right - columns.scores - columns.gap;
  const heads = { size: size * 0.8, fill: COLOURS.soft };
  const parts: Shape[] = [
    shapes,
    ...(stage.unordered
      ? []
      : [text(room.left + columns.rank - size * 0.6, room.top + size, words.rank, { ...heads, anchor: 'end' })]),
    text(room.left + columns.rank, room.top + size, words.entry, heads),
    text(right, room.top + size, header, { ...heads, anchor: 'end' }),
    line([room.left, room.top + size * 1.6], [room.left + room.width, room.top + size * 1.6], {
      stroke: COLOURS.ink,
      width: 2,
    }),
  ];
  let y = room.top + size * 2;
  rows.forEach(({ entry, name, about, height }, index) => {
    const base = y + size;
    if (entry.advances) parts.push(rectangle(room.left, y - size * 0.1, room.width, height, COLOURS.tint));
    if (!stage.unordered) {
      const rank = String(rankOf(entry));
      parts.push(text(room.left + columns.rank - size * 0.6, base, rank, { size, weight: 'bold', anchor: 'end' }));
      parts.push(text(right, base, entry.score, { size, weight: 'bold', anchor: 'end' }));
    }
    parts.push(textLines(room.left + columns.rank, base, name, { size, weight: 'bold' }));
    const [beside, under] = isStacked
      ? [0, (name.length - 1) * size * LINE + size * 1.05]
      : [columns.name + columns.gap, 0];
    const small = { size: size * 0.8, fill: COLOURS.soft };
    parts.push(textLines(room.left + columns.rank + beside, base + under, about, small));
    const won = linesOf(entry.title ?? '', columns.titles + 1, size * 0.8, 'bold', 2);
    parts.push(textLines(titled, base, won, { size: size * 0.8, weight: 'bold', fill: COLOURS.blue, anchor: 'end' }));
    y += height;
    const isLastIn = entry.advances && rows[index + 1]?.entry.advances === false;
    const rule = isLastIn ? { stroke: COLOURS.gold, width: 3 } : { stroke: COLOURS.line };
    parts.push(line([room.left, y - size * 0.15], [room.left + room.width, y - size * 0.15], rule));
  });
  if (left > 0)
    parts.push(text(room.left + columns.rank, y + size * 1.2, words.more(left), { size, fill: COLOURS.soft }));
  return { name: words.files.ranking, title, width: WIDTH, height: HEIGHT, shapes: parts.join('') };
}
