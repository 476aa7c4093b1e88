// npm start: the main job on the example, without asking anything: rankings and award documents into results/kolabik.
import { spawnSync } from 'node:child_process';

const EXAMPLE = 'examples/kolabik.xlsx';
const [results = 'results/kolabik'] = process.argv.slice(2);

/** Runs one command of the command line and shows its output. */
function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, ['build/local/cli.mjs', ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('compute', EXAMPLE, '--out', results);
run('documents', EXAMPLE, '--out', results);
