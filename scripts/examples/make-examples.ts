// Makes the example workbooks: node scripts/run.mjs scripts/examples/make-examples.ts
import { mkdir, readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { emptyWorkbook } from '../../src/local/command-line/empty-workbook';
import { openHost } from '../../src/local/runtime/host';
import { examples } from '.';
import { exampleTabs } from './example';

const { outputFiles } = await build({
  entryPoints: ['scripts/examples/writer.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'App',
  target: 'es2019',
  platform: 'browser',
  footer: { js: 'function write() { return App.write.apply(this, arguments); }' },
});
const code = outputFiles[0]?.text ?? '';
const manifest: unknown = JSON.parse(await readFile('appsscript.json', 'utf8'));

await mkdir('examples', { recursive: true });
for (const example of examples) {
  const name = example.preset.id;
  const workbook = { bytes: await emptyWorkbook(), name: `${name}.xlsx` };
  const host = await openHost({ code, manifest, workbook });
  host.call('write', JSON.parse(JSON.stringify(exampleTabs(example))));
  await host.save(`examples/${name}.xlsx`);
  process.stdout.write(`examples/${name}.xlsx\n`);
}
