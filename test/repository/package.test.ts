// What `npm pack` puts into the package: what runs, what is read, and nothing else.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

type Packed = { files: { path: string; mode: number }[] };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  bin: Record<string, string>;
  exports: Record<string, string>;
};

// Through a shell: on Windows npm is a script.
const [packed] = JSON.parse(
  execSync('npm pack --dry-run --json --ignore-scripts', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
) as Packed[];
const paths = packed!.files.map(({ path }) => path);

test('holds what it promises and what that needs beside it', () => {
  const promised = [...Object.values(manifest.bin), ...Object.values(manifest.exports)];
  expect(paths).toEqual(expect.arrayContaining(promised.map((path) => path.replace(/^\.\//, ''))));
  expect(paths).toEqual(
    expect.arrayContaining([
      'build/local/workbench.html',
      'dist/Code.js',
      'dist/Sidebar.html',
      'dist/appsscript.json',
      'LICENSE',
      'README.md',
      'README.id.md',
      'CHANGELOG.md',
      'THIRD_PARTY_NOTICES.md',
    ]),
  );
});

test('every page and workbook that the readme leads to is in it', () => {
  const readme = ['README.md', 'README.id.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const named = [...readme.matchAll(/\]\((?!https?:)([^)#]+)|`(examples\/[\w-]+\.xlsx)`/g)].map(
    ([, link, example]) => link ?? example!,
  );
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((file) => !paths.includes(file))).toEqual(['CONTRIBUTING.md']);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('is small: no source, no tests, no scripts', () => {
  expect(paths.filter((path) => !/^(bin|build\/local|dist|docs|examples)\/|^[\w.]+$/.test(path))).toEqual([]);
  expect(paths.length).toBeLessThan(120);
});
