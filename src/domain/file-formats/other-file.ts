// What a file is that is no .xlsx, by how it begins: people send what they have.

/** `old`: .xls or .et, or locked with a password. `text`: CSV. */
export type OtherFile = 'old' | 'text' | 'photo' | 'pdf';

const BEGINNINGS: readonly [beginning: string, kind: OtherFile][] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old'],
  ['%PDF', 'pdf'],
  ['\xff\xd8\xff', 'photo'],
  ['\x89PNG', 'photo'],
  ['GIF8', 'photo'],
  ['RIFF', 'photo'],
  ['II*\0', 'photo'],
  ['MM\0*', 'photo'],
];

/** A photo of an iPhone names its kind behind four bytes of length. */
const isHeic = (start: string): boolean => /^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.test(start);

/** No byte that texts do not have. */
const isText = (bytes: Uint8Array): boolean => bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));

/** The first line has cells between separators. */
const isTable = (start: string): boolean => /[;,\t]/.test(start.split(/\r?\n/)[0] ?? '');

/** The kind; null for what is none of these. */
export function otherFile(bytes: Uint8Array): OtherFile | null {
  const first = bytes.slice(0, 500);
  const start = Array.from(first, (byte) => String.fromCharCode(byte)).join('');
  const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  if (known !== undefined) return known[1];
  if (isHeic(start)) return 'photo';
  return isText(first) && isTable(start) ? 'text' : null;
}
