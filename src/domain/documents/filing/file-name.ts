// The title of a document, safe as a file name on every system.
import { fingerprint } from './hash';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are just what must go
const FORBIDDEN = /[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g;
const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g;

/** Longest file name most systems take is 255 bytes; room is left for ".docx" and for a number a person may add. */
const MAX_BYTES = 200;
const MAX_CODE_BYTES = 60;

function bytesOf(char: string): number {
  const point = char.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

function byteLength(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + bytesOf(char), 0);
}

/** The longest start of a text that fits, ending in … where something was cut. */
function shorten(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  let left = bytes - 3;
  let end = 0;
  for (const char of Array.from(text)) {
    left -= bytesOf(char);
    if (left < 0) break;
    end += char.length;
  }
  return `${text.slice(0, end).trim()}…`;
}

function safe(text: string): string {
  const visible = text.replace(INVISIBLE, '').replace(FORBIDDEN, '-');
  // Lone surrogates cannot be written as UTF-8: Array.from keeps them apart from true pairs.
  const whole = Array.from(visible).filter((char) => char.length > 1 || char < '\uD800' || char > '\uDFFF');
  return whole.join('').replace(/\s+/g, ' ').trim();
}

/** A code that was cut keeps a fingerprint, so that two long codes stay two names. */
function safeCode(code: string): string {
  const text = safe(code);
  return byteLength(text) <= MAX_CODE_BYTES ? text : `${shorten(text, MAX_CODE_BYTES - 17)}-${fingerprint(code)}`;
}

/**
 * "Piagam – Terbaik – Nama Inovasi (KLB-07)": parts joined with dashes (empty ones left out), the code behind. At most
 * 200 bytes of UTF-8; what is too long is cut before the code, which makes the name unique within a kind.
 */
export function fileName(parts: string[], code: string): string {
  const tail = code.trim() === '' ? '' : ` (${safeCode(code)})`;
  const head = parts
    .map(safe)
    .filter((part) => part !== '')
    .join(' – ');
  return shorten(head, MAX_BYTES - byteLength(tail)).replace(/[. ]+$/, '') + tail;
}
