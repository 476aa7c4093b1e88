// How wide a text is in Arial and the fonts made to its measure (Arimo, Liberation Sans), and where its lines break.

/** Advance widths of the signs from the space to ~, in thousandths of the size. */
const REGULAR =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const BOLD =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';

const WIDTHS = { regular: REGULAR.split(' ').map(Number), bold: BOLD.split(' ').map(Number) };
const BEYOND: Record<string, number> = { '–': 556, '’': 278, '‘': 278, '“': 500, '”': 500, '·': 333, '−': 584 };

export type Weight = keyof typeof WIDTHS;

/** A sign of another script is taken to be wider than most are: a text may have room left, never too little. */
const OTHER = 1000;
const PICTOGRAM = 1400;

const known: Record<Weight, Map<string, number>> = { regular: new Map(), bold: new Map() };

function signWidth(sign: string, weight: Weight): number {
  const found = known[weight].get(sign);
  if (found !== undefined) return found;
  const plain = sign.normalize('NFD').charCodeAt(0);
  const isPictogram = (sign.codePointAt(0) ?? 0) > 0xffff;
  const width = isPictogram ? PICTOGRAM : (WIDTHS[weight][plain - 32] ?? BEYOND[sign] ?? OTHER);
  known[weight].set(sign, width);
  return width;
}

/** In the unit of the size. */
export const widthOf = (text: string, size: number, weight: Weight = 'regular'): number =>
  ([...text].reduce((sum, sign) => sum + signWidth(sign, weight), 0) * size) / 1000;

/** The longest beginning that fits; one sign at least. */
function beginningOf(text: string, width: number, size: number, weight: Weight): string {
  let [end, used] = [0, 0];
  for (const sign of text) {
    used += (signWidth(sign, weight) * size) / 1000;
    if (used > width && end > 0) break;
    end += sign.length;
  }
  return text.slice(0, end);
}

/** With … where something had to go. */
function cutOff(text: string, width: number, size: number, weight: Weight): string {
  return `${beginningOf(text, width - widthOf('…', size, weight), size, weight).trimEnd()}…`;
}

/** The lines of a text, broken between words, and within a word that is wider than a line; at most `most`, the last then with …. */
export function linesOf(text: string, width: number, size: number, weight: Weight = 'regular', most = 3): string[] {
  const lines: string[] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  while (rest !== '') {
    if (lines.length === most - 1 && widthOf(rest, size, weight) > width) {
      return [...lines, cutOff(rest, width, size, weight)];
    }
    const fitting = beginningOf(rest, width, size, weight);
    const isWhole = fitting.length === rest.length || rest.charAt(fitting.length) === ' ';
    const space = isWhole ? fitting.length : fitting.lastIndexOf(' ');
    const line = space > 0 ? rest.slice(0, space) : fitting;
    lines.push(line.trim());
    rest = rest.slice(line.length).trim();
  }
  return lines;
}
