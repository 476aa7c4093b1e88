// The browser workbench: serves the page, the add-on's sidebar and the host's functions to this computer only.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Host } from '../host';
import { isOurs, pageHeaders, panelHeaders } from './guard';
import { panelWithBridge } from './panel';
import { paragraphsOf } from './preview';
import type { Ran, Reply } from './protocol';
import { type Seat, seatsAt } from './seats';
import { readEdit, typeBlock } from './type-block';

/** A workbook and what belongs to it. */
export type Opened = {
  host: Host;
  /** Name of the file, for the title bar. */
  file: string;
  /** Where the host keeps its documents; without it they are listed but cannot be downloaded. */
  documentsFolder?: string;
  /** Called after each function that ran, for instance to save; never while an earlier call is under way. */
  onChange?: () => void | Promise<void>;
};

export type WorkbenchOptions = Opened & {
  /** The text of the page that scripts/workbench.ts builds. */
  page: string;
  /** Default: any free port. */
  port?: number;
  /** Opens a file that the person chose or dropped on the page; without it there is but the one workbook. */
  open?: (name: string, bytes: Uint8Array) => Promise<Opened>;
};

export type Workbench = { url: string; close: () => Promise<void> };

/** A template that is uploaded has 5 MB at most, as text a third more. */
const LONGEST_BODY = 8_000_000;
/** A national year has 3 MB. */
const LARGEST_FILE = 50_000_000;

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const DOCX = `${OFFICE}wordprocessingml.document`;
const XLSX = `${OFFICE}spreadsheetml.sheet`;

const typeOf = (name: string): string =>
  name.endsWith('.pdf') ? 'application/pdf' : name.endsWith('.xlsx') ? XLSX : DOCX;

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

/** A question of the item is answered as the person did when it was put before. */
function clickWith(host: Host, { label, replies }: { label?: unknown; replies?: unknown }): void {
  const { alerts, answers } = host.ui;
  const given = Array.isArray(replies) ? replies.filter((one): one is Reply => one === 'YES' || one === 'NO') : [];
  answers.splice(0, answers.length, ...given);
  try {
    host.clickMenu(String(label));
  } finally {
    // What has been answered is not put again.
    const questions = alerts.filter(({ buttons }) => buttons !== 'OK').slice(0, given.length - answers.length);
    for (const one of questions) alerts.splice(alerts.indexOf(one), 1);
    answers.length = 0;
  }
}

async function bodyOf(request: IncomingMessage, longest: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length > longest) throw new RangeError('The request is too long');
  }
  return Buffer.concat(parts);
}

const attachment = (name: string, type: string, body: Uint8Array): Answer => ({
  status: 200,
  type,
  body,
  headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` },
});

/** Starts serving; the address holds a secret, so that only whoever was given it can use the workbench. */
export async function serveWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { page } = options;
  const secret = randomBytes(24).toString('base64url');
  let opened: Opened = options;
  let counted = 0;
  const next = (): number => {
    counted += 1;
    return counted;
  };
  let seats = seatsAt(opened.host, opened.file, next);

  const ran = (outcome: Ran['outcome'], as: string | null): Answer => {
    const snapshot = (seats.seat(as) ?? seats.seat(null))?.viewer.snapshot();
    return snapshot ? json({ outcome, snapshot } satisfies Ran) : refused(404);
  };

  const runNow = async (work: () => unknown, as: string | null): Promise<Answer> => {
    let outcome: Ran['outcome'] = attempt(work);
    seats.changed();
    try {
      await opened.onChange?.();
    } catch (error) {
      outcome = { error: messageOf(error) };
    }
    return ran(outcome, as);
  };

  const openNow = async (name: string, bytes: Uint8Array): Promise<Answer> => {
    try {
      if (!options.open) return refused(404);
      opened = await options.open(name, bytes);
      seats = seatsAt(opened.host, opened.file, next);
      return ran({ value: null }, null);
    } catch (error) {
      return ran({ error: messageOf(error) }, null);
    }
  };

  /** One after the other: what follows a change (saving) must not overlap. */
  let last: Promise<unknown> = Promise.resolve();
  const queued = (work: () => Promise<Answer>): Promise<Answer> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  const post = async (place: string, query: URLSearchParams, request: IncomingMessage): Promise<Answer> => {
    if (place === 'open') {
      const bytes = await bodyOf(request, LARGEST_FILE);
      return queued(() => openNow(query.get('name') ?? '', bytes));
    }
    const as = query.get('as');
    const seat = seats.seat(as);
    const body: unknown = JSON.parse((await bodyOf(request, LONGEST_BODY)).toString('utf8'));
    if (seat === null || typeof body !== 'object' || body === null) return refused(400);
    const run = (work: () => unknown) => queued(() => runNow(work, as));
    const { host } = seat;
    if (place === 'call' && 'name' in body && 'args' in body && Array.isArray(body.args)) {
      const { name, args } = body;
      return run(() => host.call(String(name), ...args));
    }
    if (place === 'menu' && 'label' in body) return run(() => clickWith(host, body));
    const edit = place === 'edit' ? readEdit(body) : null;
    if (edit !== null) return run(() => typeBlock(host, edit));
    return refused(404);
  };

  const get = async (place: string, query: URLSearchParams): Promise<Answer> => {
    const nonce = randomBytes(16).toString('base64');
    const seat = seats.seat(query.get('as'));
    if (seat === null) return refused(404);
    const { host, viewer } = seat;
    switch (place) {
      case '':
        return { ...html(page, nonce), headers: pageHeaders(nonce) };
      case 'panel':
      case 'dialog': {
        const panel = place === 'panel' ? host.ui.sidebar : host.ui.dialog;
        return panel
          ? { ...html(panelWithBridge(panel.html, page), nonce), headers: panelHeaders(nonce) }
          : refused(404);
      }
      case 'snapshot':
        return json(viewer.snapshot());
      case 'cells':
        return json(viewer.cells(Number(query.get('tab')), Number(query.get('block'))));
      case 'document':
        return documentOf(seat, query.get('file') ?? '');
      case 'file':
        return query.get('as') === null ? fileOf(seat, query.get('link') ?? '') : refused(404);
      case 'preview': {
        const { status, body } = await documentOf(seat, query.get('file') ?? '');
        return status === 200 && typeof body !== 'string' ? json(paragraphsOf(body)) : refused(status);
      }
      case 'workbook':
        return attachment(opened.file, XLSX, await host.toBytes());
      default:
        return refused(404);
    }
  };

  /** Only files the person may see: a name can lead nowhere else. */
  const documentOf = async ({ documents }: Seat, name: string): Promise<Answer> => {
    const { documentsFolder } = opened;
    const known = documents().some(({ file, trashed }) => file === name && !trashed);
    if (!known || documentsFolder === undefined) return refused(404);
    return attachment(name, typeOf(name), await readFile(path.join(documentsFolder, name)));
  };

  /** What else lies in the committee's Drive: templates and judges' files. */
  const fileOf = ({ host }: Seat, link: string): Answer => {
    const all = (['templates', 'judges'] as const).flatMap((area) => host.documents(area));
    const known = all.find((one) => one.link === link && !one.trashed);
    return known === undefined ? refused(404) : attachment(known.file, typeOf(known.file), host.readFile(link));
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, given, place = '', ...more] = url.pathname.split('/');
    if (!isOurs(request, port()) || given !== secret || more.length > 0) return refused(403);
    try {
      if (request.method === 'GET') return await get(place, url.searchParams);
      return request.method === 'POST' ? await post(place, url.searchParams, request) : refused(405);
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
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...headers,
  });
  response.end(body);
}
