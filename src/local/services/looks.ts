// How cells look: Google's words for colours, fonts and alignment as the file's styles.
import { NotEmulated } from '../errors';
import type { CellStyle } from '../xlsx';

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
