// Escapes text for XML and drops characters that a document must not contain.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 has no place for
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const POP_DIRECTION = '\u202C';
const POP_ISOLATE = '\u2069';

/** Closes what embeddings, overrides and isolates were left open, so that they end with the text and turn nothing around it. */
export function closeDirections(text: string): string {
  if (!/[\u202A-\u202E\u2066-\u2069]/.test(text)) return text;
  let open: string[] = [];
  for (const char of text) {
    if (char >= '\u2066' && char <= '\u2068') open.push(POP_ISOLATE);
    else if (char === POP_ISOLATE) open = open.slice(0, Math.max(open.lastIndexOf(POP_ISOLATE), 0));
    else if (char === POP_DIRECTION) {
      if (open[open.length - 1] === POP_DIRECTION) open.pop();
    } else if (char >= '\u202A' && char <= '\u202E') open.push(POP_DIRECTION);
  }
  return text + open.reverse().join('');
}

/**
 * The text as XML can hold it: line ends as \n, no control characters, no half characters, directions closed.
 * All else, markup and template tags included, stays what it is: text.
 */
export function xmlText(text: string): string {
  const lines = text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
  const whole = lines.replace(LONE_SURROGATE, (_, before: string | undefined) => before ?? '');
  return closeDirections(whole.replace(NOT_IN_XML, ''));
}
