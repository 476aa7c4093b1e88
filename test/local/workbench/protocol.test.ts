// No request ends the workbench's server, or keeps it from the next one.
import type { Host } from '../../../src/local/runtime/host';
import { ask, protocolTarget } from '../../fuzz/protocol';
import * as fc from '../../properties';
import { smallHost } from './fixture';

let host: Host;
let target: Awaited<ReturnType<typeof protocolTarget>>;
beforeAll(async () => {
  host = await smallHost();
  target = await protocolTarget({ host, file: 'contoh.xlsx' });
});
afterAll(() => target.workbench.close());

it.each(['//', 'http://[', '/\\', '*', '//a:b@c:99999/'])('an address that is none: %s', async (path) => {
  expect([400, 403]).toContain(await ask(target.workbench, { method: 'GET', path, body: '' }));
  expect(await ask(target.workbench, { method: 'GET', path: 'SECRET/snapshot', body: '' })).toBe(200);
});

it.each(['A99999999', 'ZZZ1', 'XFD1048576', 'A1048577'])('a cell far out is refused: %s', async (cell) => {
  const grid = () => host.views().map(({ rows, columns }) => [rows, columns]);
  const before = grid();
  const body = JSON.stringify({ tab: host.activeTab(), cell, values: [['x']] });
  expect(await ask(target.workbench, { method: 'POST', path: 'SECRET/edit', body })).toBe(200);
  expect(grid()).toEqual(before);
  expect(() => host.editCell(host.activeTab(), cell, 'x')).toThrow(/above the limit of 2000000 cells/);
});

it('whatever is asked', () => fc.assert(target.property, { numRuns: 60 }));
