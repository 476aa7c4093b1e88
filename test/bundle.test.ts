// What goes to Google: the built files, as Apps Script and HtmlService will take them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AnyNode, type Node, parse } from 'acorn';
import { ENUMS, emulatedMembers } from '../src/local/runtime/members';
import { usedMembers } from './used-members';

const code = readFileSync('dist/Code.js', 'utf8');
const page = readFileSync('dist/Sidebar.html', 'utf8');
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as Record<string, unknown>;
const FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];

/** Everything in a syntax tree that has a type. */
function nodesIn(tree: Node): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('type' in value && typeof value.type === 'string') found.push(value as Node);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(tree);
  return found;
}

describe('dist', () => {
  it('holds exactly what clasp pushes', () => {
    expect(readdirSync('dist').sort()).toEqual(FILES);
  });

  it('is all that clasp would push, and clasp says so without a network', () => {
    const home = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
    try {
      const clasp = path.resolve('node_modules/@google/clasp/build/src/index.js');
      const env = { ...process.env, HOME: home, USERPROFILE: home };
      const said = execFileSync(process.execPath, [clasp, 'status', '--json'], { encoding: 'utf8', env });
      const { filesToPush, untrackedFiles } = JSON.parse(said) as { filesToPush: string[]; untrackedFiles: string[] };
      expect(filesToPush.map((file) => path.relative('dist', file)).sort()).toEqual(FILES);
      expect(untrackedFiles.filter((file) => file.startsWith('dist'))).toEqual([]);
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  it('asks for no more than the design grants', () => {
    expect(manifest).toEqual({
      timeZone: 'Asia/Jakarta',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: [
        'spreadsheets.currentonly',
        'script.container.ui',
        'drive.file',
        'script.external_request',
        'userinfo.email',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
      urlFetchWhitelist: ['https://www.googleapis.com/'],
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
    });
  });
});

describe.each([
  ['Code.js', code],
  ['Sidebar.html', page],
])('%s as text to paste', (_name, text) => {
  it('is ASCII: no control characters, nothing invisible, nothing that turns the direction of words', () => {
    expect(text.match(/[^\n -~]/g)).toBeNull();
  });
  it('has no long lines', () => {
    // The longest is a regular expression or a sentence: neither can be broken.
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(500);
  });
  it('has no word cut in two at the end of a line', () => {
    expect(text).not.toMatch(/\\\n/);
  });
});

describe('Code.js', () => {
  const tree = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const nodes = nodesIn(tree) as AnyNode[];

  it('parses as an ES2019 script without class fields', () => {
    const types = new Set<string>(nodes.map((node) => node.type));
    expect(types).toContain('FunctionDeclaration');
    for (const newer of ['PropertyDefinition', 'StaticBlock', 'ImportExpression', 'ChainExpression'])
      expect(types).not.toContain(newer);
  });

  it('declares exactly the exports of main.ts at its top level', () => {
    const main = readFileSync('src/main.ts', 'utf8');
    const exported = [...main.matchAll(/^export (?:const|function) (\w+)/gm)].map((one) => one[1]);
    expect(main.match(/^export /gm)).toHaveLength(exported.length);
    const declared = tree.body.flatMap((one) => (one.type === 'FunctionDeclaration' ? [one.id.name] : []));
    expect(declared.sort()).toEqual(exported.sort());
    const rest = tree.body.filter((one) => one.type !== 'FunctionDeclaration').map((one) => one.type);
    // "use strict", and the one variable that holds everything.
    expect(rest.filter((type) => type !== 'ExpressionStatement')).toEqual(['VariableDeclaration']);
  });

  it('leans on no locale data and on nothing that the runtime lacks', () => {
    expect(code).not.toMatch(/\bIntl\b|toLocale|localeCompare/);
    const free = new Set(nodes.flatMap((node) => ('name' in node ? [String(node.name)] : [])));
    for (const name of ['DriveApp', 'DocumentApp', 'MailApp', 'GmailApp', 'Sheets', 'Docs'])
      expect(free).not.toContain(name);
  });

  it('uses nothing that the local host lets through from a newer engine', () => {
    const keys = nodes.flatMap((node) =>
      node.type === 'Property' && node.key.type === 'Identifier' ? [node.key.name] : [],
    );
    expect(keys).toContain('name');
    expect(keys).not.toContain('cause');
    const called = nodes.flatMap((node) =>
      (node.type === 'CallExpression' || node.type === 'NewExpression') && node.callee.type === 'Identifier'
        ? [{ name: node.callee.name, args: node.arguments }]
        : [],
    );
    const names = called.map(({ name }) => name);
    expect(names).not.toContain('eval');
    expect(names).not.toContain('Function');
    const patterns = called.filter(({ name }) => name === 'RegExp');
    expect(patterns.length).toBeGreaterThan(0);
    // Flags may also be chosen or added to.
    const flags = patterns.flatMap(({ args: [, second] }) =>
      second === undefined
        ? []
        : (nodesIn(second) as AnyNode[]).flatMap((node) => (node.type === 'Literal' ? [node.value] : [])),
    );
    expect(flags).toContain('u');
    expect(flags.filter((one) => !/^[gimsuy]*$/.test(String(one)))).toEqual([]);
    const texts = nodes.flatMap((node) =>
      node.type === 'TemplateElement' ? [node.value.raw] : node.type === 'Literal' ? [String(node.value)] : [],
    );
    expect(texts.filter((text) => /\(\?([ims]+|[ims]*-[ims]+):/.test(text))).toEqual([]);
  });

  // A signal and no wall: the libraries as they are published take 300 kB of it, words in two languages most of the rest.
  // Whoever passes it says here what grew.
  // Past 850 kB: certificates in two designs with their ornaments (8 kB), pictures, emblems, letterheads, signers and pages (22 kB);
  // tabs that decide, evidence and what verifying tells of both (27 kB); who reads what: planned, read, checked, written (23 kB);
  // strange score sheets read or asked about, and who is kept out that came late (20 kB); the timetable and what follows it (15 kB);
  // draws of the mixed model, two methods that weigh, findings of judges who carry the result (14 kB).
  it('is no larger than what is known to be in it', () => {
    expect(statSync('dist/Code.js').size).toBeLessThanOrEqual(1_150_000);
  });
});

describe('Sidebar.html', () => {
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
  const nodes = nodesIn(parse(script, { ecmaVersion: 2019, sourceType: 'script' }));

  it('has no template literal, and nothing else that HtmlService takes for a comment', () => {
    const types = new Set(nodes.map((node) => node.type));
    expect(types).toContain('CallExpression');
    expect(types).not.toContain('TemplateLiteral');
    expect(script).not.toMatch(/\/\/|\/\*|`/);
  });

  it('asks for nothing outside', () => {
    expect(page).not.toMatch(/<link|<img|<iframe|@import|\burl\(|\bsrc=/i);
    const names = nodes.flatMap((node) => ('name' in node ? [String(node.name)] : []));
    const reaching = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts', 'Worker'];
    expect(names.filter((name) => reaching.includes(name))).toEqual([]);
    // Addresses of name spaces and of links that a person may click, nothing that is loaded.
    const addresses = [...new Set(page.replace(/\\x2f/g, '/').match(/https?:\/\/[\w.]+/g) ?? [])];
    expect(
      addresses.filter((one) => !['http://www.w3.org', 'https://docs.google.com', 'https://wa.me'].includes(one)),
    ).toEqual([]);
  });
});

/** What the host hands over unasked: a chart sheet, the mode of an `onOpen` that may read, and what an alert answers. */
const HANDED_OVER = ['SheetType.OBJECT', 'AuthMode.LIMITED', 'Button.OK', 'Button.NO', 'Button.CLOSE'];

it('the local host plays exactly the members that the add-on uses', () => {
  const enums = Object.entries(ENUMS).flatMap(([service, types]) =>
    Object.entries<readonly string[]>(types).flatMap(([type, values]) => [
      `${service}.${type}`,
      ...values.map((value) => `${type}.${value}`),
    ]),
  );
  const emulated = [...emulatedMembers().map(({ name }) => name), ...enums];
  expect(emulated.sort()).toEqual([...usedMembers(), ...HANDED_OVER].sort());
});
