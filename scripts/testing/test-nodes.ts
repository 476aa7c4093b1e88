// npm run test:nodes [majors]: the main job, the bundle's tests and the host's tests on every major version of Node that is
// supported. Each comes from npm, as the package with the program for this computer alone, into build/nodes.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const MAJORS = ['20', '22', '24', '26'];
const TESTS = ['test/bundle.test.ts', 'test/local'];
const RESULTS = 'build/nodes/results';

type Counts = { numPassedTests: number; numFailedTests: number };

/** As the package `node` names the ones that it installs. */
function packageName(): string {
  const { platform, arch } = process;
  if (platform === 'win32') return `node-win-${arch === 'ia32' ? 'x86' : arch}`;
  return `${platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${arch}`;
}

/** Runs to the end; the output is kept to be shown on failure. */
function run(program: string, args: string[], env = process.env): SpawnSyncReturns<string> {
  return spawnSync(program, args, { encoding: 'utf8', env, maxBuffer: 2 ** 28 });
}

const saidBy = ({ stdout, stderr, error }: SpawnSyncReturns<string>): string => `${stdout}${stderr}${error ?? ''}`;

/** The path of the program, brought here when it is not yet. */
function install(major: string): string {
  const folder = path.resolve('build', 'nodes', major);
  const home = path.join(folder, 'node_modules', packageName());
  const program = path.join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    const npm = process.env.npm_execpath;
    if (npm === undefined) throw new Error('Start this with npm run test:nodes.');
    const wanted = [
      '--prefix',
      folder,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      `${packageName()}@${major}`,
    ];
    const installed = run(process.execPath, [npm, 'install', ...wanted]);
    if (!existsSync(program)) throw new Error(`npm does not bring Node ${major}:\n${saidBy(installed)}`);
  }
  return program;
}

/** Runs everything on one version and says so in a line; answers with whether all passed. */
function passes(major: string): boolean {
  const node = install(major);
  // Children that ask for plain `node` get the same one. (The variable is called Path on Windows.)
  const name = Object.keys(process.env).find((one) => one.toUpperCase() === 'PATH') ?? 'PATH';
  const env = { ...process.env, [name]: `${path.dirname(node)}${path.delimiter}${process.env[name]}` };
  const version = run(node, ['--version']).stdout.trim();

  rmSync(RESULTS, { recursive: true, force: true });
  const job = run(node, ['scripts/run.mjs', 'scripts/start.ts', RESULTS], env);
  const report = path.resolve('build', 'nodes', `${major}.json`);
  rmSync(report, { force: true });
  const tests = run(node, ['node_modules/jest/bin/jest.js', ...TESTS, '--json', '--outputFile', report], env);
  const counts = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Counts) : null;

  const passed = counts?.numPassedTests ?? 0;
  const failed = `${counts?.numFailedTests ?? 'all'} failed`;
  process.stdout.write(
    `Node ${version}: main job ${job.status === 0 ? 'done' : 'failed'}; ${passed} passed, ${failed}\n`,
  );
  if (job.status !== 0) process.stderr.write(saidBy(job));
  if (tests.status !== 0) process.stderr.write(tests.stderr);
  return job.status === 0 && tests.status === 0 && passed > 0;
}

const asked = process.argv.slice(2);
const outcomes = (asked.length > 0 ? asked : MAJORS).map(passes);
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
