// The command line: node build/local/cli.mjs <command> …
import { fileURLToPath } from 'node:url';

import { presets } from '../domain/settings/presets';
import type { Language } from '../domain/vocabulary/language';
import { failureReport } from '../use-cases/words/failure-report';
import { archive } from './command-line/archive';
import { readArguments } from './command-line/arguments';
import { assign } from './command-line/assign';
import {
  type Command,
  compute,
  createNew,
  decide,
  documents,
  explain,
  plenary,
  reopen,
  type Terminal,
  validate,
  verify,
} from './command-line/commands';
import { failureOf } from './command-line/failure';
import { collect, judgeFiles, tabs } from './command-line/judges';
import { merge } from './command-line/merge';
import { nextSeason } from './command-line/next-season';
import { open } from './command-line/open';
import { pack } from './command-line/pack';
import { pictures } from './command-line/pictures';
import { schedule } from './command-line/schedule';
import { verifyCode } from './command-line/verify-code';
import { unlockFolders } from './files/folder-lock';
import { engineLiesAt } from './spreadsheet/formula/engine';
import { commandLineWords } from './words/command-line';

/** Put in by the build. */
declare const LEMBAR_JURI_VERSION: string;

const COMMANDS: Record<string, Command> = {
  new: createNew,
  validate,
  assign,
  schedule,
  tabs,
  'judge-files': judgeFiles,
  collect,
  compute,
  documents,
  pictures,
  plenary,
  decide,
  reopen,
  explain,
  verify: (asked, terminal) => (asked.code === null ? verify : verifyCode)(asked, terminal),
  pack,
  merge,
  archive,
  'next-season': nextSeason,
  open,
};

/** The office is in Indonesia unless its computer speaks English. */
const languageOf = (env: NodeJS.ProcessEnv): Language =>
  /^en(?:[_.-]|$)/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'id';

async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readArguments(argv, terminal.words);
  const command = asked.command === null ? undefined : COMMANDS[asked.command];
  if (command === undefined || asked.help) {
    const known = presets.map((one) => one.id).join(', ');
    (asked.help ? terminal.out : terminal.log)(`${terminal.words.usage}\n\n${terminal.words.presets(known)}`);
    return asked.help ? 0 : 2;
  }
  try {
    return await command(asked, terminal);
  } finally {
    unlockFolders();
  }
}

engineLiesAt(fileURLToPath(new URL('ironcalc.wasm', import.meta.url)));

// The reader of the output may stop early ("… | head"): no reason to fail.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Runs what was asked for in this process, whose exit code it sets. */
export async function main(argv: readonly string[]): Promise<void> {
  const language = languageOf(process.env);
  const words = commandLineWords(language);
  const terminal: Terminal = {
    words,
    out: (line) => process.stdout.write(`${line}\n`),
    log: (line) => process.stderr.write(`${line}\n`),
  };
  try {
    process.exitCode = await run(argv, terminal);
  } catch (error) {
    const failure = failureOf(error, words);
    terminal.log(failure.message.replace(/\s*\n\s*/g, ' '));
    if (failure.unexpected) {
      const [command = ''] = argv;
      const report = failureReport({
        ...failure.unexpected,
        version: LEMBAR_JURI_VERSION,
        command: Object.hasOwn(COMMANDS, command) ? command : undefined,
        system: `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
        language,
      });
      terminal.log(`\n${words.report}\n${report}`);
    }
    process.exitCode = failure.exitCode;
  }
}

await main(process.argv.slice(2));
