// Runs the built command line again and again in this process, which loads it once; each run ends as a process would.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const CLI = pathToFileURL(path.resolve('build/local/cli.mjs')).href;
let main = null;

async function runHere(args) {
  const ended = { code: 0, out: '', err: '' };
  const { argv, exitCode } = process;
  const writers = { out: process.stdout.write, err: process.stderr.write };
  const into = (stream) => (text) => {
    ended[stream] += String(text);
    return true;
  };
  process.argv = [argv[0], CLI, ...args];
  process.exitCode = undefined;
  process.stdout.write = into('out');
  process.stderr.write = into('err');
  try {
    // Loading it runs it.
    if (main === null) main = (await import(CLI)).main;
    else await main(args);
    return { ...ended, code: Number(process.exitCode ?? 0) };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    process.stdout.write = writers.out;
    process.stderr.write = writers.err;
  }
}

/** What decides in which language the program speaks. */
const LANGUAGE = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/** As `runHere`, in another folder and with nothing of this computer's own language. */
export async function runAt(folder, env, args) {
  const here = process.cwd();
  const before = Object.fromEntries(LANGUAGE.map((name) => [name, process.env[name]]));
  process.chdir(folder);
  for (const name of LANGUAGE) delete process.env[name];
  Object.assign(process.env, env);
  try {
    return await runHere(args);
  } finally {
    process.chdir(here);
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
