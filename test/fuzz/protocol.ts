// Requests as nobody's page makes them: the workbench answers each, and the next one too.
import { connect } from 'node:net';
import { type Opened, serveWorkbench, type Workbench } from '../../src/local/workbench/server';
import * as fc from '../properties';

const PLACES = [
  '',
  'panel',
  'dialog',
  'snapshot',
  'cells',
  'document',
  'preview',
  'file',
  'workbook',
  'call',
  'menu',
  'edit',
  'open',
  '..',
  '%',
  '\\',
];
const odd = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'onOpen',
  'getState_',
  '',
  '\ud800',
  '../../etc/passwd',
  'A1',
  'ZZZ99999999',
  'XFD1048576',
  'A1048577',
  'A0',
  'A1:B2',
  'J1',
  'Peserta',
  '1e9',
  '-1',
  'NaN',
  '%',
  '\u0000',
);
const text = fc.oneof(odd, fc.string({ maxLength: 30 }));
const deep = fc.nat(20_000).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`);

const edit = fc.record({ tab: text, cell: text, values: fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }) });
const call = fc.record({ name: text, args: fc.array(fc.jsonValue(), { maxLength: 3 }) });
const menu = fc.record({ label: text, replies: fc.jsonValue() });
const body = fc.oneof(
  fc.oneof(edit, call, menu, fc.jsonValue()).map((one) => JSON.stringify(one)),
  fc.string({ maxLength: 200 }),
  deep,
);

const query = fc.array(fc.tuple(fc.constantFrom('as', 'tab', 'block', 'file', 'link', 'name'), text), { maxLength: 3 });

/** What stands behind the address of the workbench. */
export type Request = { method: string; path: string; body: string };

/** An address has no place for halves of signs. */
const encoded = (part: string): string => encodeURIComponent(part.replace(/[\ud800-\udfff]/g, ''));

const request: fc.Arbitrary<Request> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom('GET', 'POST', 'PUT'), fc.constantFrom(...PLACES), query, body)
      .map(([method, place, pairs, content]) => ({
        method,
        path: `SECRET/${place}${pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => `${key}=${encoded(value)}`).join('&')}`}`,
        body: method === 'GET' ? '' : content,
      })),
  },
  {
    weight: 1,
    // The first line as it comes over the wire, without the secret.
    arbitrary: fc
      .constantFrom('//', '/', '*', '//a:b@c:99999/', '/%', 'http://[', '/\\', '/SECRET', '?', '///SECRET/')
      .map((path) => ({ method: 'GET', path, body: '' })),
  },
);

/** Answers with the status; null where the connection ended without one. */
export function ask({ url }: Workbench, { method, path, body: content }: Request): Promise<number | null> {
  const { host, port, pathname } = new URL(url);
  const secret = pathname.slice(0, -1);
  const bytes = Buffer.from(content);
  const head = [
    `${method} ${path.replace('SECRET', secret)} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: http://${host}`,
    `Content-Length: ${bytes.length}`,
    'Connection: close',
  ];
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('data', (part) => {
      if (said.length < 20) said += part.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(/^HTTP\/1\.1 (\d{3})/.test(said) ? Number(said.slice(9, 12)) : null));
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    socket.write(bytes);
  });
}

/** A server, and what must hold for every request to it. */
export async function protocolTarget(
  opened: Opened,
): Promise<{ workbench: Workbench; property: fc.IAsyncProperty<[Request]> }> {
  const workbench = await serveWorkbench({
    ...opened,
    page: '<head></head><script type="text/plain" id="google-run">0</script>',
    open: () => Promise.reject(new Error('no workbook')),
  });
  const property = fc.asyncProperty(request, async (one) => {
    const status = await ask(workbench, one);
    if (status === null || status >= 500) throw new Error(`answered with ${status}`);
    const next = await ask(workbench, { method: 'GET', path: 'SECRET/snapshot', body: '' });
    if (next !== 200) throw new Error(`the next one is answered with ${next}`);
  });
  return { workbench, property };
}
