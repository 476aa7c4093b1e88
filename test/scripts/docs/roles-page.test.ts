// The page that says who may call what says what the roles test goes through.
import { readFileSync } from 'node:fs';
import { rolesPage } from '../../../scripts/docs/roles-page';

it('is as the table has it (npm run docs writes it anew)', () => {
  expect(readFileSync('docs/roles.md', 'utf8')).toBe(rolesPage());
});
