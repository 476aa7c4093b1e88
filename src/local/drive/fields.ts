// The `fields` parameter: which parts of an answer are wanted ("Return specific fields", Drive API guide).
import { NotEmulated } from '../runtime/errors';
import { DriveError } from './failure';

/** `true` = everything below. */
export type Mask = { readonly [name: string]: Mask | true };

/** Reads `a,b(c,d),e/f`. Throws Drive's error on a text that is none. */
export function readMask(text: string): Mask {
  let at = 0;
  const fail = (): DriveError =>
    new DriveError(400, 'invalidParameter', `Invalid field selection ${text}`, { at: 'fields' });
  const list = (): Mask => {
    const mask: Record<string, Mask | true> = {};
    for (;;) {
      const name = /^[A-Za-z*]+/.exec(text.slice(at))?.[0];
      if (name === undefined) throw fail();
      at += name.length;
      mask[name] = below();
      if (text[at] !== ',') return mask;
      at++;
    }
  };
  const below = (): Mask | true => {
    if (text[at] === '/') {
      at++;
      const name = /^[A-Za-z*]+/.exec(text.slice(at))?.[0];
      if (name === undefined) throw fail();
      at += name.length;
      return { [name]: below() };
    }
    if (text[at] !== '(') return true;
    at++;
    const inner = list();
    if (text[at] !== ')') throw fail();
    at++;
    return inner;
  };
  const mask = list();
  if (at < text.length) throw fail();
  return mask;
}

/** The wanted parts of an answer. A field this Drive does not have is refused. */
export function selected(value: Readonly<Record<string, unknown>>, mask: Mask): Record<string, unknown> {
  if (mask['*'] !== undefined) return { ...value };
  return Object.fromEntries(
    Object.entries(mask).flatMap(([name, inner]) => {
      if (!Object.hasOwn(value, name)) throw new NotEmulated(`the Drive field ${name}`);
      const one = value[name];
      if (one === undefined) return [];
      if (inner === true) return [[name, one]];
      if (Array.isArray(one)) return [[name, one.map((item) => selected(item as Record<string, unknown>, inner))]];
      return [[name, selected(one as Record<string, unknown>, inner)]];
    }),
  );
}
