// Results folders: created when needed, and removed again when nothing was written.
import { accessSync, constants, existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CommandLineWords } from '../words/command-line';
import { badUsage } from './failure';

/**
 * Makes a folder with all that lead to it; answers with those that were not there, the innermost first. Step by step:
 * Node's own way (`recursive`) never comes back where a folder exists and yet takes no other, as below /proc.
 */
export function makeFolder(folder: string, words: CommandLineWords): string[] {
  const wanted = missing(path.resolve(folder));
  const made: string[] = [];
  try {
    for (const one of wanted) {
      mkdirSync(one);
      made.unshift(one);
    }
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    removeFolders(made);
    throw badUsage(words.notWritable(folder, reasonOf(error)));
  }
  return made;
}

/** The folders that are not there, the outermost first. */
function missing(folder: string): string[] {
  return existsSync(folder) || folder === path.dirname(folder) ? [] : [...missing(path.dirname(folder)), folder];
}

/** Takes away folders that are still empty. */
export function removeFolders(folders: readonly string[]): void {
  try {
    for (const one of folders) rmdirSync(one);
  } catch {
    // Something stands in it by now: it stays.
  }
}

/** Why the system refused, in its own short word (EACCES, ENOSPC …). */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
