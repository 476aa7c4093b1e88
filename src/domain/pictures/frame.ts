// What every picture has around it: crest, whose it is and what it shows above, its source below.
import type { PictureFacts } from './facts';
import { COLOURS, image, line, pill, rectangle, type Shape, textLines } from './svg';
import { linesOf, widthOf } from './text-width';
import { pictureWords } from './words';

export type Frame = {
  width: number;
  height: number;
  margin: number;
  title: string;
  subtitle: string;
  isForCommittee?: boolean;
};

/** Where there is room for the content. */
export type Room = { left: number; top: number; width: number; height: number };

/** "Kolabik 2023", also where the name says the year itself. */
const named = ({ competition, year }: PictureFacts): string =>
  year === '' || competition.includes(year) ? competition : `${competition} ${year}`;

function sourceOf({ language, stage }: PictureFacts): string {
  const words = pictureWords[language];
  const state = stage.isProvisional
    ? words.provisionalNote
    : stage.code === null
      ? words.notLocked
      : words.locked(stage.code);
  return `${words.source(stage.judges, stage.ranking.length, stage.stage)}; ${state}.`;
}

/** The largest size at which a text needs no more than so many lines. */
function fittedSize(content: string, width: number, most: number, lines: number, least: number): number {
  let size = most;
  while (size > least && linesOf(content, width, size, 'bold', 99).length > lines) size -= 1;
  return size;
}

/** A band of the office's colour with crest and title, and the source at the foot. */
export function framed(facts: PictureFacts, frame: Frame): { shapes: Shape; room: Room } {
  const { width, height, margin, title, subtitle } = frame;
  const words = pictureWords[facts.language];
  const unit = Math.min(width, height) / 100;
  const crest = facts.crest === null ? 0 : unit * 11;
  const left = margin + (crest === 0 ? 0 : crest + unit * 2.5);
  const mark = facts.stage.isProvisional ? words.provisional : frame.isForCommittee ? words.committee : '';
  const markSize = unit * 1.7;
  const markWidth = mark === '' ? 0 : widthOf(mark, markSize, 'bold') + markSize * 3;
  const room = width - left - margin;
  const whose = [facts.government, named(facts)].filter(Boolean).join(' · ');
  const small = {
    size: fittedSize(whose, room - markWidth, unit * 2.1, 1, unit * 1.5),
    fill: COLOURS.onDark,
  };
  const above = linesOf(whose, room - markWidth, small.size, 'bold', 2);
  const titleSize = fittedSize(title, room, unit * 5, 2, unit * 2.4);
  const titleLines = linesOf(title, room, titleSize, 'bold', 2);
  const below = linesOf(subtitle, room, small.size, 'regular', 1);
  let y = unit * 3 + small.size;
  const parts: Shape[] = [textLines(left, y, above, small)];
  y += (above.length - 1) * small.size * 1.2 + titleSize * 1.25;
  parts.push(textLines(left, y, titleLines, { size: titleSize, weight: 'bold', fill: COLOURS.white }));
  y += (titleLines.length - 1) * titleSize * 1.2 + small.size * 1.7;
  parts.push(textLines(left, y, below, small));
  const band = Math.max(y + unit * (below.length > 0 ? 2.6 : 0), crest + unit * 5);
  const footSize = Math.min(Math.max(unit * 1.5, 12), 17);
  const foot = linesOf(sourceOf(facts), width - 2 * margin, footSize, 'regular', 2);
  const footTop = height - unit * 3 - foot.length * footSize * 1.2;
  const shapes = [
    rectangle(0, 0, width, band, COLOURS.dark),
    rectangle(0, band, width, unit * 0.6, COLOURS.gold),
    ...(facts.crest === null ? [] : [image(margin, (band - crest) / 2, crest, crest, facts.crest)]),
    ...parts,
    ...(mark === '' ? [] : [pill(width - margin, unit * 2.6, mark, markSize, COLOURS.gold)]),
    line([margin, footTop], [width - margin, footTop], { stroke: COLOURS.line }),
    textLines(margin, footTop + footSize * 1.7, foot, { size: footSize, fill: COLOURS.soft }),
  ].join('');
  const top = band + unit * 3;
  return { shapes, room: { left: margin, top, width: width - 2 * margin, height: footTop - unit * 1.5 - top } };
}
