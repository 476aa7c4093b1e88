// Opens the workbook of a command on the local host, and keeps its results.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandLineWords } from '../../i18n/command-line';
import { type Host, openHost } from '../host';
import { withKeptTabs } from '../kept-tabs';
import { readJson, stateFile, writeAtomically } from '../state';
import { badUsage } from './failure';

/** The one who works at the command line: always the same, so that results can move to another computer. */
export const LOCAL_USER = 'admin@lokal';

/** dist/ lies two folders above build/local/cli.mjs. */
export const CODE_DIR = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

export type OpenedWorkbook = {
  host: Host /** Where results go; null for a command that keeps none. */;
  results: Results | null;
};

export type Results = {
  folder: string;
  /** The workbook in it. */
  file: string;
  /** Writes the workbook; a reader sees the old or the new file. */
  save(): Promise<void>;
};

type Say = (line: string) => void;

/** Opens a workbook. With a results folder, what earlier runs left there goes on. */
export async function openWorkbook(
  file: string,
  out: string | null,
  words: CommandLineWords,
  say: Say,
): Promise<OpenedWorkbook> {
  const input = readInput(file, words);
  const name = path.basename(file);
  if (out === null) return { host: await hostOf(input, name, null, file, words), results: null };
  const target = path.join(out, name);
  makeFolder(out, words);
  const earlier = existsSync(target) && !isSameFile(file, target) ? readFileSync(target) : null;
  if (earlier !== null) keepChanged(target, earlier, out, words, say);
  const bytes = earlier === null ? input : await continued(input, earlier, file, words);
  const host = await hostOf(bytes, name, out, file, words);
  const dropped = host.notKept();
  if (dropped.length > 0) say(words.dropped(dropped.join(', ')));
  const save = async (): Promise<void> => {
    const written = await host.toBytes();
    try {
      writeAtomically(target, written);
      writeAtomically(markFile(out), JSON.stringify({ [name]: sha256(written) }));
    } catch (error) {
      throw badUsage(words.notWritable(out, reasonOf(error)));
    }
  };
  return { host, results: { folder: out, file: target, save } };
}

export function readInput(file: string, words: CommandLineWords): Uint8Array {
  if (!existsSync(file) || !statSync(file).isFile()) throw badUsage(words.notFound(file));
  try {
    return readFileSync(file);
  } catch {
    throw badUsage(words.notXlsx(file));
  }
}

async function hostOf(
  bytes: Uint8Array,
  name: string,
  stateDir: string | null,
  file: string,
  words: CommandLineWords,
): Promise<Host> {
  if (!existsSync(path.join(CODE_DIR, 'Code.js'))) throw badUsage(words.notBuilt);
  try {
    return await openHost({
      codeDir: CODE_DIR,
      workbook: { bytes, name },
      user: LOCAL_USER,
      ...(stateDir === null ? {} : { stateDir }),
    });
  } catch (error) {
    if (error instanceof Error && error.message.includes('is damaged')) throw badUsage(error.message);
    throw badUsage(words.notXlsx(file));
  }
}

async function continued(
  input: Uint8Array,
  earlier: Uint8Array,
  file: string,
  words: CommandLineWords,
): Promise<Uint8Array> {
  try {
    return await withKeptTabs(input, earlier);
  } catch {
    throw badUsage(words.notXlsx(file));
  }
}

function makeFolder(folder: string, words: CommandLineWords): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw badUsage(words.notWritable(folder, reasonOf(error)));
  }
}

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

const isSameFile = (one: string, other: string): boolean => realpathSync(one) === realpathSync(other);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const markFile = (out: string): string => stateFile(out, 'written.json');

/** A result that somebody worked in since it was written is about to be replaced: it is copied first. */
function keepChanged(target: string, earlier: Uint8Array, out: string, words: CommandLineWords, say: Say): void {
  const written = readJson(markFile(out)) as Record<string, string> | null;
  if (written?.[path.basename(target)] === sha256(earlier)) return;
  const base = target.replace(/\.xlsx$/i, '');
  let copy = `${base}.bak.xlsx`;
  for (let number = 2; existsSync(copy); number += 1) copy = `${base}.bak${number}.xlsx`;
  copyFileSync(target, copy);
  say(words.backup(copy));
}
