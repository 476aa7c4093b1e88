// Compares two folders of results and says in words what differs: which cell, which paragraph, which value.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type Cell, readXlsx } from 'hucre';

/** The first differences are told, the rest is counted. */
const MAX_LISTED = 5;

/** Paths below a folder, with / between. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).split(path.sep).join('/'))
    .sort();

const shown = (value: unknown): string => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)));

const told = (where: string, was: unknown, is: unknown): string => `${where}: was ${shown(was)}, is ${shown(is)}`;

/** What is around the first place where two texts differ. */
function excerpts(was: string, is: string): [string, string] {
  let at = 0;
  while (at < was.length && was[at] === is[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 40), at + 60);
  return [around(was), around(is)];
}

function textDifferences(was: string, is: string): string[] {
  const [old, now] = [was.split('\n'), is.split('\n')];
  return [...Array(Math.max(old.length, now.length)).keys()].flatMap((line) =>
    old[line] === now[line] ? [] : [told(`line ${line + 1}`, old[line], now[line])],
  );
}

/** Values by path (`stages[0].ranking[2].score`). A text that is itself JSON, as properties are, is taken apart. */
function valueDifferences(was: unknown, is: unknown, at = ''): string[] {
  if (was === is) return [];
  if (typeof was === 'string' && typeof is === 'string' && /^[[{]/.test(was) && /^[[{]/.test(is))
    return valueDifferences(JSON.parse(was), JSON.parse(is), at);
  const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;
  if (!isTree(was) || !isTree(is) || Array.isArray(was) !== Array.isArray(is)) return [told(at, was, is)];
  const [old, now] = [was as Record<string, unknown>, is as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
    valueDifferences(old[key], now[key], Array.isArray(was) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`),
  );
}

function jsonDifferences(was: string, is: string, without: RegExp): string[] {
  const plain = (text: string): unknown =>
    JSON.parse(text, (key, value: unknown) => (without.test(key) ? undefined : value));
  const [old, now] = [plain(was), plain(is)];
  const found = valueDifferences(old, now);
  if (found.length > 0 || JSON.stringify(old) === JSON.stringify(now)) return found;
  return [told('the same values in another order', ...excerpts(was, is))];
}

const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''),
  );

const letterOf = (column: number): string =>
  (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Values, formulas and styles by tab and cell. */
async function cellsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const cells = new Map<string, string>();
  for (const { name, rows, cells: styled } of sheets) {
    const note = (row: number, column: number, cell: Partial<Cell>): void => {
      const { value = null, formula, style, comment } = cell;
      cells.set(
        `tab “${name}”, cell ${letterOf(column)}${row + 1}`,
        JSON.stringify({ value, formula, style, comment }),
      );
    };
    for (const [row, values] of rows.entries())
      for (const [column, value] of values.entries()) if (value !== null) note(row, column, { value });
    for (const [place, cell] of styled ?? []) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      note(row, column, cell);
    }
  }
  return cells;
}

async function cellDifferences(was: Uint8Array, is: Uint8Array): Promise<string[]> {
  const [old, now] = await Promise.all([cellsOf(was), cellsOf(is)]);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((place) => {
    const [one, other] = [old.get(place), now.get(place)];
    if (one === other) return [];
    return one === undefined || other === undefined
      ? [`${place}: was ${one ?? 'nothing'}, is ${other ?? 'nothing'}`]
      : valueDifferences(JSON.parse(one), JSON.parse(other)).map((difference) => `${place}, ${difference}`);
  });
}

/** Office files part by part; `isPacking`: whether the bytes into which the parts are packed count as well. */
async function officeDifferences(was: Buffer, is: Buffer, isPacking: boolean): Promise<string[]> {
  const [old, now] = [unzipSync(was), unzipSync(is)];
  const [names, others] = [Object.keys(old), Object.keys(now)];
  if (names.join() !== others.join()) return [told('parts', names, others)];
  const parts = names.filter((name) => Buffer.compare(old[name]!, now[name]!) !== 0);
  if (parts.length === 0) return isPacking ? ['the same parts, packed otherwise'] : [];
  const inParts = parts.flatMap((part) => {
    const [one, other] = [strFromU8(old[part]!), strFromU8(now[part]!)];
    const texts = textDifferences(paragraphsOf(one).join('\n'), paragraphsOf(other).join('\n'));
    return texts.length > 0
      ? texts.map((text) => `${part}, paragraph on ${text}`)
      : [told(part, ...excerpts(one, other))];
  });
  const inCells = names.includes('xl/workbook.xml') ? await cellDifferences(was, is) : [];
  return inCells.length > 0 ? inCells : inParts;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The hashes under which workbooks were written: how a workbook is packed is up to Node, so each is held against its own. */
function markDifferences(folder: string, file: string, text: string): string[] {
  const book = (name: string): string => path.join(folder, path.dirname(file), '..', name);
  return Object.entries(JSON.parse(text) as Record<string, string>).flatMap(([name, mark]) =>
    mark === sha256(readFileSync(book(name))) ? [] : [`${name} is not as it was written`],
  );
}

async function fileDifferences(recorded: string, fresh: string, file: string, without: RegExp): Promise<string[]> {
  const [was, is] = [readFileSync(path.join(recorded, file)), readFileSync(path.join(fresh, file))];
  if (file.endsWith('/written.json')) return markDifferences(fresh, file, is.toString());
  if (was.equals(is)) return [];
  if (/\.(xlsx|docx)$/.test(file)) return officeDifferences(was, is, file.endsWith('.docx'));
  if (file.endsWith('.json')) return jsonDifferences(was.toString(), is.toString(), without);
  return textDifferences(was.toString(), is.toString());
}

/** Every file of either folder; `without`: keys of JSON files that do not count; `unlike`: differences that may be. */
export async function differences(
  recorded: string,
  fresh: string,
  without = /(?!)/,
  unlike = /(?!)/,
): Promise<string[]> {
  const [old, now] = [filesIn(recorded), filesIn(fresh)];
  const found: string[] = [];
  for (const file of new Set([...old, ...now])) {
    if (!now.includes(file)) found.push(`${file} is not there`);
    else if (!old.includes(file)) found.push(`${file} is new`);
    else {
      const all = (await fileDifferences(recorded, fresh, file, without)).filter((one) => !unlike.test(one));
      const rest = all.length > MAX_LISTED ? [`${all.length - MAX_LISTED} differences more`] : [];
      found.push(...[...all.slice(0, MAX_LISTED), ...rest].map((one) => `${file}: ${one}`));
    }
  }
  return found;
}
