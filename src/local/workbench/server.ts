// The browser workbench: serves the page, the add-on's sidebar and the host's functions to this computer only.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Host } from '../host';
import { isOurs, pageHeaders, panelHeaders } from './guard';
import { panelWithBridge } from './panel';
import type { Ran } from './protocol';
import { viewerOf } from './snapshot';

export type WorkbenchOptions = {
  host: Host;
  /** The text of the page that scripts/workbench.ts builds. */
  page: string;
  /** Name of the file, for the title bar. */
  file: string;
  /** Default: any free port. */
  port?: number;
  /** Where the host keeps its documents; without it they are listed but cannot be downloaded. */
  documentsFolder?: string;
  /** Called after each function that ran, for instance to save; never while an earlier call is under way. */
  onChange?: () => void | Promise<void>;
};

export type Workbench = { url: string; close: () => Promise<void> };

/** No add-on function takes more than a few names. */
const LONGEST_BODY = 1_000_000;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Answer = { status: number; type: string; body: string | Uint8Array; headers?: Record<string, string> };

const json = (value: unknown): Answer => ({ status: 200, type: 'application/json', body: JSON.stringify(value) });
const refused = (status: number): Answer => ({ status, type: 'text/plain', body: '' });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function attempt(work: () => unknown): Ran['outcome'] {
  try {
    return { value: work() ?? null };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LONGEST_BODY) throw new RangeError('The request is too long');
  }
  return JSON.parse(text);
}

/** Starts serving; the address holds a secret, so that only whoever was given it can use the workbench. */
export async function serveWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { host, page, documentsFolder, onChange } = options;
  const secret = randomBytes(24).toString('base64url');
  const viewer = viewerOf(host, options.file);

  const runNow = async (work: () => unknown): Promise<Answer> => {
    let outcome: Ran['outcome'] = attempt(work);
    viewer.changed();
    try {
      await onChange?.();
    } catch (error) {
      outcome = { error: messageOf(error) };
    }
    return json({ outcome, snapshot: viewer.snapshot() } satisfies Ran);
  };

  /** One after the other: what follows a change (saving) must not overlap. */
  let last: Promise<unknown> = Promise.resolve();
  const run = (work: () => unknown): Promise<Answer> => {
    const mine = last.then(() => runNow(work));
    last = mine.catch(() => undefined);
    return mine;
  };

  const post = async (place: string, body: unknown): Promise<Answer> => {
    if (typeof body !== 'object' || body === null) return refused(400);
    if (place === 'call' && 'name' in body && 'args' in body && Array.isArray(body.args)) {
      const { name, args } = body;
      return run(() => host.call(String(name), ...args));
    }
    if (place === 'menu' && 'label' in body) return run(() => host.clickMenu(String(body.label)));
    return refused(404);
  };

  const get = async (place: string, query: URLSearchParams): Promise<Answer> => {
    const nonce = randomBytes(16).toString('base64');
    switch (place) {
      case '':
        return { ...html(page, nonce), headers: pageHeaders(nonce) };
      case 'panel': {
        const panel = host.ui.sidebar;
        return panel
          ? { ...html(panelWithBridge(panel.html, page), nonce), headers: panelHeaders(nonce) }
          : refused(404);
      }
      case 'snapshot':
        return json(viewer.snapshot());
      case 'cells':
        return json(viewer.cells(Number(query.get('tab')), Number(query.get('block'))));
      case 'document':
        return documentOf(query.get('file') ?? '');
      default:
        return refused(404);
    }
  };

  /** Only files the host lists: a name can lead nowhere else. */
  const documentOf = async (name: string): Promise<Answer> => {
    const known = host.documents().some(({ file, trashed }) => file === name && !trashed);
    if (!known || documentsFolder === undefined) return refused(404);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    const body = await readFile(path.join(documentsFolder, name));
    return { status: 200, type: DOCX, body, headers: { 'Content-Disposition': disposition } };
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, given, place = '', ...more] = url.pathname.split('/');
    if (!isOurs(request, port()) || given !== secret || more.length > 0) return refused(403);
    try {
      if (request.method === 'GET') return await get(place, url.searchParams);
      return request.method === 'POST' ? await post(place, await bodyOf(request)) : refused(405);
    } catch {
      return refused(400);
    }
  };

  const server = createServer((request, response) => {
    void answer(request).then((reply) => send(response, reply));
  });
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

const html = (text: string, nonce: string): Answer => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: text.replace(/<(script|style)>/g, `<$1 nonce="${nonce}">`),
});

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...headers,
  });
  response.end(body);
}
