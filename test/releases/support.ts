// The releases that are written down, and the script that plays them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const RELEASES = path.join('test', 'releases');

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

const numberOf = (version: string): number => Number(version.split('.')[0]) * 1000 + Number(version.split('.')[1]);

/** Oldest first. */
export const releases = foldersIn(RELEASES).sort((one, other) => numberOf(one) - numberOf(other));

export const scenariosOf = (release: string): [release: string, scenario: string][] =>
  foldersIn(path.join(RELEASES, release)).map((scenario) => [release, scenario]);

/** A folder that is gone when the test file ends. */
export const temporary = mkdtempSync(path.join(tmpdir(), 'lembar-juri-releases-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Runs the script of the releases. */
export function script(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/release/release.ts', ...args]);
  let failure = '';
  child.stderr.on('data', (text) => {
    failure += String(text);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(failure))));
  });
}
