// The page that lists what is emulated says what the host really plays.
import { readFileSync } from 'node:fs';
import { localHostPage } from '../../../scripts/docs/local-host-page';

it('is as the host has it (npm run docs writes it anew)', () => {
  expect(readFileSync('docs/local-host.md', 'utf8')).toBe(localHostPage());
});
