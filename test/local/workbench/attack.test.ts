// Another site in the same browser, even one that has learned the secret address, can do nothing to the workbench.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { buildWorkbench } from '../../../scripts/bundle/workbench';
import type { Host } from '../../../src/local/runtime/host';
import { serveWorkbench, type Workbench } from '../../../src/local/workbench/server';
import { closeBrowser, describeInBrowser, openBrowser, PATIENCE } from '../../browser';
import { smallHost } from './fixture';

let host: Host;
let workbench: Workbench;
let site: Server;
let page: Page;
let changes = 0;
let statuses: number[] = [];

const EDIT = JSON.stringify({ tab: 'Peserta', cell: 'B2', values: [['diretas']] });

describeInBrowser('another site', () => {
  beforeAll(async () => {
    host = await smallHost();
    const onChange = () => {
      changes += 1;
    };
    workbench = await serveWorkbench({ host, page: await buildWorkbench(), file: 'contoh.xlsx', onChange });
    site = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!DOCTYPE html><title>Situs lain</title><body>');
    });
    await new Promise<void>((resolve) => {
      site.listen(0, '127.0.0.1', resolve);
    });
    page = await (await openBrowser()).newPage();
    page.setDefaultTimeout(PATIENCE);
    page.context().on('response', (one) => one.url().startsWith(workbench.url) && statuses.push(one.status()));
  });
  beforeEach(async () => {
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    statuses = [];
  });
  afterAll(async () => {
    await page.close();
    await workbench.close();
    site.close();
    site.closeAllConnections();
    await closeBrowser();
    // Whatever was tried: nothing ran, nothing changed.
    expect(changes).toBe(0);
    expect(JSON.stringify(host.sheets())).not.toContain('diretas');
  });

  it('cannot send requests that work, nor read an answer', async () => {
    const answers = await page.evaluate(
      async ([url, edit]) => {
        const tried = (place: string, options: RequestInit) =>
          fetch(url + place, options).then(
            (answer) => `${answer.type} ${answer.status}`,
            (error: Error) => error.name,
          );
        return [
          await tried('snapshot', {}),
          await tried('edit', { method: 'POST', body: edit }),
          await tried('edit', { method: 'POST', body: edit, headers: { 'Content-Type': 'application/json' } }),
          await tried('edit', { method: 'POST', body: edit, mode: 'no-cors' }),
          await tried('snapshot', { mode: 'no-cors' }),
        ];
      },
      [workbench.url, EDIT] as const,
    );
    expect(answers.slice(0, 3)).toEqual(['TypeError', 'TypeError', 'TypeError']);
    expect(answers.slice(3).every((one) => one === 'TypeError' || one === 'opaque 0')).toBe(true);
    expect(statuses.every((status) => status === 403)).toBe(true);
  });

  it('cannot submit a form to it', async () => {
    await page.evaluate(
      ([url, edit]) => {
        const form = document.createElement('form');
        form.method = 'post';
        form.enctype = 'text/plain';
        form.action = `${url}edit`;
        // The = between name and value ends up in a field nobody reads.
        const field = document.createElement('input');
        field.name = `${edit.slice(0, -1)},"x":"`;
        field.value = '"}';
        form.append(field);
        document.body.append(form);
        form.submit();
      },
      [workbench.url, EDIT] as const,
    );
    await page.waitForURL(`${workbench.url}edit`);
    expect(statuses).toEqual([403]);
  });

  it('cannot frame it, load it as a script, a style sheet or a picture, or open a socket', async () => {
    const heard = await page.evaluate(async (url) => {
      const loaded = (name: string, attributes: Record<string, string>) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(name);
          element.onload = () => resolve(`${name} loaded`);
          element.onerror = () => resolve(`${name} refused`);
          Object.assign(element, attributes);
          document.body.append(element);
        });
      const socket = new Promise<string>((resolve) => {
        const one = new WebSocket(url.replace('http', 'ws'));
        one.onopen = () => resolve('socket open');
        one.onerror = () => resolve('socket refused');
      });
      const frame = document.createElement('iframe');
      const framed = new Promise<string>((resolve) => {
        frame.onload = () => resolve(frame.contentDocument === null ? 'frame closed' : 'frame open');
      });
      frame.src = url;
      document.body.append(frame);
      return [
        await loaded('script', { src: `${url}snapshot` }),
        await loaded('link', { rel: 'stylesheet', href: `${url}snapshot` }),
        await loaded('img', { src: `${url}panel` }),
        await socket,
        await framed,
      ];
    }, workbench.url);
    expect(heard).toEqual(['script refused', 'link refused', 'img refused', 'socket refused', 'frame closed']);
    expect(statuses.every((status) => status === 403)).toBe(true);
  });

  it('may open it in a window, and then has no hold of that', async () => {
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((url) => {
        Object.assign(window, { opened: window.open(url) });
      }, workbench.url),
    ]);
    await opened.locator('.grid').waitFor();
    const call = { kind: 'call', id: 1, name: 'write', args: ['diretas'] };
    const seen = await page.evaluate((message) => {
      const { opened: other } = window as unknown as { opened: Window };
      other.postMessage(message, '*');
      return [other.closed, other.length];
    }, call);
    expect(seen).toEqual([true, 0]);
    await opened.close();
  });

  it('cannot come under a name of its own that is made to point here', async () => {
    const { port, pathname } = new URL(workbench.url);
    const answer = await page.goto(`http://jahat.localhost:${port}${pathname}`);
    expect(answer?.status()).toBe(403);
    expect(await page.textContent('body')).toBe('');
    const inside = await page.evaluate((place) => fetch(`${place}snapshot`).then((one) => one.status), pathname);
    expect(inside).toBe(403);
  });
});
