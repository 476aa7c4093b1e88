// Only this computer's own page reaches the host.

import { request } from 'node:http';
import { buildWorkbench } from '../../../scripts/bundle/workbench';
import { openWorkbook } from '../../../src/local/workbench/open-workbook';
import { serveWorkbench, type Workbench } from '../../../src/local/workbench/server';
import { smallHost } from './fixture';

let workbench: Workbench;
let changes = 0;
beforeAll(async () => {
  const page = await buildWorkbench();
  workbench = await serveWorkbench({
    host: await smallHost(),
    page,
    file: 'contoh.xlsx',
    onChange: () => {
      changes += 1;
    },
  });
});
afterAll(() => workbench.close());

type Asked = { place?: string; method?: string; headers?: Record<string, string>; body?: string };

const ask = ({ place = '', method = 'GET', headers = {}, body }: Asked) =>
  new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const asked = request(new URL(place, workbench.url), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end(body);
  });

const call = (headers: Record<string, string>) =>
  ask({ place: 'call', method: 'POST', headers, body: JSON.stringify({ name: 'echo', args: [1] }) });

describe('the workbench server', () => {
  const own = () => ({ origin: new URL(workbench.url).origin });

  it('listens on this computer only, under a secret address', () => {
    expect(workbench.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
  });
  it('serves its page with a policy that allows nothing else', async () => {
    const { status, headers, text } = await ask({});
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(text).toContain(`<script nonce="${nonce}">`);
  });
  it('refuses an address without the secret', async () => {
    expect((await ask({ place: '/' })).status).toBe(403);
    expect((await ask({ place: '/snapshot' })).status).toBe(403);
    expect((await ask({ place: `/${'x'.repeat(32)}/snapshot` })).status).toBe(403);
  });
  it('refuses another host name', async () => {
    expect((await ask({ headers: { host: 'jahat.example' } })).status).toBe(403);
  });
  it('runs functions for its own page only', async () => {
    expect((await call(own())).status).toBe(200);
    const before = changes;
    for (const headers of [{ origin: 'https://jahat.example' }, { origin: 'null' }, {}] as Record<string, string>[]) {
      expect((await call(headers)).status).toBe(403);
    }
    expect(changes).toBe(before);
  });
  it('edits and opens for its own page only, and hands nothing out under another name', async () => {
    const edit = JSON.stringify({ tab: 'Peserta', cell: 'B3', values: [['x']] });
    const before = changes;
    for (const headers of [{ origin: 'https://jahat.example' }, { origin: 'null' }, {}] as Record<string, string>[]) {
      expect((await ask({ place: 'edit', method: 'POST', headers, body: edit })).status).toBe(403);
      expect((await ask({ place: 'open?name=x.xlsx', method: 'POST', headers, body: 'PK' })).status).toBe(403);
    }
    for (const place of ['workbook', 'preview?file=a.docx', 'document?file=a.docx', 'snapshot', 'panel']) {
      expect((await ask({ place, headers: { host: 'jahat.example' } })).status).toBe(403);
    }
    expect(changes).toBe(before);
    expect((await ask({ place: 'edit', method: 'POST', headers: own(), body: edit })).status).toBe(200);
    expect((await ask({ place: 'open?name=x.xlsx', method: 'POST', headers: own(), body: 'PK' })).status).toBe(404);
  });
  it('hands out the workbook as a file', async () => {
    const { status, headers } = await ask({ place: 'workbook' });
    expect([status, headers['content-disposition']]).toEqual([200, "attachment; filename*=UTF-8''contoh.xlsx"]);
  });
  it('knows no judge by a code that none has', async () => {
    expect((await ask({ place: 'snapshot?as=J9' })).status).toBe(404);
    expect((await ask({ place: '?as=J9' })).status).toBe(404);
    const body = '{"name":"echo","args":[1]}';
    expect((await ask({ place: 'call?as=J9', method: 'POST', headers: own(), body })).status).toBe(400);
  });
  it('answers with the value or with what the function threw', async () => {
    const { text } = await call(own());
    expect(JSON.parse(text).outcome).toEqual({ value: { value: 1 } });
    const failed = await ask({ place: 'call', method: 'POST', headers: own(), body: '{"name":"fail","args":[]}' });
    expect(JSON.parse(failed.text).outcome.error).toContain('Tab Peserta tidak ditemukan');
    const missing = await ask({ place: 'call', method: 'POST', headers: own(), body: '{"name":"none","args":[]}' });
    expect(JSON.parse(missing.text).outcome.error).toContain('Script function not found: none');
  });
  it('takes no nonsense', async () => {
    const bodies = ['', '{', '[]', '"x"', '{"name":"echo"}', 'null'];
    for (const body of bodies) {
      expect((await ask({ place: 'call', method: 'POST', headers: own(), body })).status).toBeGreaterThanOrEqual(400);
    }
    expect((await ask({ place: 'cells?tab=99&block=0' })).status).toBe(400);
    expect((await ask({ place: 'document?file=../../package.json' })).status).toBe(404);
    expect((await ask({ place: 'snapshot', method: 'PUT', headers: own() })).status).toBe(405);
  });
  it('says so when what follows a change fails, and never runs two at once', async () => {
    let [underWay, most] = [0, 0];
    const { run } = openWorkbook(
      {
        host: await smallHost(),
        file: 'contoh.xlsx',
        onChange: async () => {
          underWay += 1;
          most = Math.max(most, underWay);
          await new Promise(setImmediate);
          underWay -= 1;
          throw new Error('Berkas sedang dipakai program lain');
        },
      },
      undefined,
    );
    const answers = await Promise.all(['a', 'b', 'c'].map((value) => run(() => value, null)));
    for (const { body } of answers)
      expect(JSON.parse(String(body)).outcome).toEqual({ error: 'Berkas sedang dipakai program lain' });
    expect(most).toBe(1);
  });
  it('serves the cells of a tab block by block', async () => {
    const { tabs } = JSON.parse((await ask({ place: 'snapshot' })).text);
    const cells = JSON.parse((await ask({ place: `cells?tab=${tabs[1].id}&block=15` })).text);
    expect(cells[0]).toMatchObject({ row: 3000, column: 0, text: '3000' });
    expect(tabs[1]).toMatchObject({ name: 'Proposal · J1', usedRows: 3179, usedColumns: 3 });
  });
});
