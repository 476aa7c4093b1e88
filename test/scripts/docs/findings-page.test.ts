// The page of the findings says what the add-on says.
import { readFileSync } from 'node:fs';
import { findingsPage } from '../../../scripts/docs/findings-page';

it('is as the source has it (npm run docs writes it anew)', () => {
  expect(readFileSync('docs/findings.md', 'utf8')).toBe(findingsPage());
});
