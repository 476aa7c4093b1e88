// Takes out of docxtemplater what the add-on never calls and what stands in it many times over: less to load at every call.
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';

const SOURCE = realpathSync('node_modules/docxtemplater/js');
const HELPERS = 'docxtemplater-helpers';
/** Its compiler gave every file copies of the same functions, one a line. */
const HELPER = /^function (_[a-zA-Z]+|ownKeys)\(.*\}$/;

/** A file without the comments and directives that stand on lines of their own. */
const read = (file: string): string =>
  readFileSync(file, 'utf8').replace(/^ *(?:\/\/.*|\/\*[\s\S]*?\*\/|"use strict";)\n/gm, '');

const method = (name: string): RegExp =>
  new RegExp(`\\{\\n {4}key: "${name}",\\n[\\s\\S]*?\\n {4}\\}\\n+ {2}\\}(?:, (?=\\{))?`);

const ANYTHING = '[\\s\\S]*?';

/** From one text up to another, which stays. */
const upTo = (from: string, to: string): RegExp => new RegExp(`${from}${ANYTHING}(?=${to})`);

const TAKEN_OUT: Record<string, readonly RegExp[]> = {
  'docxtemplater.js': [
    // Written for promises, for modules of others, for older versions, for Node.
    ...['verifyApiVersion', 'attachModule', 'findModule', 'compileFile', 'resolveData', 'renderAsync', 'setData'].map(
      method,
    ),
    ...['getZip', 'getFullText', 'getTags', 'toBuffer', 'toBlob', 'toBase64', 'toUint8Array', 'toArrayBuffer'].map(
      method,
    ),
    upTo('DocUtils\\.getRelsTypes = ', 'var getDefaults'),
    /Docxtemplater\.(?:DocUtils|Errors|XmlMatcher) = .*/g,
    /module\.exports\["default"\] = .*/,
    // Options are checked when the add-on is compiled, and a document is always made with its archive, without modules.
    upTo('var dxtSyntaxSchema', 'var _require'),
    upTo('var result = dxtOptionsSchema', 'deprecatedMethod'),
    upTo(
      'if \\(arguments\\.length === 0\\)',
      '\\{\n {6}this\\.hideDeprecations = true;\n {6}this\\.setOptions\\(options\\);\n {6}if',
    ),
    upTo('if \\(!Array\\.isArray\\(modules\\)\\)', 'this\\.loadZip'),
    upTo('if \\(doc\\.options\\.errorLogging\\)', 'throwMultiError'),
  ],
  'xml-templater.js': ['resolveTags', 'getFullText'].map(method),
  'scope-manager.js': [method('getValueAsync')],
  'modules/loop.js': [method('resolve')],
  'file-type-config.js': [/,\s*pptx: PptXFileTypeConfig/],
  // Sentences that nobody is shown: what is wrong is told from an error's id and tag.
  'errors.js': [
    /^ {4}explanation: .*$/gm,
    // Nor a stack; five are made when the file loads.
    /^ {2}this\.stack = .*$/gm,
  ],
};

function withoutParts(file: string, source: string): string {
  return (TAKEN_OUT[file] ?? []).reduce((text, part) => {
    if (text.search(part) < 0)
      throw new Error(`docxtemplater's ${file} no longer holds what is taken out of it: ${part}`);
    return text.replace(part, '');
  }, source);
}

const NAMES = /^module\.exports = \{\n((?: {2}\w+: \w+,?\n)+)\};/m;

/** `import` for `require`: of a file that exports names all of them, of another what it exports. */
function imported(name: string, from: string, folder: string): string {
  const hasNames = from.startsWith('.') && NAMES.test(read(path.join(folder, from)));
  return `import ${hasNames ? '* as ' : ''}${name} from "${from}";`;
}

/** Said anew as an ES module, of which the bundler leaves out what nobody uses. */
function asModule(source: string, folder: string): string {
  const text = source
    .replace(/^var (\w+) = require\("(.+)"\);/gm, (_, name: string, from: string) => imported(name, from, folder))
    .replace(
      /^(\w+)\.(\w+) = require\("(.+)"\);/gm,
      (_, owner: string, name: string, from: string) =>
        `${imported(`its${name}`, from, folder)}\n${owner}.${name} = its${name};`,
    )
    .replace(
      /^var (\w+) = require\("(.+)"\),\n((?: {2}\w+ = \1\.\w+[,;]\n)+)/gm,
      (_, _name, from: string, list: string) =>
        `import { ${list.replace(/(\w+) = \w+\.(\w+)[,;]\n/g, '$2 as $1, ')} } from "${from}";\n`,
    )
    .replace(NAMES, (_, list: string) => `export { ${list.replace(/(\w+): (\w+)/g, '$2 as $1')} };`)
    .replace(/^module\.exports = ([\s\S]*);\s*$/m, 'export default ($1);');
  if (/\brequire\(|\bmodule\.exports\b/.test(text))
    throw new Error(`docxtemplater is written otherwise than it was: ${text.slice(-300)}`);
  return text;
}

/** The functions that stand in several files, each the same to the letter wherever it stands: name → line. */
function sharedHelpers(): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js') || file.startsWith('tests')) continue;
    for (const line of read(path.join(SOURCE, file)).split('\n')) {
      const name = HELPER.exec(line)?.[1];
      if (name !== undefined) found.set(name, [...(found.get(name) ?? []), line]);
    }
  }
  const shared = [...found].filter(([, lines]) => lines.length > 1 && new Set(lines).size === 1);
  return new Map(shared.map(([name, [line]]) => [name, line ?? '']));
}

export const leanDocxtemplater: Plugin = {
  name: 'lean-docxtemplater',
  setup: (build) => {
    const shared = sharedHelpers();
    const isShared = (line: string): boolean => shared.get(HELPER.exec(line)?.[1] ?? '') === line;
    build.onLoad({ filter: /docxtemplater[\\/]js[\\/].+\.js$/ }, ({ path: file }) => {
      const lines = read(file).split('\n');
      const names = lines.filter(isShared).map((line) => HELPER.exec(line)?.[1]);
      const own = lines.filter((line) => !isShared(line)).join('\n');
      const lean = withoutParts(path.relative(SOURCE, file).split(path.sep).join('/'), own);
      return { contents: `import { ${names.join(', ')} } from '${HELPERS}';\n${asModule(lean, path.dirname(file))}` };
    });
    build.onResolve({ filter: new RegExp(`^${HELPERS}$`) }, () => ({ path: HELPERS, namespace: HELPERS }));
    build.onLoad({ filter: /.*/, namespace: HELPERS }, () => ({
      contents: `${[...shared.values()].join('\n')}\nexport { ${[...shared.keys()].join(', ')} };`,
    }));
  },
};
