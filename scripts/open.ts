// npm run open [example]: an example in the browser workbench, kolabik when none is named.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const [name = 'kolabik'] = process.argv.slice(2);
const file = `examples/${name}.xlsx`;

if (existsSync(file)) {
  const child = spawn(process.execPath, ['build/local/cli.mjs', 'open', file], { stdio: 'inherit' });
  // The terminal tells both of Ctrl+C: the workbench closes first and this ends with it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (status) => process.exit(status ?? 1));
} else {
  const known = readdirSync('examples').flatMap((one) => /^(.+)\.xlsx$/.exec(one)?.[1] ?? []);
  process.stderr.write(`There is no example “${name}”. There are: ${known.join(', ')}.\n`);
  process.exitCode = 2;
}
