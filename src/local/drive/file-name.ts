// File names that every operating system takes, each used once.

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** File systems take 255 bytes; the rest is for a number and the ending. */
const MOST_BYTES = 200;

function shortened(text: string): string {
  const signs = [...text];
  while (Buffer.byteLength(signs.join(''), 'utf8') > MOST_BYTES) signs.pop();
  return signs.join('');
}

/** The document's title as a file name without ending: no separators, control signs, reserved names, final dots or blanks. */
export function safeName(title: string): string {
  const clean = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is to be removed
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const short = shortened(clean)
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '');
  if (short === '') return 'dokumen';
  return RESERVED.test(short) ? `_${short}` : short;
}

/**
 * `<title>.docx`, or `<title> (2).docx` and so on where that name is taken, ignoring case. A title that already has the
 * ending does not get it twice.
 */
export function freeName(title: string, isTaken: (name: string) => boolean, ending = '.docx'): string {
  const name = safeName(title.endsWith(ending) ? title.slice(0, -ending.length) : title);
  for (let i = 1; ; i++) {
    const candidate = `${name}${i === 1 ? '' : ` (${i})`}${ending}`;
    if (!isTaken(candidate)) return candidate;
  }
}
