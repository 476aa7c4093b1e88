// Installing with clasp, played: which folder each command runs in, what is kept, what is checked.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install, spreadsheetIdIn } from '../../../scripts/setup/install';

const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz012345';
let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  cpSync('dist', path.join(root, 'dist'), { recursive: true });
  writeFileSync(path.join(root, '.clasp.json'), '{ "scriptId": "YOUR_SCRIPT_ID", "rootDir": "dist" }');
});
afterEach(() => rmSync(root, { recursive: true }));

/** clasp as it behaves: `create` writes a manifest of its own where it runs, `clone` what lies at Google. */
const played = (done: string[], atGoogle: string) => (args: readonly string[], folder: string) => {
  done.push(`${args[0]} ${folder === root ? 'here' : 'elsewhere'}`);
  if (args[0] === 'create') {
    writeFileSync(path.join(folder, '.clasp.json'), '{"scriptId":"abc"}');
    writeFileSync(path.join(folder, 'appsscript.json'), '{}');
  }
  if (args[0] === 'clone') writeFileSync(path.join(folder, 'appsscript.json'), atGoogle);
};

it('makes the project elsewhere, keeps its id alone, pushes, and reads the manifest back', () => {
  const done: string[] = [];
  const manifest = readFileSync('dist/appsscript.json', 'utf8');
  expect(install(ID, root, played(done, manifest), () => done.push('build'))).toBe('abc');
  expect(done).toEqual(['create elsewhere', 'build', 'push here', 'clone elsewhere']);
  expect(JSON.parse(readFileSync(path.join(root, '.clasp.json'), 'utf8'))).toEqual({
    scriptId: 'abc',
    rootDir: 'dist',
  });
  expect(readFileSync(path.join(root, 'dist/appsscript.json'), 'utf8')).toBe(manifest);
});

it('says so where the manifest at Google is another', () => {
  expect(() => install(ID, root, played([], '{}'), () => undefined)).toThrow('lacks the permissions');
});

it('takes an id or an address', () => {
  expect(spreadsheetIdIn(`https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`)).toBe(ID);
  expect(spreadsheetIdIn(ID)).toBe(ID);
  expect(spreadsheetIdIn('lomba.xlsx')).toBeNull();
});
