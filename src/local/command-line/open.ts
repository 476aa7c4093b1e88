// Opens a workbook in the browser workbench until the person stops it. Results go into a folder beside the file.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveWorkbench, type Workbench } from '../workbench/server';
import type { Command } from './commands';
import { badUsage } from './failure';
import { openWithResults } from './workbook';

const PAGE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'workbench.html');

export const open: Command = async ({ rest: [file], port }, { words: ownWords, out, say }) => {
  if (file === undefined || file === '') throw badUsage(ownWords.missingFile);
  const folder = path.join(path.dirname(file), `${path.basename(file).replace(/\.xlsx$/i, '')}-hasil`);
  const { host, results, words } = await openWithResults(file, folder, ownWords, say);
  const workbench = await serve({
    host,
    page: await readFile(PAGE, 'utf8'),
    file: path.basename(file),
    documentsFolder: path.join(folder, 'documents'),
    onChange: () => results.save(),
    ...(port === null ? {} : { port }),
  });
  const stopped = interrupted();
  out(words.opened(workbench.url));
  say(words.saved(results.file));
  await stopped;
  await workbench.close();
  return 0;

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

/** Waits until the person ends the program. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
