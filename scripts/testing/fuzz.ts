// npm run fuzz [minutes] [seed]: hostile files and requests for as long as is asked; what fails prints its smallest case.
import { spawnSync } from 'node:child_process';

const [minutes = '10', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
if (!(Number(minutes) > 0 && Number.isInteger(Number(seed)))) throw new Error('npm run fuzz [minutes] [seed]');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--config', 'jest.full.config.cjs', '--maxWorkers=1', 'test/fuzz/fuzz.full'],
  { stdio: 'inherit', env: { ...process.env, LEMBAR_FUZZ_MINUTES: minutes, LEMBAR_SEED: seed } },
);
process.exitCode = status ?? 1;
