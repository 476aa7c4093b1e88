// Opens a workbook in the browser workbench until the person stops it. Results go into a folder beside the file.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Opened, serveWorkbench, type Workbench } from '../workbench/server';
import type { Command } from './commands';
import { badUsage } from './failure';
import { openWithResults } from './results';

const PAGE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'workbench.html');

export const open: Command = async ({ rest: [file], port }, { words: ownWords, out, log }) => {
  if (file === undefined || file === '') throw badUsage(ownWords.missingFile);
  const place = path.dirname(file);
  const first = await openAt(file);
  const { words, results } = first;
  const workbench = await serve({
    ...first,
    page: await readFile(PAGE, 'utf8'),
    open: async (name, bytes) => {
      // A browser does not reveal paths: the file is read from a copy, and its results go beside those of the first
      // file.
      const copies = await mkdtemp(path.join(tmpdir(), 'lembar-juri-'));
      try {
        const copy = path.join(copies, path.basename(name.replace(/\\/g, '/')) || 'lembar.xlsx');
        await writeFile(copy, bytes);
        return await openAt(copy);
      } finally {
        await rm(copies, { recursive: true });
      }
    },
    ...(port === null ? {} : { port }),
  });
  const stopped = interrupted();
  out(words.opened(workbench.url));
  log(words.saved(results.file));
  await stopped;
  await workbench.close();
  return 0;

  async function openAt(from: string): Promise<Opened & Pick<OpenedResults, 'results' | 'words'>> {
    const folder = path.join(place, `${path.basename(from).replace(/\.xlsx$/i, '')}-hasil`);
    const opened = await openWithResults(from, folder, 'open', ownWords, log);
    return {
      host: opened.host,
      words: opened.words,
      results: opened.results,
      file: path.basename(from),
      documentsFolder: path.join(folder, 'documents'),
      onChange: () => opened.results.save(),
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

/** Waits until the person ends the program. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
