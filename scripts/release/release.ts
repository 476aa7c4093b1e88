// npm run release:record -- 0.1: writes down in test/releases/0.1 what the present build makes of the examples.
// For the tests: `play <folder> <pass> …` plays the steps of such folders, `later <folder>` builds what a later version would be.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hold, takeInHand } from './held';
import { buildLater } from './later';
import { type Pass, play, STEPS } from './play';
import { scenarios } from './scenarios';

async function record(version: string): Promise<void> {
  const release = path.join('test', 'releases', version);
  const present = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  // What an earlier version made is never rewritten.
  if (version !== present.replace(/\.\d+$/, ''))
    throw new Error(`This is ${present}: it does not record “${version}”.`);
  takeInHand();
  rmSync(release, { recursive: true, force: true });
  for (const { name, book, steps } of scenarios) {
    const folder = path.join(release, name);
    mkdirSync(folder, { recursive: true });
    hold('2026-01-01T00:00:00Z', name);
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

const [first = '', ...rest] = process.argv.slice(2);
if (first === 'play') for (let at = 0; at < rest.length; at += 2) await play(rest[at]!, rest[at + 1] as Pass);
else if (first === 'later') await buildLater(rest[0]!);
else await record(first);
