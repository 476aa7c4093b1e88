// Runs a TypeScript script of this folder with plain Node: node scripts/run.mjs scripts/bundle/build.ts [arguments]
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildIfMissing } from './built.mjs';

const [script, ...rest] = process.argv.slice(2);
if (script !== 'scripts/bundle/build.ts') buildIfMissing();
const outfile = path.resolve('build', 'scripts', `${path.basename(script, '.ts')}.mjs`);
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  loader: { '.base64': 'text' },
  logLevel: 'warning',
});
process.argv = [process.argv[0], script, ...rest];
await import(pathToFileURL(outfile).href);
