// A script that is made fit to be pasted means what it meant.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { pasteable } from '../../../scripts/bundle/pasteable';

/** The tree without the places, and literals without their spelling. */
const treeOf = (script: string): string =>
  JSON.stringify(parse(script, { ecmaVersion: 2019 }), (key, value) =>
    ['start', 'end', 'raw'].includes(key) || value instanceof RegExp ? undefined : value,
  );

const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

it.each([
  ['a dash in a class', '"a–b·c".split(/[–·]/).join()'],
  ['an escaped dash', '"a–b".replace(/\\–/, "+")'],
  ['a backslash before a dash', '"a\\\\–b".replace(/\\\\–/, "+")'],
  ['signs of two units', '"a🏆b".replace(/[🏆]/u, "+") + "a🏆b".replace(/🏆/, "+")'],
  ['tabs and controls', '"a\tb\u0001\u200b\u202e" + `c\td\u007f\u2066`'],
  ['a string cut in two', '"ab\\\ncd" + \'ab\\\ncd\''],
  ['lines of a template', `\`a\nb$\{1}\nc\``],
])('keeps the meaning of %s', (_what, script) => {
  const made = pasteable(script);
  expect(made).toMatch(/^[\n -~]*$/);
  expect(made).not.toContain('\\\n');
  expect(runInNewContext(made)).toBe(runInNewContext(script));
});

it.each([
  ['fflate', 'node_modules/fflate/umd/index.js'],
  ['acorn', 'node_modules/acorn/dist/acorn.js'],
  ['docxtemplater, minified', 'node_modules/docxtemplater/build/docxtemplater.min.js'],
])('breaks lines where it changes nothing: %s', (_name, file) => {
  const script = readFileSync(file, 'utf8').replace(/\n\s*/g, (line) => (file.includes('min') ? ' ' : line));
  expect(treeOf(pasteable(script))).toBe(treeOf(script));
});

it('leaves no line longer than the limit and one token', () => {
  const functions = Array.from({ length: 100 }, (_, index) => `function f${index}(){return{a:[1,2],b:${index}}}`);
  const script = functions.join('');
  expect(longest(pasteable(script))).toBeLessThanOrEqual(120);
  expect(treeOf(pasteable(script))).toBe(treeOf(script));
});
