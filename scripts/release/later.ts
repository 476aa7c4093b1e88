// Builds the add-on as a later version with changed ranking rules, to test its messages about older results.
import { copyFileSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { addOn } from '../bundle/add-on';

const NOW = 'RULES_VERSIONS = [';

/** Puts a version in front of those there are. */
const withLaterRules: Plugin = {
  name: 'later-rules',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]audit[\\/]snapshot\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      if (!source.includes(NOW)) throw new Error(`${file}: the versions of the rules are not where they were`);
      return { contents: source.replace(NOW, `${NOW}99, `), loader: 'ts' };
    });
  },
};

export async function buildLater(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  copyFileSync('appsscript.json', path.join(folder, 'appsscript.json'));
  const options: BuildOptions = addOn;
  await build({
    ...options,
    plugins: [...(options.plugins ?? []), withLaterRules],
    entryPoints: ['src/main.ts'],
    format: 'iife',
    globalName: 'App',
    footer: { js: 'function verifyResult() { return App.verifyResult(); }' },
    outfile: path.join(folder, 'Code.js'),
  });
}
