// The XML of an .xlsx file: read piece by piece, strict about what is not understood; and what a text needs to stand in it.
import { xmlText } from '../xml-text';
import { xlsxError } from './fault';

/** One attribute, from where the last one ended. */
const ATTRIBUTE = /\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const END_OF_TAG = /\s*(\/?)>/y;
const REFERENCE = /&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi;
const NAMED: Record<string, string | undefined> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What is passed over with all that is in it: later versions' additions, and how Japanese is pronounced. */
const PASSED_OVER = ['AlternateContent', 'extLst', 'rPh'];

/** No element of these formats has a tenth of them. */
const MOST_ATTRIBUTES = 500;

export type Attributes = { [name: string]: string | undefined };

/** Names come without their prefix: every program chooses its own. */
export type Visitor = {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
};

const damaged = (what: string): Error => xlsxError('damaged', what.slice(0, 60));

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const sign = name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : NAMED[name];
    if (sign === undefined || !whole.endsWith(';')) throw damaged(whole);
    return sign;
  });
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Where a name ends that begins here. */
function endOfName(source: string, from: number): number {
  let end = from;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    // > / <
    if (isSpace(code) || code === 62 || code === 47 || code === 60) break;
  }
  return end;
}

/** The text between two places, and the place behind the closing mark. */
function upTo(source: string, mark: string, from: number): { inside: string; next: number } {
  const end = source.indexOf(mark, from);
  if (end < 0) throw damaged(source.slice(from));
  return { inside: source.slice(from, end), next: end + mark.length };
}

/**
 * Calls a visitor for each part of a document, from first to last. Throws the fault `damaged` where the XML is invalid.
 * `passedOver`: elements that are skipped with all that is in them.
 */
export function walk(source: string, visitor: Visitor, passedOver: readonly string[] = PASSED_OVER): void {
  const open: string[] = [];
  /** Depth inside the element that is being skipped; 0 = none. */
  let passed = 0;
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  const text = (raw: string): void => {
    if (open.length === 0 && raw.trim() !== '') throw damaged(raw);
    if (passed === 0 && raw !== '') visitor.text?.(unescaped(raw));
  };
  const close = (name: string): void => {
    if (open.pop() !== name) throw damaged(`</${name}>`);
    if (passed === 0) visitor.close?.(local(name));
    else if (open.length < passed) passed = 0;
  };
  /** An opening tag whose name begins here; answers with the place behind it. */
  const tag = (from: number): number => {
    const end = endOfName(source, from);
    const name = source.slice(from, end);
    const attributes: Attributes = {};
    let next = end;
    let count = 0;
    for (;;) {
      ATTRIBUTE.lastIndex = next;
      const found = ATTRIBUTE.exec(source);
      if (found === null) break;
      if (++count > MOST_ATTRIBUTES) throw damaged(source.slice(from - 1, next));
      next = ATTRIBUTE.lastIndex;
      const key = found[1]!;
      if (!key.startsWith('xmlns')) attributes[local(key)] = unescaped(found[2] ?? found[3] ?? '');
    }
    END_OF_TAG.lastIndex = next;
    const closing = END_OF_TAG.exec(source);
    if (name === '' || closing === null) throw damaged(source.slice(from - 1));
    open.push(name);
    const known = local(name);
    if (passed === 0 && passedOver.includes(known)) passed = open.length;
    if (passed === 0) visitor.open?.(known, attributes);
    if (closing[1] === '/') close(name);
    return END_OF_TAG.lastIndex;
  };
  for (;;) {
    const mark = source.indexOf('<', at);
    if (mark < 0) break;
    if (mark > at) text(source.slice(at, mark));
    const code = source.charCodeAt(mark + 1);
    if (code === 47) {
      const { inside, next } = upTo(source, '>', mark + 2);
      close(inside.trimEnd());
      at = next;
    } else if (code === 63) {
      at = upTo(source, '?>', mark + 2).next;
    } else if (code !== 33) {
      at = tag(mark + 1);
    } else if (source.startsWith('<!--', mark)) {
      at = upTo(source, '-->', mark + 4).next;
    } else if (source.startsWith('<![CDATA[', mark)) {
      const { inside, next } = upTo(source, ']]>', mark + 9);
      if (passed === 0) visitor.text?.(inside);
      at = next;
    } else throw damaged(source.slice(mark));
  }
  text(source.slice(at));
  if (open.length > 0) throw damaged(`<${open[0]}>`);
}

/** A cell's text as the file writes it: what XML has no sign for stands as `_x000D_`. */
export const readText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A cell's text for the file: signs that XML has no place for are left out; what looks like `_x000D_` stays what it is. */
export const writtenText = (text: string): string =>
  escaped(xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
