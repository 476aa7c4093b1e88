// npm run release:record -- 0.1: writes down in test/releases/0.1 what the present build makes of the examples.
// `play <folder> <pass>` plays the steps of such a folder, for the test that compares.
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Pass, play, STEPS } from './release/play';
import { scenarios } from './release/scenarios';

const [first = '', second = ''] = process.argv.slice(2);

async function record(version: string): Promise<void> {
  const release = path.join('test', 'releases', version);
  if (!/^\d+\.\d+$/.test(version)) throw new Error('Name the release: npm run release:record -- 0.1');
  // The program is loaded anew for every step and asks its streams each time to tell of errors.
  process.stdout.setMaxListeners(0);
  process.stderr.setMaxListeners(0);
  rmSync(release, { recursive: true, force: true });
  for (const { name, book, steps } of scenarios) {
    const folder = path.join(release, name);
    mkdirSync(folder, { recursive: true });
    if (typeof book === 'string') copyFileSync(book, path.join(folder, `${name}.xlsx`));
    else writeFileSync(path.join(folder, `${name}.xlsx`), await book());
    writeFileSync(path.join(folder, STEPS), `${JSON.stringify(steps, null, 1)}\n`);
    await play(folder, 'first');
    const copy = mkdtempSync(path.join(tmpdir(), 'lembar-juri-release-'));
    try {
      const again = path.join(copy, name);
      cpSync(folder, again, { recursive: true });
      await play(again, 'again');
      cpSync(path.join(again, 'answers'), path.join(folder, 'answers'), { recursive: true });
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
    process.stdout.write(`${folder}\n`);
  }
}

if (first === 'play' && existsSync(second)) await play(second, process.argv[4] as Pass);
else await record(first);
