// A workbook whose script remembers nothing any more: copied, or its code installed in a new project. What decides stands in its tabs.
import type { Host } from '../../src/local/runtime/host';
import { ADMIN, JUDGE, OWNER, STRANGER, types } from './insiders/people';
import { compute, decide, open, verify, withSettings } from './support';

const PEOPLE = { user: OWNER, owner: OWNER, editors: [ADMIN, JUDGE, STRANGER] };

it('finds the same result, locks its tabs again, and verifies', async () => {
  const host: Host = await open(withSettings([['Admin', ADMIN]]), PEOPLE);
  compute(host, { provisional: false, close: true });
  const decided = decide(host);
  // Neither properties nor protections come along.
  const moved = await open(undefined, { ...PEOPLE, workbook: { bytes: await host.toBytes(), name: 'salinan.xlsx' } });
  expect(types(moved, STRANGER, 'Riwayat', 'J20', 'x')).toBe(true);
  moved.editCell('Riwayat', 'J20', '');
  const again = compute(moved);
  expect([again.ok, again.hash]).toEqual([true, decided.hash]);
  for (const tab of ['Riwayat', 'Penetapan', 'Peringkat · Penilaian'])
    expect([tab, types(moved, STRANGER, tab, 'J20', 'x')]).toEqual([tab, false]);
  expect(verify(moved)).toMatchObject({ ok: true });
});
