// The XML of an .xlsx file: read piece by piece, strict about what is not understood; and what a text needs to stand in it.
import { xmlText } from '../xml-text';
import { xlsxError } from './fault';

/** Comments, CDATA (1), instructions, closing tags (2), opening tags (3) with attributes (4) and the stroke of an empty one (5). */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi;
const NAMED: Record<string, string | undefined> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What is passed over with all that is in it: later versions' additions, and how Japanese is pronounced. */
const PASSED_OVER = ['AlternateContent', 'extLst', 'rPh'];

export type Attributes = { [name: string]: string | undefined };

/** Names come without their prefix: every program chooses its own. */
export type Visitor = {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
};

const damaged = (what: string): Error => xlsxError('damaged', what);

const unescaped = (text: string): string =>
  text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const sign = name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : NAMED[name];
    if (sign === undefined || !whole.endsWith(';')) throw damaged(whole);
    return sign;
  });

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(text: string): Attributes {
  const found: Attributes = Object.create(null);
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (!/^xmlns(:|$)/.test(name)) found[local(name)] = unescaped(double ?? single ?? '');
  }
  return found;
}

/** Tells a visitor what stands in a document, from first to last. Throws the fault `damaged` on what is no XML of this kind. */
export function walk(source: string, visitor: Visitor): void {
  const open: string[] = [];
  /** How deep the element lies that is passed over; 0 = none is. */
  let passed = 0;
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  const text = (raw: string): void => {
    if (raw.includes('<') || (open.length === 0 && raw.trim() !== '')) throw damaged(raw.slice(0, 60));
    if (passed === 0 && raw !== '') visitor.text?.(unescaped(raw));
  };
  const close = (name: string): void => {
    if (open.pop() !== name) throw damaged(`</${name}>`);
    if (passed === 0) visitor.close?.(local(name));
    else if (open.length < passed) passed = 0;
  };
  for (const match of source.matchAll(MARKUP)) {
    const [markup, data, closed, opened, attributes = '', empty] = match;
    text(source.slice(at, match.index));
    at = (match.index ?? 0) + markup.length;
    if (data !== undefined && passed === 0) visitor.text?.(data);
    if (closed !== undefined) close(closed);
    if (opened === undefined) continue;
    open.push(opened);
    if (passed === 0 && PASSED_OVER.includes(local(opened))) passed = open.length;
    if (passed === 0) visitor.open?.(local(opened), attributesOf(attributes));
    if (empty === '/') close(opened);
  }
  text(source.slice(at));
  if (open.length > 0) throw damaged(`<${open[0]}>`);
}

/** A cell's text as the file writes it: what XML has no sign for stands as `_x000D_`. */
export const readText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A cell's text for the file: signs that XML has no place for are left out; what looks like `_x000D_` stays what it is. */
export const writtenText = (text: string): string =>
  escaped(xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
