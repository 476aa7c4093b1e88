// The few shapes of which pictures are made, as SVG text.
import { type Weight, widthOf } from './text-width';

export type Shape = string;

/** Colours of all pictures; contrast of texts on white and on dark at least 4.5 to 1. */
export const COLOURS = {
  ink: '#1b2733',
  soft: '#55626f',
  line: '#d5dce3',
  tint: '#eef4fa',
  blue: '#14507f',
  dark: '#0e3557',
  gold: '#b98a2c',
  onDark: '#cfe0ef',
  white: '#ffffff',
} as const;

/** Metric-compatible, so that measured widths hold whichever is there. */
const FAMILY = "'Lembar Juri', Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif";

/** What XML 1.0 has no place for, and signs that turn the order of others round. */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(UNWANTED, '').replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);

const round = (value: number): number => Math.round(value * 100) / 100;

export type TextStyle = {
  size: number;
  weight?: Weight;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
};

/** One line; `y`: where it stands. */
export function text(x: number, y: number, content: string, { size, weight, fill, anchor }: TextStyle): Shape {
  const looks = [
    weight === 'bold' ? ' font-weight="700"' : '',
    anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
  ].join('');
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${looks} fill="${fill ?? COLOURS.ink}">${escaped(content)}</text>`;
}

/** Lines below each other; `y`: where the first one stands. */
export const textLines = (x: number, y: number, lines: readonly string[], style: TextStyle): Shape =>
  lines.map((line, index) => text(x, y + index * style.size * LINE, line, style)).join('');

/** From line to line, in sizes. */
export const LINE = 1.2;

export const rectangle = (x: number, y: number, width: number, height: number, fill: string, radius = 0): Shape =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(width, 0))}" height="${round(height)}"${radius > 0 ? ` rx="${radius}"` : ''} fill="${fill}"/>`;

type LineStyle = { stroke: string; width?: number; dashed?: boolean; round?: boolean };

export const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  { stroke, width = 1, dashed = false, round: isRound = false }: LineStyle,
): Shape =>
  `<line x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" y2="${round(to[1])}" stroke="${stroke}" stroke-width="${width}"${dashed ? ` stroke-dasharray="${width * 4} ${width * 3}"` : ''}${isRound ? ' stroke-linecap="round"' : ''}/>`;

export const circle = (x: number, y: number, radius: number, fill: string): Shape =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"/>`;

/** A picture given as a data address, as large as the box allows. */
export const image = (x: number, y: number, width: number, height: number, address: string): Shape =>
  `<image x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" preserveAspectRatio="xMidYMid meet" href="${escaped(address)}"/>`;

/** Text on a coloured pill that ends at `right`. */
export function pill(right: number, y: number, content: string, size: number, fill: string): Shape {
  const width = widthOf(content, size, 'bold') + size * 1.4;
  const label = text(right - width / 2, y + size * 1.27, content, {
    size,
    weight: 'bold',
    fill: COLOURS.white,
    anchor: 'middle',
  });
  return rectangle(right - width, y, width, size * 1.85, fill, round(size * 0.4)) + label;
}

export type Fonts = { regular: string; bold: string };

const face = (weight: number, content: string): string =>
  `@font-face{font-family:'Lembar Juri';font-weight:${weight};src:url(data:font/woff2;base64,${content}) format('woff2')}`;

export type Picture = { name: string; title: string; width: number; height: number; shapes: Shape };

/** The whole file. `fonts`: WOFF2 in base64, so that it looks alike on every computer. */
export function svgOf({ title, width, height, shapes }: Picture, fonts: Fonts | null = null): string {
  const faces = fonts === null ? '' : `<style>${face(400, fonts.regular)}${face(700, fonts.bold)}</style>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FAMILY}"><title>${escaped(title)}</title>${faces}${rectangle(0, 0, width, height, COLOURS.white)}${shapes}</svg>\n`;
}
