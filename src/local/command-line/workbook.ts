// Opens the workbook of a command on the local host.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { otherFile } from '../../domain/file-formats/other-file';
import type { Language } from '../../domain/vocabulary/language';
import type { State } from '../../use-cases/server';
import { directFolder, type Folder } from '../files/folder';
import { countingPath } from '../files/journal';
import { type Host, NotAWorkbook, openHost } from '../runtime/host';
import { type HostOptions, stateFile } from '../runtime/load';
import { jsonIn, type SpreadsheetState } from '../runtime/state';
import { type CommandLineWords, commandLineWords } from '../words/command-line';
import { ask } from './ask';
import { badUsage } from './failure';
import { reasonOf } from './folder';

/** The one who works at the command line: always the same, so that results can move to another computer. */
export const LOCAL_USER = 'admin@lokal';

/** dist/ lies two folders above build/local/cli.mjs. */
export const CODE_DIR = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

export type OpenedWorkbook = {
  host: Host;
  /** From here on everything is said in the workbook's language, as its findings and explanations are. */
  language: Language;
  words: CommandLineWords;
};

export type PrintLine = (line: string) => void;

/** Opens a workbook only to read it; one of results with what its folder remembers beside the cells. */
export async function openWorkbook(file: string, words: CommandLineWords, log: PrintLine): Promise<OpenedWorkbook> {
  checkInput(file, words);
  const name = path.basename(file);
  const { bytes, state } = readTogether(path.dirname(file), name, words);
  const opened = await hostOf(
    bytes,
    file,
    name,
    state === null ? {} : { readOnlyState: state, documentsFrom: directFolder(path.dirname(file)) },
    words,
  );
  reportOddities(opened, log);
  return opened;
}

/** So often two files are read again that somebody is replacing. */
const PATIENCE = 20;

/** A workbook and what is remembered beside it, of one moment, though another program may be about to replace both. */
function readTogether(
  root: string,
  name: string,
  words: CommandLineWords,
): { bytes: Uint8Array; state: SpreadsheetState | null } {
  const folder: Pick<Folder, 'read' | 'root'> = {
    root,
    read: (file) => directFolder(path.dirname(countingPath(root, file))).read(path.basename(countingPath(root, file))),
  };
  const stamp = (): string => [name, stateFile(name)].map((file) => stampOf(countingPath(root, file))).join();
  for (let tries = 0; ; tries += 1) {
    const before = stamp();
    const bytes = readInput(countingPath(root, name), words);
    const state = jsonIn(folder, stateFile(name)) as SpreadsheetState | null;
    if (stamp() === before || tries === PATIENCE) return { bytes, state };
  }
}

function stampOf(file: string): string {
  const known = statSync(file, { throwIfNoEntry: false });
  return known === undefined ? '' : `${known.ino} ${known.size} ${known.mtimeMs}`;
}

/** So many formulas are named; the rest is counted. */
const SHOWN_FORMULAS = 5;

/** What of the file is otherwise here than the person may think. */
export function reportOddities({ host, words }: OpenedWorkbook, log: PrintLine): void {
  const names = host.oddNames();
  if (names.length > 0)
    log(words.oddNames(names.map((name) => `“${name}”`).join(', ')).replace(/[\p{Cc}\p{Cf}]+/gu, ' '));
  const formulas = host.notCalculated();
  if (formulas.length === 0) return;
  const shown = formulas.slice(0, SHOWN_FORMULAS).map(({ tab, cell, unknown }) => `“${tab}”!${cell} (${unknown})`);
  const line = words.notCalculated(shown.join(', '), formulas.length - shown.length);
  log(line.replace(/[\p{Cc}\p{Cf}]+/gu, ' '));
}

/** Whether there is a file at all: before anything is made for its results. */
export function checkInput(file: string, words: CommandLineWords): void {
  if (!existsSync(file)) throw badUsage(words.notFound(file));
  if (statSync(file).isDirectory()) throw badUsage(words.isFolder(file));
}

export function readInput(file: string, words: CommandLineWords): Uint8Array {
  const bytes = read(file, words);
  const other = otherFile(bytes);
  if (other !== null) throw badUsage(words.otherFile(other, file));
  return bytes;
}

export function read(file: string, words: CommandLineWords): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw badUsage(words.notReadable(file, reasonOf(error)));
  }
}

export async function hostOf(
  bytes: Uint8Array,
  file: string,
  name: string,
  state: Pick<HostOptions, 'folder' | 'stateName' | 'readOnlyState' | 'documentsFrom'>,
  words: CommandLineWords,
): Promise<OpenedWorkbook> {
  if (!existsSync(path.join(CODE_DIR, 'Code.js'))) throw badUsage(words.notBuilt);
  const host = await blaming(
    (error) => unreadable(file, error, words),
    () =>
      openHost({
        codeDir: CODE_DIR,
        workbook: { bytes, name },
        user: LOCAL_USER,
        mirrors: false,
        ...state,
      }),
  );
  const { language } = ask<State>(host, 'getState');
  // Looking for the language is no part of what the command costs.
  host.resetCost();
  return { host, language, words: commandLineWords(language) };
}

/** Why a file cannot be read, and where to fix it. */
export function unreadable(
  file: string,
  { fault, place: { tab, cell } }: NotAWorkbook,
  words: CommandLineWords,
): string {
  const place = tab === undefined ? null : cell === undefined ? `“${tab}”` : `“${tab}”!${cell}`;
  if (fault === 'not-xlsx') return words.notXlsx(file);
  return fault === 'damaged' ? words.damagedWorkbook(file, place) : words.tooLarge(file, place);
}

/** Does what may find that bytes are no workbook, and then says so in these words. */
export async function blaming<T>(sentence: (error: NotAWorkbook) => string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof NotAWorkbook ? badUsage(sentence(error)) : error;
  }
}
