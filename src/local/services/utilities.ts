// Utilities and Blob: digests, bytes and dates. Bytes are signed at Google: -128 to 127.
import { createHash, randomUUID } from 'node:crypto';
import { NotEmulated, ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { type BlobProxy, type EnumProxy, hostProxy } from '../runtime/proxy';
import { wallClock } from '../spreadsheet/dates';

export const toBytes = (signed: readonly number[]): Uint8Array => Uint8Array.from(signed, (one) => one & 0xff);

/** Which bytes a string becomes where no character set is named is not documented for signs outside ASCII. */
function bytesOf(value: string | readonly number[], charset?: EnumProxy): Uint8Array {
  if (typeof value !== 'string') return toBytes(value);
  if (charset?.name !== 'UTF_8' && /[^\0-\x7f]/.test(value))
    throw new NotEmulated('text outside ASCII without Charset.UTF_8');
  return Buffer.from(value, 'utf8');
}

/** The letters of Java's SimpleDateFormat that need no locale: y M d H m s and quoted text. */
function formatted(instant: number, timeZone: string, pattern: string): string {
  let wall: Date;
  try {
    wall = new Date(wallClock(instant, timeZone));
  } catch {
    throw new NotEmulated(`the time zone ${timeZone}`);
  }
  const part: Readonly<Record<string, number>> = {
    M: wall.getUTCMonth() + 1,
    d: wall.getUTCDate(),
    H: wall.getUTCHours(),
    m: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
  };
  return pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (token: string, quoted: string | undefined, letter?: string) => {
      if (token === "''") return "'";
      if (quoted !== undefined) return quoted.replace(/''/g, "'");
      if (letter === 'y') {
        const year = wall.getUTCFullYear();
        return token.length === 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(token.length, '0');
      }
      const value = part[letter!];
      if (value === undefined || (letter === 'M' && token.length > 2))
        throw new NotEmulated(`the date pattern ${token}`);
      return String(value).padStart(token.length, '0');
    },
  );
}

export const utilities = {
  computeDigest: (
    _: unknown,
    __: Execution,
    _algorithm: EnumProxy,
    value: string | readonly number[],
    charset?: EnumProxy,
  ) => new Uint8Array(createHash('sha256').update(bytesOf(value, charset)).digest()),
  /** Nothing reads the type and name of a blob. */
  newBlob: (_: unknown, __: Execution, data: string | readonly number[]) =>
    hostProxy<BlobProxy>({
      cls: 'Blob',
      bytes: typeof data === 'string' ? Buffer.from(data, 'utf8') : toBytes(data),
    }),
  formatDate: (_: unknown, __: Execution, date: Date, timeZone: string, pattern: string) =>
    formatted(date.getTime(), timeZone, pattern),
  /** Does not really wait. */
  sleep: (_: unknown, __: Execution, milliseconds: number) => {
    if (milliseconds < 0 || milliseconds > 300_000) throw new ServiceError('Argument out of range: milliseconds');
  },
  getUuid: () => randomUUID(),
};

export const blob = {
  getBytes: (self: BlobProxy) => new Uint8Array(self.bytes),
};
