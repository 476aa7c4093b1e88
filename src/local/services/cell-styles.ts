// Cell styles: Google's names for colours, fonts and alignment, and the file's styles.

import type { CellStyle } from '../files/xlsx-parts';
import { NotEmulated } from '../runtime/errors';

const NAMED: Readonly<Record<string, string>> = {
  white: 'FFFFFF',
  black: '000000',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  gray: '808080',
  grey: '808080',
};

/** `#rrggbb`, `#rgb` or a few CSS names as `RRGGBB`. */
export function rgb(color: string): string {
  const long = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  const short = /^#([0-9a-f]{3})$/i.exec(color)?.[1];
  const value = long ?? short?.replace(/./g, '$&$&') ?? NAMED[color.toLowerCase()];
  if (value === undefined) throw new NotEmulated(`the colour "${color}"`);
  return value.toUpperCase();
}

const without = <K extends keyof CellStyle>(style: CellStyle, key: K): CellStyle => {
  const { [key]: _, ...rest } = style;
  return rest;
};

export const withBackground = (style: CellStyle, color: string | null): CellStyle =>
  color === null
    ? without(style, 'fill')
    : { ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(color) } } };

/** The colours of an Excel file's usual theme, which Google's import turns into plain ones. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** A theme's colour, lighter (tint above 0) or darker. */
function themed(theme: number, tint: number): string | undefined {
  const base = THEME[theme];
  const part = (from: number): string => {
    const value = Number.parseInt(base?.slice(from, from + 2) ?? '0', 16);
    const tinted = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(tinted).toString(16).padStart(2, '0');
  };
  return base === undefined ? undefined : part(0) + part(2) + part(4);
}

/** `#rrggbb`; white where a cell has no colour of its own. Of a pattern its one colour. */
export function backgroundOf({ fill }: CellStyle): string {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return '#ffffff';
  const { rgb: plain, theme, tint = 0 } = fill.fgColor ?? {};
  const color = plain?.slice(-6) ?? (theme === undefined ? undefined : themed(theme, tint));
  if (color === undefined) throw new NotEmulated('a background without a plain colour');
  return `#${color.toLowerCase()}`;
}

export const withFont = (style: CellStyle, font: CellStyle['font']): CellStyle => ({
  ...style,
  font: { ...style.font, ...font },
});

export const withAlignment = (style: CellStyle, alignment: CellStyle['alignment']): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, ...alignment },
});

const pick = <T>(words: Readonly<Record<string, T>>, word: string | null, what: string): T | undefined => {
  if (word === null) return undefined;
  if (!Object.hasOwn(words, word)) throw new NotEmulated(`${what} "${word}"`);
  return words[word];
};

export const isBold = (weight: string | null): boolean =>
  pick({ bold: true, normal: false }, weight, 'the font weight') ?? false;

export const vertical = (word: string | null) =>
  pick({ top: 'top', middle: 'center', bottom: 'bottom' } as const, word, 'the vertical alignment');

export const horizontal = (word: string | null) =>
  pick(
    { left: 'left', center: 'center', right: 'right', normal: undefined } as const,
    word,
    'the horizontal alignment',
  );
