// Seals the built script: the digest of what an engine loads of it, behind it, so that a damaged paste is noticed.
import { createHash } from 'node:crypto';

const ARROW = 'var App=(()=>{';
const NAMED = 'var App=(function lembarJuri(){';
/** What follows the function that holds everything: the declarations that Apps Script looks for. */
const END = ')();\nfunction ';

const digestOf = (text: string): string => createHash('sha256').update(text.replace(/\r/g, '').trim()).digest('hex');

/** The same script, its one function with a name that it can ask for its own text, and the digests of that and of the page. */
export function sealed(script: string, page: string): string {
  const named = script.replace(ARROW, NAMED);
  const [start, end] = [named.indexOf('function lembarJuri'), named.lastIndexOf(END)];
  if (start < 0 || end < start) throw new Error('The bundle does not begin and end as it is sealed');
  const seals = `App.seals={code:"${digestOf(named.slice(start, end))}",\npage:"${digestOf(page)}"};\n`;
  return `${named.trimEnd()}\n${seals}`;
}
