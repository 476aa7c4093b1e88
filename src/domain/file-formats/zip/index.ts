// Packs and unpacks archives, and turns texts into bytes and back. The library loads when it is first used.

declare const require: (file: './fflate') => typeof import('./fflate');

/** Archives hold times: all the same, so that equal parts give equal bytes on every machine. */
const FIRST_DAY = new Date(1980, 0, 1);

/** What an archive says of a part before it is unpacked. */
export type PartInfo = { name: string; originalSize: number };

const HALF = /[\uD800-\uDFFF]/;
const SIGN = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;

/** The four bytes of a sign beyond U+FFFF, one character each. */
function fourBytes(pair: string): string {
  const point = pair.codePointAt(0) ?? 0;
  const rest = [12, 6, 0].map((shift) => 0x80 | ((point >> shift) & 0x3f));
  return String.fromCharCode(0xf0 | (point >> 18), ...rest);
}

/** Where there is no TextEncoder, fflate 0.8.3 writes another sign for each beyond U+FFFF, emoji for instance. */
function utf8WithPairs(text: string): Uint8Array {
  const { strToU8, strFromU8 } = require('./fflate');
  const bytes = (text.match(SIGN) ?? []).map((part) => {
    if (!HALF.test(part)) return strFromU8(strToU8(part), true);
    return part.length === 2 ? fourBytes(part) : '\u00EF\u00BF\u00BD';
  });
  return strToU8(bytes.join(''), true);
}

export const utf8 = (text: string): Uint8Array =>
  HALF.test(text) ? utf8WithPairs(text) : require('./fflate').strToU8(text);

export const textOf = (bytes: Uint8Array): string => require('./fflate').strFromU8(bytes);

/** One sign a byte. */
export const latin1Of = (bytes: Uint8Array): string => require('./fflate').strFromU8(bytes, true);

export const inflated = (bytes: Uint8Array): Uint8Array => require('./fflate').inflateSync(bytes);

/** The parts of an archive by name, or those that are wanted. Throws where the bytes are no archive. */
export const unzipped = (bytes: Uint8Array, isWanted?: (part: PartInfo) => boolean): Record<string, Uint8Array> =>
  require('./fflate').unzipSync(bytes, isWanted && { filter: isWanted });

/** An archive of parts by name; level 0 packs them as they are. */
export const zipped = (parts: Record<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
  require('./fflate').zipSync(parts, { mtime: FIRST_DAY, level });
