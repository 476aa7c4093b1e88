// Opens a workbook whose results go into a folder, and keeps them there: workbook, properties and documents together.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { keptFile } from '../files/folder';
import { isBusy, lockFolder } from '../files/folder-lock';
import { finishCommit } from '../files/journal';
import { type StagedFolder, stagedFolder } from '../files/staged-folder';
import { readWorkbook } from '../runtime/load';
import { jsonIn } from '../runtime/state';
import { withKeptTabs } from '../spreadsheet/kept-tabs';
import type { CommandLineWords } from '../words/command-line';
import { badUsage } from './failure';
import { makeFolder, reasonOf, removeFolders } from './folder';
import {
  blaming,
  checkInput,
  hostOf,
  type OpenedWorkbook,
  type PrintLine,
  read,
  readInput,
  reportOddities,
  unreadable,
} from './workbook';

export type Results = {
  folder: string;
  /** The workbook in it. */
  file: string;
  /** Keeps everything that was done since the last time; whoever looks finds all of it or nothing. */
  save(): Promise<void>;
  /** Lets others work on the folder. */
  close(): void;
};

/** `command`: what others are told who want the folder at the same time. `ready`: called when the folder is ours, before it is read. */
export async function openWithResults(
  file: string,
  out: string,
  command: string,
  words: CommandLineWords,
  log: PrintLine,
  ready: () => void = () => undefined,
): Promise<OpenedWorkbook & { results: Results }> {
  checkInput(file, words);
  const made = makeFolder(out, words);
  let close = (): void => undefined;
  try {
    close = locked(out, command, words);
    finishCommit(out);
    ready();
    const folder = stagedFolder(out);
    const opened = await openInto(file, folder, words, log);
    return { ...opened, results: resultsOf(opened, folder, targetOf(file, out), close) };
  } catch (error) {
    close();
    removeFolders([path.join(out, keptFile('')), ...made]);
    throw error;
  }
}

/** The workbook in the results folder. */
const targetOf = (file: string, out: string): string =>
  path.join(out, `${path.basename(file).replace(/\.xlsx$/i, '')}.xlsx`);

function locked(out: string, command: string, words: CommandLineWords): () => void {
  try {
    return lockFolder(out, command);
  } catch (error) {
    if (isBusy(error)) throw badUsage(words.busy(out, error.busy, error.lock));
    // The results folder itself was found to be writable.
    throw badUsage(words.notWritable(path.join(out, keptFile('')), reasonOf(error)));
  }
}

async function openInto(
  file: string,
  folder: StagedFolder,
  words: CommandLineWords,
  log: PrintLine,
): Promise<OpenedWorkbook> {
  const target = targetOf(file, folder.root);
  const input = readInput(file, words);
  const earlier = readEarlier(file, target, words);
  const bytes = earlier === null ? input : await continued(input, earlier, file, target, words);
  const opened = await hostOf(bytes, file, path.basename(target), { folder, stateName: path.basename(target) }, words);
  if (earlier !== null) keepChanged(target, earlier, folder, opened.words, log);
  reportOddities(opened, log);
  const dropped = opened.host.notKept();
  if (dropped.length > 0) {
    const { notKept, dropped: sentence } = opened.words;
    log(sentence(dropped.map(({ tab, what }) => (tab === '' ? notKept[what] : `${tab}: ${notKept[what]}`)).join(', ')));
  }
  return opened;
}

function resultsOf({ host, words }: OpenedWorkbook, folder: StagedFolder, file: string, close: () => void): Results {
  const save = async (): Promise<void> => {
    const written = await host.toBytes();
    const name = path.basename(file);
    try {
      folder.write(name, written);
      folder.write(MARKS, JSON.stringify({ ...marksIn(folder), [name]: sha256(written) }));
      folder.commit();
    } catch (error) {
      throw badUsage(words.notWritable(folder.root, reasonOf(error)));
    }
  };
  return { folder: folder.root, file, save, close };
}

/** The result that an earlier run left; null when there is none, or when it is itself what is read. */
const readEarlier = (file: string, target: string, words: CommandLineWords): Uint8Array | null =>
  existsSync(target) && !isSameFile(file, target) ? read(target, words) : null;

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

const isSameFile = (one: string, other: string): boolean => realpathSync(one) === realpathSync(other);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Hash of each workbook in a results folder as it was written. */
const MARKS = keptFile('written.json');
const marksIn = (folder: StagedFolder): Record<string, string> =>
  (jsonIn(folder, MARKS) as Record<string, string> | null) ?? {};

/** A result that somebody worked in since it was written is about to be replaced: it is copied first. */
function keepChanged(
  target: string,
  earlier: Uint8Array,
  folder: StagedFolder,
  words: CommandLineWords,
  log: PrintLine,
): void {
  if (marksIn(folder)[path.basename(target)] === sha256(earlier)) return;
  const base = target.replace(/\.xlsx$/i, '');
  let copy = `${base}.bak.xlsx`;
  for (let number = 2; existsSync(copy); number += 1) copy = `${base}.bak${number}.xlsx`;
  copyFileSync(target, copy);
  log(words.backup(copy));
}
