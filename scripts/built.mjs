// Builds where that was left out, as `npm ci --ignore-scripts` does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The last file that the build writes. */
const LAST = new URL('../build/bundled.json', import.meta.url);

export function buildIfMissing() {
  if (existsSync(LAST)) return;
  // Nothing of it on standard output, which may be read as JSON.
  const stdio = ['ignore', process.stderr, process.stderr];
  for (const script of [['scripts/lists.mjs'], ['scripts/run.mjs', 'scripts/bundle/build.ts']]) {
    const { status } = spawnSync(process.execPath, script, { cwd: ROOT, stdio });
    if (status !== 0) process.exit(status ?? 1);
  }
}
