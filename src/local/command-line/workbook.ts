// Opens the workbook of a command on the local host, and keeps its results.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { otherFile } from '../../domain/file-formats/other-file';
import type { Language } from '../../domain/vocabulary/language';
import type { State } from '../../use-cases/server';
import { type Host, NotAWorkbook, openHost } from '../runtime/host';
import { type HostOptions, readWorkbook } from '../runtime/load';
import { readJson, stateFile, writeAtomically } from '../runtime/state';
import { withKeptTabs } from '../spreadsheet/kept-tabs';
import { type CommandLineWords, commandLineWords } from '../words/command-line';
import { ask } from './ask';
import { badUsage } from './failure';
import { makeFolder, reasonOf, removeFolders } from './folder';

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

export type Results = {
  folder: string;
  /** The workbook in it. */
  file: string;
  /** Writes the workbook; a reader sees the old or the new file. */
  save(): Promise<void>;
};

type PrintLine = (line: string) => void;

/** Opens a workbook only to read it; one of results with what its folder remembers beside the cells. */
export async function openWorkbook(file: string, words: CommandLineWords, log: PrintLine): Promise<OpenedWorkbook> {
  const input = readInput(file, words);
  const name = path.basename(file);
  const propertiesFrom = stateFile(path.dirname(file), `${name}.json`);
  const opened = await hostOf(input, file, name, existsSync(propertiesFrom) ? { propertiesFrom } : {}, words);
  reportOddities(opened, log);
  return opened;
}

/** Opens a workbook whose results go into a folder; results of earlier runs are continued. */
export async function openWithResults(
  file: string,
  out: string,
  words: CommandLineWords,
  log: PrintLine,
): Promise<OpenedWorkbook & { results: Results }> {
  const input = readInput(file, words);
  const name = `${path.basename(file).replace(/\.xlsx$/i, '')}.xlsx`;
  const target = path.join(out, name);
  const made = makeFolder(out, words);
  let opened: OpenedWorkbook;
  try {
    const earlier = readEarlier(file, target, words);
    const bytes = earlier === null ? input : await continued(input, earlier, file, target, words);
    opened = await hostOf(bytes, file, name, { stateDir: out, stateName: name }, words);
    if (earlier !== null) keepChanged(target, earlier, out, opened.words, log);
  } catch (error) {
    removeFolders(made);
    throw error;
  }
  reportOddities(opened, log);
  const dropped = opened.host.notKept();
  if (dropped.length > 0) {
    const { notKept, dropped: sentence } = opened.words;
    log(sentence(dropped.map(({ tab, what }) => (tab === '' ? notKept[what] : `${tab}: ${notKept[what]}`)).join(', ')));
  }
  const save = async (): Promise<void> => {
    const written = await opened.host.toBytes();
    try {
      writeAtomically(target, written);
      writeAtomically(markFile(out), JSON.stringify({ ...marks(out), [name]: sha256(written) }));
    } catch (error) {
      throw badUsage(opened.words.notWritable(out, reasonOf(error)));
    }
  };
  return { ...opened, results: { folder: out, file: target, save } };
}

/** So many formulas are named; the rest is counted. */
const SHOWN_FORMULAS = 5;

/** What of the file is otherwise here than the person may think. */
function reportOddities({ host, words }: OpenedWorkbook, log: PrintLine): void {
  const names = host.oddNames();
  if (names.length > 0)
    log(words.oddNames(names.map((name) => `“${name}”`).join(', ')).replace(/[\p{Cc}\p{Cf}]+/gu, ' '));
  const formulas = host.notCalculated();
  if (formulas.length === 0) return;
  const shown = formulas.slice(0, SHOWN_FORMULAS).map(({ tab, cell, unknown }) => `“${tab}”!${cell} (${unknown})`);
  const line = words.notCalculated(shown.join(', '), formulas.length - shown.length);
  log(line.replace(/[\p{Cc}\p{Cf}]+/gu, ' '));
}

function readInput(file: string, words: CommandLineWords): Uint8Array {
  if (!existsSync(file)) throw badUsage(words.notFound(file));
  if (statSync(file).isDirectory()) throw badUsage(words.isFolder(file));
  const bytes = read(file, words);
  const other = otherFile(bytes);
  if (other !== null) throw badUsage(words.otherFile(other, file));
  return bytes;
}

function read(file: string, words: CommandLineWords): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw badUsage(words.notReadable(file, reasonOf(error)));
  }
}

/** The result that an earlier run left; null when there is none, or when it is itself what is read. */
const readEarlier = (file: string, target: string, words: CommandLineWords): Uint8Array | null =>
  existsSync(target) && !isSameFile(file, target) ? read(target, words) : null;

async function hostOf(
  bytes: Uint8Array,
  file: string,
  name: string,
  state: Pick<HostOptions, 'stateDir' | 'stateName' | 'propertiesFrom'>,
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
        ...state,
      }),
  );
  const { language } = ask<State>(host, 'getState');
  // Looking for the language is no part of what the command costs.
  host.resetCost();
  return { host, language, words: commandLineWords(language) };
}

/** The input with what an earlier result keeps for it. */
async function continued(
  input: Uint8Array,
  earlier: Uint8Array,
  file: string,
  target: string,
  words: CommandLineWords,
): Promise<Uint8Array> {
  const { tabs } = await blaming(
    () => words.earlierUnreadable(target),
    () => readWorkbook(earlier),
  );
  return blaming(
    (error) => unreadable(file, error, words),
    () => withKeptTabs(input, tabs),
  );
}

/** Why a file cannot be read, and where to fix it. */
function unreadable(file: string, { fault, place: { tab, cell } }: NotAWorkbook, words: CommandLineWords): string {
  const place = tab === undefined ? null : cell === undefined ? `“${tab}”` : `“${tab}”!${cell}`;
  if (fault === 'not-xlsx') return words.notXlsx(file);
  return fault === 'damaged' ? words.damagedWorkbook(file, place) : words.tooLarge(file, place);
}

/** Does what may find that bytes are no workbook, and then says so in these words. */
async function blaming<T>(sentence: (error: NotAWorkbook) => string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof NotAWorkbook ? badUsage(sentence(error)) : error;
  }
}

const isSameFile = (one: string, other: string): boolean => realpathSync(one) === realpathSync(other);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const markFile = (out: string): string => stateFile(out, 'written.json');

/** Hash of each workbook in a results folder as it was written. */
const marks = (out: string): Record<string, string> => (readJson(markFile(out)) as Record<string, string> | null) ?? {};

/** A result that somebody worked in since it was written is about to be replaced: it is copied first. */
function keepChanged(target: string, earlier: Uint8Array, out: string, words: CommandLineWords, log: PrintLine): void {
  if (marks(out)[path.basename(target)] === sha256(earlier)) return;
  const base = target.replace(/\.xlsx$/i, '');
  let copy = `${base}.bak.xlsx`;
  for (let number = 2; existsSync(copy); number += 1) copy = `${base}.bak${number}.xlsx`;
  copyFileSync(target, copy);
  log(words.backup(copy));
}
