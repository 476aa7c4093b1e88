// The bare context is ES2020 on whichever engine this runs: nothing more, nothing less, and what a newer one lets through
// is named. `npm run test:nodes` runs this on every major version of Node that is supported.
// Source: ECMA-262, 11th edition; checked once against an engine of its time (V8 8.4).
import { runInContext } from 'node:vm';
import { bareContext } from '../../../src/local/runtime/bare-context';
import { GLOBALS, LET_THROUGH, OBJECTS_SOURCE, PROPERTIES } from '../../../src/local/runtime/es2020';

const MAJOR = Number(process.versions.node.split('.')[0]);

/** What a script has in its hands without any name, and what that has of its own. */
const INSTANCES: Readonly<Record<string, string>> = {
  'function () {}': 'length name prototype',
  '() => 0': 'length name',
  'class {}': 'length name prototype',
  'function* () {}': 'length name prototype',
  'async function () {}': 'length name',
  'async function* () {}': 'length name prototype',
  '[]': 'length',
  '/a/': 'lastIndex',
  '/(?<n>a)/.exec("a")': '0 1 groups index input length',
  '"a".matchAll(/a/g)': '',
  '(function () { return arguments; })()': '@@iterator callee length',
  '(function () { "use strict"; return arguments; })()': '@@iterator callee length',
  '((strings) => strings)`a`': '0 length raw',
  'new Error("a")': 'message stack',
  'new Map().entries()': '',
  'new Set().values()': '',
  '""[Symbol.iterator]()': '',
  '[].values().next()': 'done value',
  'new Int8Array(0)': '',
  'new ArrayBuffer(0, { maxByteLength: 1 })': '',
};

const NAME_OF = `var nameOf = (key) => typeof key === 'symbol' ? '@@' + String(key.description).replace('Symbol.', '') : key;
  var namesOf = (object) => Reflect.ownKeys(object).map(nameOf).sort().join(' ');`;

const inside = (code: string): unknown => JSON.parse(runInContext(`JSON.stringify(${code})`, bareContext()) as string);

it('has the global names of ES2020 alone', () => {
  expect(inside('Object.getOwnPropertyNames(globalThis).sort()')).toEqual([...GLOBALS].sort());
  expect(inside('Object.getOwnPropertySymbols(globalThis).length')).toBe(0);
});

it('has in each object just what ES2020 has there', () => {
  const found = inside(`(() => { ${NAME_OF} return ${OBJECTS_SOURCE}.map(([object]) => namesOf(object)); })()`);
  const expected = Object.values(PROPERTIES).map((names) => [...names].sort().join(' '));
  const paths = Object.keys(PROPERTIES);
  const byPath = (list: string[]): object => Object.fromEntries(list.map((names, i) => [paths[i], names]));
  expect(byPath(found as string[])).toEqual(byPath(expected));
});

it('has in what a script makes just what ES2020 has there', () => {
  const made = Object.keys(INSTANCES).map((one) => `(${one})`);
  const found = inside(`(() => { ${NAME_OF} return [${made.join(',')}].map(namesOf); })()`) as string[];
  // A function's own `arguments` and `caller`, which are null, went from V8 some time after Node 24.
  const names = found.map((one) => one.replace(/^arguments caller /, ''));
  expect(Object.fromEntries(made.map((one, i) => [one, names[i]]))).toEqual(
    Object.fromEntries(made.map((one, i) => [one, Object.values(INSTANCES)[i]])),
  );
});

it('leads from there to no other object', () => {
  const strangers = inside(`(() => {
    ${NAME_OF}
    const known = new Set(${OBJECTS_SOURCE}.map(([object]) => object).concat([globalThis]));
    const seen = new Set();
    const strangers = [];
    const queue = ${JSON.stringify(Object.keys(INSTANCES))}
      .map((one) => [one + '.__proto__', Object.getPrototypeOf((0, eval)('(' + one + ')'))])
      .concat([['globalThis', globalThis]]);
    while (queue.length > 0) {
      const [path, value] = queue.shift();
      if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) continue;
      seen.add(value);
      // A plain built-in function has its length and its name and nothing else.
      const plain = typeof value === 'function' && namesOf(value) === 'length name';
      if (!known.has(value) && !plain) strangers.push(path);
      queue.push([path + '.__proto__', Object.getPrototypeOf(value)]);
      for (const key of Reflect.ownKeys(value)) {
        const step = path + '.' + nameOf(key);
        const { get, set, value: inner } = Object.getOwnPropertyDescriptor(value, key);
        queue.push([step, inner], ['get ' + step, get], ['set ' + step, set]);
      }
    }
    return strangers;
  })()`);
  expect(strangers).toEqual([]);
});

it('has a Symbol that is the one of ES2020 where its newer properties cannot be deleted', () => {
  const checks = {
    'typeof Symbol("a")': 'symbol',
    'Symbol("a").description': 'a',
    'Symbol.name': 'Symbol',
    'Symbol.length': 0,
    'Symbol("a") === Symbol("a")': false,
    'Symbol.for("a") === Symbol.for("a")': true,
    'Symbol.keyFor(Symbol.for("a"))': 'a',
    'Symbol("a").constructor === Symbol': true,
    'Object(Symbol()) instanceof Symbol': true,
    '[] instanceof Symbol': false,
    'Symbol.iterator === Reflect.ownKeys(Array.prototype).find((key) => typeof key === "symbol")': true,
    '(() => { try { new Symbol(); } catch (error) { return error instanceof TypeError && error.message; } })()':
      'Symbol is not a constructor',
    '"dispose" in Symbol || "asyncDispose" in Symbol': false,
    'Object.getOwnPropertyDescriptor(Symbol, "iterator").writable': false,
    'Object.getOwnPropertyDescriptor(globalThis, "Symbol").enumerable': false,
    'delete globalThis.Symbol && typeof Symbol': 'undefined',
  };
  const found = Object.keys(checks).map((code) => [code, inside(code)]);
  expect(Object.fromEntries(found)).toEqual(checks);
});

it.each(LET_THROUGH)('lets through $what, from Node $since on', ({ since, script }) => {
  expect(inside(`(() => { try { return Boolean(${script}); } catch { return false; } })()`)).toBe(MAJOR >= since);
});
