// The short code of a result, to be read aloud and written into the minutes.

const DIGITS = 8;

/** Eight digits of a SHA-256 in hexadecimal, as `1234-5678`. */
export function codeOf(hash: string): string {
  const digits = String(Number.parseInt(hash.slice(0, 12), 16) % 10 ** DIGITS).padStart(DIGITS, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
