// The version of the package, as the bundles know it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For esbuild's `define`; `root` is the folder of the project. */
export function versionIn(root: string = process.cwd()): { LEMBAR_JURI_VERSION: string } {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { LEMBAR_JURI_VERSION: JSON.stringify(version) };
}
