// npm run setup -- <id or address of the spreadsheet>: installs the add-on there with clasp and opens the editor.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Clasp, install, spreadsheetIdIn } from './install';

const CLASP = path.resolve('node_modules/@google/clasp/build/src/index.js');

const clasp: Clasp = (args, folder) => {
  const { status } = spawnSync(process.execPath, [CLASP, ...args], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`clasp ${args[0]} failed; is the Apps Script API switched on, and did you log in?`);
};

const build = (): void => {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/bundle/build.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed');
};

/** What was given, or what is typed when asked. */
async function asked(): Promise<string> {
  const [given] = process.argv.slice(2);
  if (given !== undefined) return given;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question('Id or address of the spreadsheet: ');
  } finally {
    terminal.close();
  }
}

const spreadsheet = spreadsheetIdIn(await asked());
if (spreadsheet === null) {
  console.error('This is no id or address of a Google spreadsheet');
  process.exitCode = 2;
} else {
  try {
    install(spreadsheet, process.cwd(), clasp, build);
    clasp(['open-script'], process.cwd());
    console.log(
      'Installed. In the editor: Services + > Drive API > Add. Then reload the spreadsheet and choose Uji mandiri.',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
