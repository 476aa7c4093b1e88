// The command line: node build/local/cli.mjs <command> …

import { presets } from '../competition/presets';
import { commandLineWords } from '../i18n/command-line';
import type { Language } from '../sheets/words';
import { readArguments } from './command-line/arguments';
import { type Command, compute, createNew, documents, type Terminal, validate } from './command-line/commands';
import { isFailure } from './command-line/failure';
import { open } from './command-line/open';

const COMMANDS: Record<string, Command> = { new: createNew, validate, compute, documents, open };

/** The office is in Indonesia unless its computer speaks English. */
const languageOf = (env: NodeJS.ProcessEnv): Language =>
  /^en(?:[_.-]|$)/i.test(env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '') ? 'en' : 'id';

async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readArguments(argv, terminal.words);
  const command = asked.command === null ? undefined : COMMANDS[asked.command];
  if (command === undefined || asked.help) {
    const known = presets.map((one) => one.id).join(', ');
    (asked.help ? terminal.out : terminal.say)(`${terminal.words.usage}\n\n${terminal.words.presets(known)}`);
    return asked.help ? 0 : 2;
  }
  return command(asked, terminal);
}

const language = languageOf(process.env);
const words = commandLineWords(language);
const terminal: Terminal = {
  words,
  language,
  out: (line) => process.stdout.write(`${line}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
};
try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  terminal.say(
    isFailure(error) ? error.message : words.unexpected(error instanceof Error ? error.message : String(error)),
  );
  process.exitCode = isFailure(error) ? error.exitCode : 2;
}
