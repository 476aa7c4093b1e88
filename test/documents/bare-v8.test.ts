// Filling as the server does it: an ES2019 bundle in a context that has the language and nothing else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { builtInTemplate, documentKinds, fieldsOf, fill } from '../../src/documents';
import { judged, small } from './competition';
import { context, entry, knownOf, kolabik, winner } from './support';

const ROOT = join(__dirname, '../..');

/** Built-ins newer than ES2020, and those of hosts that are no plain V8. */
const REMOVE_NEW = `
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group'])
    for (const type of [Array, Uint8Array, String]) delete type.prototype[name];
  for (const name of ['replaceAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  for (const name of ['WeakRef', 'FinalizationRegistry', 'AggregateError', 'Intl', 'WebAssembly', 'console', 'Iterator'])
    delete globalThis[name];
  delete Promise.any; delete Array.fromAsync;
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) delete Date.prototype[name];
  delete String.prototype.localeCompare; delete Number.prototype.toLocaleString;
`;

let code = '';

beforeAll(() => {
  const dir = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    const source = join(dir, 'entry.ts');
    writeFileSync(source, `export * from ${JSON.stringify(join(ROOT, 'src/documents/index.ts'))};`);
    const output = join(dir, 'out.js');
    const options = {
      entryPoints: [source],
      outfile: output,
      bundle: true,
      format: 'iife',
      globalName: 'App',
      target: 'es2019',
      loader: { '.bin': 'base64' },
      alias: { '@xmldom/xmldom': join(ROOT, 'src/documents/read-only-xml.ts') },
      logLevel: 'error',
    };
    // In a process of its own: the bundler does not run among the built-ins of a test.
    const script = `require('esbuild').buildSync(${JSON.stringify(options)})`;
    execFileSync(process.execPath, ['-e', script], { cwd: ROOT });
    code = readFileSync(output, 'utf8');
  } finally {
    rmSync(dir, { recursive: true });
  }
});

it('parses as ES2019', () => {
  expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
});

it('fills the built-in templates to the same bytes as here', () => {
  const bare = createContext(Object.create(null));
  runInContext(REMOVE_NEW, bare);
  expect(
    runInContext(
      `[typeof Buffer, typeof TextEncoder, typeof TextDecoder, typeof setTimeout, typeof process, typeof URL, typeof atob, typeof Intl].join()`,
      bare,
    ),
  ).toBe(Array(8).fill('undefined').join());
  runInContext(code, bare);
  const entries = [entry('KLB-07', { name: 'Posyandu 🏆 <“A & B”>' }), ...small.entries.slice(1)];
  for (const kind of documentKinds) {
    for (const language of kind.inEnglish ? (['id', 'en'] as const) : (['id'] as const)) {
      const known = judged({ competition: { ...small, entries }, settings: { language } });
      const fields = fieldsOf(kind, known);
      const call = `App.fill(App.builtInTemplate('${kind.id}', '${language}'), ${JSON.stringify(fields)})`;
      const bytes = runInContext(`Array.from(${call})`, bare) as number[];
      expect(Buffer.from(bytes).equals(Buffer.from(fill(builtInTemplate(kind.id, language), fields!)))).toBe(true);
    }
  }
});

it('makes the fields themselves there, prize in words included', () => {
  const bare = createContext(Object.create(null));
  runInContext(REMOVE_NEW, bare);
  runInContext(code, bare);
  const one = context(kolabik, { ...winner(1, entry('1')), prize: { amount: 2_500_000 } });
  const known = JSON.stringify(knownOf(one));
  const fields = runInContext(`JSON.stringify(App.fieldsOf(App.kindOf('surat'), ${known}))`, bare) as string;
  expect(JSON.parse(fields)).toMatchObject({ uang_pembinaan_huruf: 'dua juta lima ratus ribu rupiah' });
});
