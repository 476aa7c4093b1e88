// The published schemas are those that packages are checked by.
import { readFileSync } from 'node:fs';
import { packageSchemas } from '../../../scripts/docs/package-schemas';

it('are as the source has them (npm run docs writes them anew)', () => {
  for (const [path, text] of packageSchemas()) expect(readFileSync(path, 'utf8')).toBe(text);
});
