// Filling as the server does it: an ES2019 bundle, lean as the add-on's, in a context that has the language and nothing else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { builtInTemplate, documentKinds, fieldsOf, fill, templateFaultOf } from '../../../src/domain/documents';
import { bareContext } from '../../../src/local/runtime/bare-context';
import { judged, small, whole } from './competition';
import { context, documentContextOf, docxOf, entry, kolabik, winner } from './support';

const ROOT = join(__dirname, '../../..');

/** The language without what depends on a locale. */
function language(): Context {
  const made = bareContext();
  const removal = `
    for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) delete Date.prototype[name];
    delete String.prototype.localeCompare; delete Number.prototype.toLocaleString;`;
  runInContext(removal, made);
  return made;
}

let code = '';

beforeAll(() => {
  const dir = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    const source = join(dir, 'entry.ts');
    writeFileSync(source, `export * from ${JSON.stringify(join(ROOT, 'src/domain/documents/index.ts'))};`);
    const output = join(dir, 'out.js');
    // In a process of its own: the bundler does not run among the built-ins of a test.
    execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/bundle/build-part.ts', source, output], { cwd: ROOT });
    code = readFileSync(output, 'utf8');
  } finally {
    rmSync(dir, { recursive: true });
  }
});

it('parses as ES2019', () => {
  expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
});

it('fills the built-in templates to the same bytes as here', () => {
  const bare = language();
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
      const known = judged({ competition: { ...whole, entries }, settings: { language } });
      const fields = fieldsOf(kind, known);
      const call = `App.fill(App.builtInTemplate('${kind.id}', '${language}'), ${JSON.stringify(fields)})`;
      const bytes = runInContext(`Array.from(${call})`, bare) as number[];
      expect(Buffer.from(bytes).equals(Buffer.from(fill(builtInTemplate(kind.id, language), fields!)))).toBe(true);
    }
  }
});

it('says of broken templates there what it says here', () => {
  const bare = language();
  runInContext(code, bare);
  const fields = { x: 'a\nb', list: [{ y: '1' }, { y: '2' }], none: [] };
  const broken = [
    ...[
      ['{{x'],
      ['x}}'],
      ['{{x}} {{x'],
      ['{{{x}}}'],
      ['{{unknown}} {{x}} {{other}}'],
      ['{{@x}}'],
      ['{{list}}'],
      ['{{#x}}'],
    ],
    ...[
      ['{{/x}}'],
      ['{{#x}}', '{{/list}}'],
      ['{{#list}}{{#x}}{{/list}}{{/x}}'],
      ['{{#list}}{{z}}{{/list}}'],
      ['{{=[[ ]]=}}[[x]]'],
    ],
  ].map((texts) => docxOf(...texts));
  for (const template of [...broken, new Uint8Array([1, 2, 3])]) {
    let here: unknown = null;
    try {
      fill(template, fields);
    } catch (error) {
      here = templateFaultOf(error);
    }
    expect(here).not.toBeNull();
    const act = `App.fill(new Uint8Array([${template}]), ${JSON.stringify(fields)})`;
    const there = `(() => { try { ${act}; } catch (error) { return JSON.stringify(App.templateFaultOf(error)); } })()`;
    expect(JSON.parse(runInContext(there, bare) as string)).toEqual(here);
  }
});

it('makes the fields themselves there, prize in words included', () => {
  const bare = language();
  runInContext(code, bare);
  const one = context({ ...kolabik, rankedWinners: false }, { ...winner(1, entry('1')), prize: { amount: 2_500_000 } });
  const known = JSON.stringify(documentContextOf(one), (_, value) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  const there = `{ ...${known}, pictures: new Map() }`;
  const fields = runInContext(`JSON.stringify(App.fieldsOf(App.kindOf('surat'), ${there}))`, bare) as string;
  expect(JSON.parse(fields)).toMatchObject({ uang_pembinaan_huruf: 'dua juta lima ratus ribu rupiah' });
});
