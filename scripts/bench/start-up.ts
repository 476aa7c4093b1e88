// How long a built add-on takes until it can be called. At Google nothing outlives a call, so every call begins with that.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';

const TIMES = 25;

export type StartUp = { file: string; bytes: number; least: number; median: number };

/** Milliseconds of CPU to compile a file and run it, in a context that has the language and nothing else. */
export function startUpOnce(file: string): number {
  const code = readFileSync(file, 'utf8');
  const context = createContext(Object.create(null));
  const before = process.cpuUsage();
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function inNewProcess(file: string): number {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'start-up-once', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`Measuring ${file} failed`);
  return Number(child.stdout);
}

/** Several builds in turn, so that whatever else the machine does meets them alike; each time in a process of its own. */
export function startUps(files: readonly string[]): StartUp[] {
  const rounds = Array.from({ length: TIMES }, () => files.map(inNewProcess));
  return files.map((file, index) => {
    const sorted = rounds.map((round) => round[index]!).sort((one, other) => one - other);
    return { file, bytes: readFileSync(file).length, least: sorted[0]!, median: sorted[TIMES >> 1]! };
  });
}
