// The code of a result, to be read aloud and written into the minutes.

/** 32 signs of which no two look or sound like 0 and O, or 1, I and L in small letters. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const BITS = 5;
/** 80 bits: more than anybody can meet by trying. */
const LENGTH = 16;
const GROUP = 4;

/** The first 80 bits of a SHA-256 in hexadecimal, as `K7M2-9QXA-4TRC-HW83`. */
export function codeOf(hash: string): string {
  const bits = [...hash.slice(0, (LENGTH * BITS) / 4)]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  const signs = Array.from({ length: LENGTH }, (_, at) => {
    return SIGNS[Number.parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2)];
  }).join('');
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

const DIGITS = 8;

/** As release 0.1 had it: eight digits, `1234-5678`. */
export function earlierCodeOf(hash: string): string {
  const digits = String(Number.parseInt(hash.slice(0, 12), 16) % 10 ** DIGITS).padStart(DIGITS, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** The code that a result was recorded under, which stands in its minutes: that of its time. */
export const recordedCode = (hash: string, detail: string): string =>
  detail.includes(earlierCodeOf(hash)) ? earlierCodeOf(hash) : codeOf(hash);
