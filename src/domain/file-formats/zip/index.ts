// Packs and unpacks archives, and turns texts into bytes and back. The library loads when it is first used.
import { archiveError, type Limits } from './limits';

declare const require: (file: './fflate') => typeof import('./fflate');

/** Archives hold times: all the same, so that equal parts give equal bytes on every machine. */
const FIRST_DAY = new Date(1980, 0, 1);

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

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);

/** A part that packs to more than it says it holds would be unpacked to its end and then cut. */
const isLying = (size: number, originalSize: number): boolean => size > originalSize + originalSize / 1000 + 64;

const LESS_THAN = 60;

function tagsIn(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = bytes.indexOf(LESS_THAN); at >= 0; at = bytes.indexOf(LESS_THAN, at + 1)) tags += 1;
  return tags;
}

/**
 * The parts of an archive by name, or those that are wanted. Throws where the bytes are no archive, and an error with an
 * `ArchiveFault` before anything is unpacked that is larger than allowed.
 */
export function unzipped(
  bytes: Uint8Array,
  most: Limits,
  isWanted: (name: string) => boolean = () => true,
): Record<string, Uint8Array> {
  const seen = new Set<string>();
  let total = 0;
  let xml = 0;
  const parts = require('./fflate').unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      const key = name.toLowerCase();
      // Which of two parts counts, every program would choose for itself.
      if (seen.has(key)) throw archiveError('twice', name);
      seen.add(key);
      if (isLying(size, originalSize)) throw archiveError('lying', name);
      total += originalSize;
      if (isXml(name)) xml += originalSize;
      if (seen.size > most.parts || total > most.bytes || xml > most.xml) throw archiveError('too-large', name);
      return isWanted(name);
    },
  });
  let tags = 0;
  for (const name of Object.keys(parts)) {
    if (isXml(name)) tags += tagsIn(parts[name]!);
    if (tags > most.tags) throw archiveError('too-large', name);
  }
  return parts;
}

/** An archive of parts by name; level 0 packs them as they are. */
export const zipped = (parts: Record<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
  require('./fflate').zipSync(parts, { mtime: FIRST_DAY, level });
