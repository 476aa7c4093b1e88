// Builds everything: the add-on and its page into dist/ (what goes to Google), the command line into build/.
import { chmod, copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { buildTemplates } from '../templates';
import { addOn } from './add-on';
import { bundled, noteBundled } from './bundled';
import { pasteable } from './pasteable';
import { sealed } from './sealed';
import { buildSidebar } from './sidebar';
import { versionIn } from './version';
import { buildWorkbench } from './workbench';

/** The names that main.ts exports, which Apps Script must see as top-level functions. */
async function exportsOfMain(): Promise<string[]> {
  const { metafile } = await esbuild.build({
    ...addOn,
    entryPoints: ['src/main.ts'],
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'main.js',
  });
  const output = Object.values(metafile.outputs).find((one) => one.entryPoint === 'src/main.ts');
  return [...(output?.exports ?? [])].sort();
}

/** Apps Script finds functions by declaration, so each export gets a real one that passes everything on. */
const declaration = (name: string): string => `function ${name}() { return App.${name}.apply(this, arguments); }`;

async function buildAddOn(): Promise<void> {
  const names = await exportsOfMain();
  const { outputFiles } = await esbuild.build({
    ...addOn,
    entryPoints: ['src/main.ts'],
    format: 'iife',
    globalName: 'App',
    minify: true,
    banner: {
      js: '// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.',
    },
    footer: { js: names.map(declaration).join('\n') },
    plugins: [noteBundled('dist/Code.js')],
    write: false,
  });
  const page = await buildSidebar();
  await writeFile('dist/Code.js', sealed(pasteable(outputFiles[0]?.text ?? ''), page));
  await writeFile('dist/Sidebar.html', page);
  await copyFile('appsscript.json', 'dist/appsscript.json');
}

async function buildLocal(): Promise<void> {
  await esbuild.build({
    entryPoints: ['src/local/cli.ts'],
    outfile: 'build/local/cli.mjs',
    plugins: [noteBundled('build/local/cli.mjs')],
    define: versionIn(),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // With its libraries in one file it starts in half the time; this one is for whom writes archives alone.
    external: ['hyparquet-writer'],
    loader: { '.base64': 'text' },
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
  await copyFile('node_modules/@ironcalc/wasm/wasm_bg.wasm', 'build/local/ironcalc.wasm');
  await cp('src/local/fonts', 'build/local/fonts', { recursive: true });
  // The command was this file before bin/lembar-juri.mjs was, and npx keeps the links that it once made.
  await chmod('build/local/cli.mjs', 0o755);
  await esbuild.build({
    entryPoints: ['src/local/command-line/answers.ts'],
    outfile: 'build/local/answers.mjs',
    plugins: [noteBundled('build/local/answers.mjs')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  await writeFile('build/local/workbench.html', await buildWorkbench());
}

await mkdir('dist', { recursive: true });
await mkdir('build/local', { recursive: true });
await buildTemplates('build/templates');
await buildAddOn();
await buildLocal();
await writeFile('build/bundled.json', `${JSON.stringify(bundled(), null, 2)}\n`);
