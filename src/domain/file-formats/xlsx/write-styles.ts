// Cell styles as the numbered formats of an .xlsx file.
import type { XlsxStyle } from './cells';
import { escaped } from './xml';

/** The font of a new spreadsheet at Google. */
const FONT = 'Arial';
const SIZE = 10;
/** Numbers below belong to the program. */
const FIRST_FORMAT = 164;
const KNOWN_FORMATS: Record<string, number | undefined> = { General: 0, '@': 49 };
const NO_FILLS = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
const side = (name: string): string => `<${name} style="thin"><color rgb="FFB7B7B7"/></${name}>`;
const BORDERS = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`;

/** `#rrggbb` as the file has it. */
const colour = (text: string): string => `FF${text.replace('#', '').toUpperCase()}`;

export type Styles = {
  /** The number of a look; a text that looks like a formula says that it is none. */
  idOf(style: XlsxStyle, isQuoted: boolean): number;
  /** The number of a background that a rule gives. */
  ruleIdOf(background: string): number;
  /** The part `styles.xml`. */
  toXml(): string;
};

/** Lists what is asked for, each once. */
function list(): { idOf(xml: string): number; all: string[] } {
  const all: string[] = [];
  return {
    all,
    idOf: (xml) => {
      const at = all.indexOf(xml);
      return at >= 0 ? at : all.push(xml) - 1;
    },
  };
}

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

export function newStyles(): Styles {
  const [fonts, fills, formats, cellFormats, rules] = [list(), list(), list(), list(), list()];
  const font = ({ bold, size = SIZE }: XlsxStyle): number =>
    fonts.idOf(`<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${FONT}"/></font>`);
  const fill = ({ background }: XlsxStyle): number =>
    background === undefined
      ? 0
      : 2 +
        fills.idOf(
          `<fill><patternFill patternType="solid"><fgColor rgb="${colour(background)}"/><bgColor indexed="64"/></patternFill></fill>`,
        );
  const format = ({ format: code = 'General' }: XlsxStyle): number =>
    KNOWN_FORMATS[code] ?? FIRST_FORMAT + formats.idOf(escaped(code));
  const idOf = (style: XlsxStyle, isQuoted: boolean): number => {
    const parts = [
      `numFmtId="${format(style)}" fontId="${font(style)}" fillId="${fill(style)}" borderId="${style.bordered ? 1 : 0}" xfId="0"`,
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
      ...(isQuoted ? ['quotePrefix="1"'] : []),
    ];
    const alignment = `<alignment vertical="top"${style.centred ? ' horizontal="center"' : ''}${style.wrap ? ' wrapText="1"' : ''}/>`;
    return cellFormats.idOf(`<xf ${parts.join(' ')}>${alignment}<protection locked="${style.open ? 0 : 1}"/></xf>`);
  };
  // What a cell without a look has.
  const plain = `<xf numFmtId="0" fontId="${font({})}" fillId="0" borderId="0" xfId="0"/>`;
  cellFormats.idOf(plain);
  return {
    idOf,
    ruleIdOf: (background) =>
      rules.idOf(
        `<dxf><fill><patternFill patternType="solid"><bgColor rgb="${colour(background)}"/></patternFill></fill></dxf>`,
      ),
    toXml: () =>
      [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        formats.all.length === 0
          ? ''
          : counted(
              'numFmts',
              formats.all.map((code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${code}"/>`),
            ),
        counted('fonts', fonts.all),
        `<fills count="${2 + fills.all.length}">${NO_FILLS}${fills.all.join('')}</fills>`,
        BORDERS,
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        counted('cellXfs', cellFormats.all),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        counted('dxfs', rules.all),
        '</styleSheet>',
      ].join(''),
  };
}
