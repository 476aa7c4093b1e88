// Opens a workbook in the browser workbench until the person stops it. Results go into a folder beside the file.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveWorkbench, type Workbench } from '../workbench/server';
import type { Command } from './commands';
import { badUsage } from './failure';
import { openWorkbook } from './workbook';

const PAGE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'workbench.html');

export const open: Command = async ({ rest: [file], port }, { words, out, say }) => {
  if (file === undefined) throw badUsage(words.missingFile);
  const folder = path.join(path.dirname(file), `${path.basename(file).replace(/\.xlsx$/i, '')}-hasil`);
  const { host, results } = await openWorkbook(file, folder, words, say);
  const workbench = await serve({
    host,
    page: await readFile(PAGE, 'utf8'),
    file: path.basename(file),
    documentsFolder: path.join(folder, 'documents'),
    onChange: () => results?.save(),
    ...(port === null ? {} : { port }),
  });
  out(words.opened(workbench.url));
  say(words.saved(results?.file ?? ''));
  await interrupted();
  await workbench.close();
  return 0;

  async function serve(options: Parameters<typeof serveWorkbench>[0]): Promise<Workbench> {
    try {
      return await serveWorkbench(options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw badUsage(words.portTaken(port ?? 0));
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
