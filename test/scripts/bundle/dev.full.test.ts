// npm run dev in a copy of the project: builds, builds again after a change, waits after a fault, and ends when told to.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const copy = mkdtempSync(path.join(tmpdir(), 'lembar-juri-dev-'));
let dev: ChildProcess;
let said = '';

/** Waits until it says this; what was said before is forgotten. */
function until(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const at = said.indexOf(text);
      if (at < 0) return;
      said = said.slice(at + text.length);
      dev.stdout?.off('data', look);
      resolve();
    };
    dev.stdout?.on('data', look);
    dev.once('exit', (code) => reject(new Error(`ended with ${code} before it said: ${text}`)));
    look();
  });
}

beforeAll(() => {
  for (const part of ['src', 'scripts', 'package.json', 'tsconfig.base.json', 'appsscript.json'])
    cpSync(part, path.join(copy, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
  dev = spawn(process.execPath, ['scripts/run.mjs', 'scripts/bundle/dev.ts'], { cwd: copy });
  dev.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
});
afterAll(() => {
  if (dev.exitCode === null) dev.kill('SIGKILL');
  rmSync(copy, { recursive: true, force: true });
});

const source = path.join(copy, 'src', 'sidebar', 'style', 'status-bar.css');
const built = (file: string): string => readFileSync(path.join(copy, file), 'utf8');

test('builds what npm run build builds, and again after a change', async () => {
  await until('Ready');
  for (const file of ['dist/Code.js', 'dist/Sidebar.html']) expect(built(file)).toBe(readFileSync(file, 'utf8'));
  const before = readFileSync(source, 'utf8');
  writeFileSync(source, `${before}.made-by-the-test { color: red }\n`);
  await until('Ready');
  expect(built('dist/Sidebar.html')).toContain('.made-by-the-test');
});

test('waits after a fault until it is mended', async () => {
  const file = path.join(copy, 'src', 'main.ts');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before}\nconst x = ;\n`);
  await until('Waiting for a change');
  writeFileSync(file, before);
  await until('Ready');
});

(process.platform === 'win32' ? test.skip : test)('ends when told to', async () => {
  const ended = new Promise((resolve) => dev.once('exit', (...how) => resolve(how)));
  dev.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});
