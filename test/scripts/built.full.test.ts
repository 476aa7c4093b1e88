// After an install without scripts (`npm ci --ignore-scripts`) nothing is built: who needs it builds it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const LEFT_OUT = ['.git', 'build', 'coverage', 'docs', 'node_modules', 'results', 'test'];

let tree = '';

beforeEach(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  for (const name of readdirSync('.').filter((one) => !LEFT_OUT.includes(one)))
    cpSync(name, path.join(tree, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(tree, 'node_modules'), 'junction');
});

afterEach(() => rmSync(tree, { recursive: true, force: true }));

const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', stdio: 'pipe' });

it('npm start builds and does the main job', () => {
  expect(run('scripts/run.mjs', 'scripts/start.ts')).toContain('kolabik.xlsx');
  expect(readdirSync(path.join(tree, 'results/kolabik/documents'))).not.toEqual([]);
});

it('the command builds, and says nothing of it where an answer is read', () => {
  const answer = run('bin/lembar-juri.mjs', 'validate', 'examples/kolabik.xlsx', '--json');
  expect(() => JSON.parse(answer)).not.toThrow();
  expect(existsSync(path.join(tree, 'build/local/workbench.html'))).toBe(true);
});
