// The routes of the workbench: what its page can request and trigger.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Answer, bodyOf, html, json, refused, workbookAttachment } from './answer';
import { clickWith } from './click';
import { documentOf, fileOf } from './downloads';
import { pageHeaders, panelHeaders } from './guard';
import type { Opened, OpenWorkbook } from './open-workbook';
import { panelWithBridge } from './panel';
import { paragraphsOf } from './preview';
import { readEdit, typeBlock } from './type-block';
import type { ViewerSession } from './viewer-sessions';

/** A template that is uploaded has 5 MB at most, as text a third more. */
const LONGEST_BODY = 8_000_000;
/** A national year has 3 MB. */
const LARGEST_FILE = 50_000_000;

/** The context of a GET request. */
type Asked = {
  session: ViewerSession;
  query: URLSearchParams;
  opened: Opened /** The text of the workbench's page. */;
  page: string;
};

const newNonce = (): string => randomBytes(16).toString('base64');

function workbenchPage({ page }: Asked): Answer {
  const nonce = newNonce();
  return html(page, nonce, pageHeaders(nonce));
}

/** A page of the add-on's, if it shows one. */
function addOnPage(shown: { html: string } | null, { page }: Asked): Answer {
  const nonce = newNonce();
  return shown === null ? refused(404) : html(panelWithBridge(shown.html, page), nonce, panelHeaders(nonce));
}

const askedDocument = ({ session, query, opened }: Asked): Promise<Answer> =>
  documentOf(session, opened.documentsFolder, query.get('file') ?? '');

async function preview(asked: Asked): Promise<Answer> {
  const { status, body } = await askedDocument(asked);
  return status === 200 && typeof body !== 'string' ? json(paragraphsOf(body)) : refused(status);
}

/** By the last part of the address. */
const GET = new Map<string, (asked: Asked) => Answer | Promise<Answer>>([
  ['', workbenchPage],
  ['panel', (asked) => addOnPage(asked.session.host.ui.sidebar, asked)],
  ['dialog', (asked) => addOnPage(asked.session.host.ui.dialog, asked)],
  ['snapshot', ({ session }) => json(session.viewer.snapshot())],
  ['cells', ({ session, query }) => json(session.viewer.cells(Number(query.get('tab')), Number(query.get('block'))))],
  ['document', askedDocument],
  ['preview', preview],
  [
    'file',
    ({ session, query }) => (query.get('as') === null ? fileOf(session, query.get('link') ?? '') : refused(404)),
  ],
  ['workbook', async ({ session, opened }) => workbookAttachment(opened.file, await session.host.toBytes())],
]);

/** What to do in a session; null where the body does not say it. */
const POST = new Map<string, (session: ViewerSession, body: object) => (() => unknown) | null>([
  [
    'call',
    ({ host }, body) => {
      if (!('name' in body && 'args' in body && Array.isArray(body.args))) return null;
      const { name, args } = body;
      return () => host.call(String(name), ...args);
    },
  ],
  ['menu', ({ host }, body) => ('label' in body ? () => clickWith(host, body) : null)],
  [
    'edit',
    ({ host }, body) => {
      const edit = readEdit(body);
      return edit === null ? null : () => typeBlock(host, edit);
    },
  ],
]);

async function get(workbook: OpenWorkbook, page: string, place: string, query: URLSearchParams): Promise<Answer> {
  const session = workbook.sessionFor(query.get('as'));
  const route = GET.get(place);
  if (session === null || route === undefined) return refused(404);
  return route({ session, query, opened: workbook.opened(), page });
}

async function post(
  workbook: OpenWorkbook,
  request: IncomingMessage,
  place: string,
  query: URLSearchParams,
): Promise<Answer> {
  if (place === 'open') return workbook.replace(query.get('name') ?? '', await bodyOf(request, LARGEST_FILE));
  const as = query.get('as');
  if (place === 'resume') return as === null ? workbook.resume(query.get('from') === 'original') : refused(404);
  const session = workbook.sessionFor(as);
  const body: unknown = JSON.parse((await bodyOf(request, LONGEST_BODY)).toString('utf8'));
  if (session === null || typeof body !== 'object' || body === null) return refused(400);
  const work = POST.get(place)?.(session, body) ?? null;
  return work === null ? refused(404) : workbook.run(work, as);
}

/** Answers a request that is the page's own. `place`: the last part of its address. */
export function routed(
  workbook: OpenWorkbook,
  page: string,
  request: IncomingMessage,
  place: string,
  query: URLSearchParams,
): Promise<Answer> | Answer {
  if (request.method === 'GET') return get(workbook, page, place, query);
  return request.method === 'POST' ? post(workbook, request, place, query) : refused(405);
}
