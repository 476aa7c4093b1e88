// Opens a workbook in the browser workbench until the person stops it; what was done with it before is gone on with, unless the
// person wants to begin from the original. Results go into a folder beside the file.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Opened, serveWorkbench, type Workbench } from '../workbench/server';
import { showInBrowser } from './browser';
import type { Command } from './commands';
import { backUp, type EarlierResult, earlierResult, isResult } from './earlier';
import { badUsage } from './failure';
import { openWithResults } from './results';
import { checkInput } from './workbook';

const PAGE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'workbench.html');

export const open: Command = async (asked, { words: ownWords, out, log }) => {
  const { rest, port } = asked;
  const [file] = rest;
  if (file === undefined || file === '') throw badUsage(ownWords.missingFile);
  checkInput(file, ownWords);
  const place = path.dirname(file);
  const first = isResult(file) ? await continued(resultAt(file)) : await openBeside(file, () => openOriginal(file));
  const { words, results } = first;
  const workbench = await serve({
    ...first,
    page: await readFile(PAGE, 'utf8'),
    // A browser does not reveal paths: the file is read from a copy, and its results go beside those of the first file.
    open: (name, bytes) => {
      const copied = path.basename(name.replace(/\\/g, '/')) || 'lembar.xlsx';
      return openBeside(copied, () => withCopy(copied, bytes, openOriginal));
    },
    ...(port === null ? {} : { port }),
  });
  const stopped = interrupted();
  out(words.opened(workbench.url));
  log(words.saved(results.file));
  if (asked.browser && process.stdout.isTTY) showInBrowser(workbench.url);
  await stopped;
  await workbench.close();
  return 0;

  /** The newest results of a file, or the file itself; the page asks which of the two is meant where the command does not say. */
  async function openBeside(name: string, original: () => Promise<OpenedHere>): Promise<OpenedHere> {
    const earlier = earlierResult(place, name);
    if (earlier === null || asked.original) return original();
    const opened = await continued(earlier);
    if (asked.continue) return opened;
    const { at, folder } = earlier;
    return { ...opened, earlier: { at: at.toISOString(), folder: path.basename(folder), original } };
  }

  function continued(earlier: EarlierResult): Promise<OpenedHere> {
    return openInto(earlier.file, earlier.folder, earlier);
  }

  function openOriginal(from: string): Promise<OpenedHere> {
    const folder = path.join(place, `${path.basename(from).replace(/\.xlsx$/i, '')}-hasil`);
    const known = path.join(folder, `${path.basename(from).replace(/\.xlsx$/i, '')}.xlsx`);
    return openInto(from, folder, isResult(known) ? resultAt(known) : null);
  }

  async function openInto(from: string, folder: string, earlier: EarlierResult | null): Promise<OpenedHere> {
    const opened = await openWithResults(from, folder, 'open', ownWords, log, () => {
      if (earlier !== null) backUp(earlier);
    });
    return {
      host: opened.host,
      words: opened.words,
      results: opened.results,
      file: path.basename(from),
      documentsFolder: path.join(folder, 'documents'),
      onChange: () => opened.results.save(),
      close: () => opened.results.close(),
    };
  }

  async function serve(options: Parameters<typeof serveWorkbench>[0]): Promise<Workbench> {
    try {
      return await serveWorkbench(options);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE') throw badUsage(words.portTaken(port ?? 0));
      if (code === 'EACCES') throw badUsage(words.portRefused(port ?? 0));
      throw error;
    }
  }
};

type OpenedResults = Awaited<ReturnType<typeof openWithResults>>;
type OpenedHere = Opened & Pick<OpenedResults, 'results' | 'words'>;

const resultAt = (file: string): EarlierResult => ({ folder: path.dirname(file), file, at: new Date() });

/** Does something with a copy of bytes that have no place on this computer. */
async function withCopy<T>(name: string, bytes: Uint8Array, work: (file: string) => Promise<T>): Promise<T> {
  const copies = await mkdtemp(path.join(tmpdir(), 'lembar-juri-'));
  try {
    const copy = path.join(copies, name);
    await writeFile(copy, bytes);
    return await work(copy);
  } finally {
    await rm(copies, { recursive: true });
  }
}

/** Waits until the person ends the program. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
