// The package as a stranger gets it: packed, installed into an empty folder, and used there.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newFolder } from '../folder';

const folder = newFolder();

// Through a shell: on Windows npm and npx are scripts.
const run = (command: string, cwd = folder): string => execSync(command, { cwd, encoding: 'utf8', stdio: 'pipe' });

test('packed, installed and used', () => {
  // Libraries as they are installed here: nothing is asked of the network.
  for (const one of ['.', ...['zod', 'hyparquet', 'hyparquet-writer'].map((name) => `./node_modules/${name}`)])
    run(`npm pack ${one} --ignore-scripts --pack-destination "${folder}"`, process.cwd());
  const packed = readdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run(`npm install --offline --no-audit ${packed.map((file) => `./${file}`).join(' ')}`);
  // The command line brings its libraries in its one file; zod comes along for whoever imports the schemas, the writer of Parquet for
  // whoever makes archives. What draws pictures is optional: it comes along where it is at hand.
  const installed = readdirSync(path.join(folder, 'node_modules'));
  expect(installed.filter((name) => !name.startsWith('.') && name !== '@napi-rs')).toEqual([
    'hyparquet',
    'hyparquet-writer',
    'lembar-juri',
    'zod',
  ]);
  run('npx --no-install lembar-juri new kolabik x.xlsx');
  expect(existsSync(path.join(folder, 'x.xlsx'))).toBe(true);
  run(
    'npx --no-install lembar-juri compute node_modules/lembar-juri/examples/kolabik.xlsx --out results --json > answer.json',
  );
  run('npx --no-install lembar-juri documents results/kolabik.xlsx --out results');
  expect(readdirSync(path.join(folder, 'results', 'documents')).length).toBeGreaterThan(2);
  writeFileSync(
    path.join(folder, 'read.mjs'),
    `import { readFileSync } from 'node:fs';
     import { computeAnswer, SCHEMA_VERSION } from 'lembar-juri/answers';
     const answer = computeAnswer.parse(JSON.parse(readFileSync('answer.json', 'utf8')));
     console.log(JSON.stringify([answer.schemaVersion === SCHEMA_VERSION, answer.ok, answer.stages.length]));`,
  );
  expect(JSON.parse(run(`"${process.execPath}" read.mjs`))).toEqual([true, true, 3]);
});
