// How long a built add-on takes until it can be called. At Google nothing outlives a call, so every call begins with that.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TIMES = 50;

export type StartUp = { file: string; bytes: number; least: number; median: number };

function once(file: string): number {
  const child = spawnSync(process.execPath, ['scripts/bench/start-up-once.mjs', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`Measuring ${file} failed`);
  return Number(child.stdout);
}

/** Several builds in turn, so that whatever else the machine does meets them alike; each time in a process of its own. */
export function startUps(files: readonly string[]): StartUp[] {
  const rounds = Array.from({ length: TIMES }, () => files.map(once));
  return files.map((file, index) => {
    const sorted = rounds.map((round) => round[index]!).sort((one, other) => one - other);
    return { file, bytes: readFileSync(file).length, least: sorted[0]!, median: sorted[TIMES >> 1]! };
  });
}
