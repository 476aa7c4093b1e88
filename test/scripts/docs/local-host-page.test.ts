// The page that lists what is emulated says what the host really plays.
import { readFileSync } from 'node:fs';
import { NOT_EMULATED, STRICTNESS } from '../../../scripts/docs/host-strictness';
import { localHostPage } from '../../../scripts/docs/local-host-page';
import { emulatedMembers } from '../../../src/local/runtime/host';

it('is as the host has it (npm run docs writes it anew)', () => {
  expect(readFileSync('docs/local-host.md', 'utf8')).toBe(localHostPage());
});

it('says of members alone, and of none that it does not play, what is not emulated', () => {
  const known = emulatedMembers().map(({ name }) => name);
  expect(Object.keys(NOT_EMULATED).filter((name) => !known.includes(name))).toEqual([]);
  expect(STRICTNESS.filter(({ what, source }) => what === '' || source === '')).toEqual([]);
});
