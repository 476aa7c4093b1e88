// Makes a built script fit to be pasted into an editor and read there. The bundler writes ASCII and breaks lines (`charset`,
// `lineLimit`), but leaves regular expressions and tabs as they are, cuts words in two, and passes the limit between functions.
import { parse } from 'acorn';

export const LINE_LIMIT = 100;

/** `kind`: acorn's name of the token's type; `gap`: what stands before it. */
type Token = { text: string; kind: string; gap: string };

/** A script with its tokens in other words. */
export function rewriteTokens(script: string, rewrite: (token: Token) => string): string {
  let out = '';
  let end = 0;
  parse(script, {
    ecmaVersion: 2019,
    sourceType: 'script',
    onToken: (token) => {
      const gap = script.slice(end, token.start);
      out += gap + rewrite({ text: script.slice(token.start, token.end), kind: token.type.label, gap });
      end = token.end;
    },
  });
  return out + script.slice(end);
}

/** A literal with its signs in other words; an escape is one sign. */
export const rewriteSigns = (literal: string, rewrite: (sign: string) => string): string =>
  literal.replace(/\\?[\s\S]/g, rewrite);

const CUT = '\\\n';

const hexadecimal = (sign: string): string => `\\u${`000${sign.charCodeAt(0).toString(16)}`.slice(-4)}`;

/** Escaped or not, what is not ASCII means itself. */
const plainSign = (sign: string): string =>
  sign === CUT ? '' : /[^\n -~]$/.test(sign) ? hexadecimal(sign.slice(-1)) : sign;

const LITERALS = ['string', 'regexp', 'template'];

/** After these a new line changes nothing, whatever follows. */
const BREAKS = [',', ';', '{', '}', '(', '[', '?', ':', '||', '&&'];

const afterLastLine = (text: string): number => text.length - text.lastIndexOf('\n') - 1;

/** The same script in ASCII, its strings whole, its lines no longer than the limit and one token. */
export function pasteable(script: string): string {
  let column = 0;
  let last = '';
  return rewriteTokens(script, ({ text, kind, gap }) => {
    const literal = LITERALS.includes(kind) ? rewriteSigns(text, plainSign) : text;
    column = gap.includes('\n') ? afterLastLine(gap) : column + gap.length;
    const breaks = column + literal.length > LINE_LIMIT && BREAKS.includes(last) && kind !== 'template';
    const written = breaks ? `\n${literal}` : literal;
    column = written.includes('\n') ? afterLastLine(written) : column + written.length;
    last = kind;
    return written;
  });
}
