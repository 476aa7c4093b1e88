// Workbooks whose XML is changed at random: tags and attributes left out, doubled, or given values that no program writes.
import { readFileSync } from 'node:fs';
import { textOf, unzipped, utf8, zipped } from '../../src/domain/file-formats/zip';
import { WORKBOOK } from '../../src/domain/file-formats/zip/limits';
import * as fc from '../properties';
import { checkAndCompute } from './asked';

const ORIGINAL = unzipped(readFileSync('examples/malang.xlsx'), WORKBOOK);
const NAMES = Object.keys(ORIGINAL).filter((name) => /\.(xml|rels)$/.test(name));

const VALUES = [
  '',
  '0',
  '-1',
  '1e9',
  '99999999999',
  'NaN',
  'A1',
  'XFD1048576',
  'A1:XFD1048576',
  '#REF!',
  '&amp;',
  '&#0;',
  '&x;',
  'rId1',
  'rId999',
  '../../x',
  'true',
  '_x0000_',
  '\u202e',
  ' ',
];

type Change = { part: number; at: number; kind: 'drop' | 'twice' | 'value' | 'text' | 'name'; value: string };

const change: fc.Arbitrary<Change> = fc.record({
  part: fc.nat(NAMES.length - 1),
  at: fc.nat(1_000_000),
  kind: fc.constantFrom('drop', 'twice', 'value', 'value', 'text', 'name'),
  value: fc.oneof(
    fc.constantFrom(...VALUES),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[<&"]/g, '')),
  ),
});

/** The match at a place, counted round. */
function replaceOne(text: string, pattern: RegExp, at: number, by: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  const chosen = all[at % Math.max(all.length, 1)];
  if (chosen === undefined) return text;
  return text.slice(0, chosen.index) + by(chosen[0]) + text.slice(chosen.index + chosen[0].length);
}

const CHANGES: Record<Change['kind'], (text: string, at: number, value: string) => string> = {
  drop: (text, at) => replaceOne(text, /<[^<>]*\/>|<(\w+)[^<>]*>[^<>]*<\/\1>/g, at, () => ''),
  twice: (text, at) => replaceOne(text, /<[^<>]*\/>|<(\w+)[^<>]*>[^<>]*<\/\1>/g, at, (found) => found + found),
  value: (text, at, value) => replaceOne(text, /="[^"]*"/g, at, () => `="${value}"`),
  text: (text, at, value) => replaceOne(text, />[^<>]+</g, at, () => `>${value}<`),
  name: (text, at) => replaceOne(text, / \w+="/g, at, (found) => ` x${found.trim()}`),
};

function changed(changes: readonly Change[]): Uint8Array {
  const parts = { ...ORIGINAL };
  for (const { part, at, kind, value } of changes) {
    const name = NAMES[part]!;
    parts[name] = utf8(CHANGES[kind](textOf(parts[name]!), at, value));
  }
  return zipped(parts, 0);
}

export const xmlProperty = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) =>
  checkAndCompute(changed(changes)),
);
