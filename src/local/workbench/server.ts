// The browser workbench: serves the page, the add-on's sidebar and the host's functions to this computer only.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, refused, send } from './answer';
import { isOurs } from './guard';
import { type Opened, openWorkbook } from './open-workbook';
import { routed } from './routes';

export type { Opened } from './open-workbook';

export type WorkbenchOptions = Opened & {
  /** The text of the page that scripts/bundle/workbench.ts builds. */
  page: string;
  /** Default: any free port. */
  port?: number;
  /** Opens a file that the person chose or dropped on the page; without it there is but the one workbook. */
  open?: (name: string, bytes: Uint8Array) => Promise<Opened>;
};

export type Workbench = { url: string; close: () => Promise<void> };

/** Starts serving; the address holds a secret, so that only people who know it can use the workbench. */
export async function serveWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const secret = randomBytes(24).toString('base64url');
  const workbook = openWorkbook(options, options.open);

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    // A request may name anything as its address: `//` is none.
    const [path = '', ...query] = (request.url ?? '').split('?');
    const [, given, place = '', ...more] = path.split('/');
    if (!isOurs(request, port()) || given !== secret || more.length > 0) return refused(403);
    return routed(workbook, options.page, request, place, new URLSearchParams(query.join('?')));
  };

  /** Whatever a request is and whatever goes wrong with it, it is answered, and the server goes on. */
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      send(response, await answer(request));
    } catch {
      if (response.headersSent) response.destroy();
      else send(response, refused(400));
    }
  };

  const server = createServer((request, response) => void serve(request, response));
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${port()}/${secret}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
