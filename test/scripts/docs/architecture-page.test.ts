// The page on the architecture says what the code does: table, rules and picture are of one source.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { architecturePage } from '../../../scripts/docs/architecture-page';
import { ROOMS } from '../../../scripts/rooms.cjs';

test('docs/architecture.md is what `npm run docs` writes', () => {
  expect(readFileSync('docs/architecture.md', 'utf8')).toBe(architecturePage());
});

test('every folder of the source is a room', () => {
  const folders = ['src', 'src/domain'].flatMap((parent) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((one) => one.isDirectory() && one.name !== 'domain')
      .map(({ name }) => `${parent}/${name}/`)
      .filter((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => /\.tsx?$/.test(file)),
      ),
  );
  expect(folders.filter((folder) => !ROOMS.some(({ path }) => new RegExp(path).test(folder)))).toEqual([]);
});

test('a room stands above all that it may import', () => {
  const names = ROOMS.map(({ name }) => name);
  for (const { name, may } of ROOMS)
    for (const other of may) expect(names.indexOf(other)).toBeLessThan(names.indexOf(name));
});

test('imports that the rules forbid are found', () => {
  mkdirSync('build', { recursive: true });
  const folder = mkdtempSync(path.join('build', 'rules-'));
  try {
    const files: Record<string, string> = {
      'src/domain/vocabulary/upward.ts': "import '../settings/settings';",
      'src/domain/settings/settings.ts': "import type { Loop } from './loop'; export type Settings = Loop;",
      'src/domain/settings/loop.ts': "import type { Settings } from './settings'; export type Loop = Settings;",
      'src/domain/ranking/methods/mean/rule.ts': "import './docs';",
      'src/domain/ranking/methods/mean/docs.ts': '',
      'src/sidebar/page.ts': "import '../domain/ranking/methods/mean/rule';",
      'src/sidebar/words/upward.ts': "import '../cards/card';",
      'src/sidebar/cards/card.ts': '',
      'src/local/host.ts': "import '../use-cases/compute';",
      'src/use-cases/compute.ts': "import '../../scripts/bundle/build';",
      'scripts/bundle/build.ts': '',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const command = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = path.resolve('.dependency-cruiser.cjs');
    const { stdout } = spawnSync(process.execPath, [command, 'src', '--config', config, '--output-type', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { violations } = JSON.parse(stdout).summary as { violations: { from: string; rule: { name: string } }[] };
    const found = violations.map(({ from, rule }) => `${rule.name}: ${from}`);
    expect([...new Set(found)].sort()).toEqual([
      'docs-stay-behind: src/domain/ranking/methods/mean/rule.ts',
      'no-circles: src/domain/settings/loop.ts',
      'page-takes-words: src/sidebar/page.ts',
      'room-vocabulary: src/domain/vocabulary/upward.ts',
      'server-only: src/local/host.ts',
      'sidebar-words: src/sidebar/words/upward.ts',
      'source-alone: src/use-cases/compute.ts',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
