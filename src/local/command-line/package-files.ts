// Package files as they are named on the command line, and their bytes.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CommandLineWords } from '../words/command-line';
import { badUsage } from './failure';
import { checkInput, read } from './workbook';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A larger file is no package; it is not read to find that out. */
const MOST_BYTES = 100_000_000;

/** The bytes of a file that may be a package. */
export function packageBytes(file: string, words: CommandLineWords): Uint8Array {
  checkInput(file, words);
  return statSync(file).size > MOST_BYTES ? new Uint8Array() : read(file, words);
}

/** The files that are named; a folder stands for all .zip in it. */
export function packageFiles(named: readonly string[], words: CommandLineWords): string[] {
  const files = named.flatMap((one) =>
    statSync(one, { throwIfNoEntry: false })?.isDirectory() === true
      ? readdirSync(one)
          .filter((name) => /\.zip$/i.test(name))
          .sort()
          .map((name) => path.join(one, name))
      : [one],
  );
  if (files.length === 0) throw badUsage(words.missingPackages);
  return files;
}
