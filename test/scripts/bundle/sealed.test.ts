// The built script knows when it is not what was built.
import { readFileSync } from 'node:fs';
import { sealed } from '../../../scripts/bundle/sealed';
import type { Host } from '../../../src/local/runtime/host';
import { openHost } from '../../../src/local/runtime/host';
import { base, bytesOf } from '../../use-cases/support';

const code = readFileSync('dist/Code.js', 'utf8');
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
const opened = async (text: string): Promise<Host> =>
  openHost({
    code: text,
    manifest,
    pages: { Sidebar: readFileSync('dist/Sidebar.html', 'utf8') },
    workbook: { bytes: await bytesOf(base), name: 'uji.xlsx' },
  });
const toasts = async (text: string): Promise<string[]> => {
  const host = await opened(text);
  host.clickMenu('Buka panel');
  expect(host.ui.sidebar).not.toBeNull();
  return host.ui.toasts.map((one) => one.message);
};

it('says nothing where all of it arrived, whatever ends its lines', async () => {
  expect(await toasts(code)).toEqual([]);
  expect(await toasts(code.replace(/\n/g, '\r\n'))).toEqual([]);
});

it('says so where a sign was changed, and where the end is missing', async () => {
  const changed = code
    .replace('Buka panel', 'Buka Panel')
    .replace('Buka Panel', 'Buka panel')
    .replace('Periksa lembar', 'Periksa  lembar');
  expect(changed).not.toBe(code);
  for (const text of [changed, code.slice(0, code.lastIndexOf('App.seals={'))])
    expect(await toasts(text)).toEqual([expect.stringContaining('tidak sama dengan rilisnya')]);
});

it('a bundle of another shape is not sealed at all', () => {
  expect(() => sealed('var App=1;', '')).toThrow('begin and end');
});
