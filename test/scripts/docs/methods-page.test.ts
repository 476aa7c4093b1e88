// The pages on methods have a row for every method, as its folder says.
import { readFileSync } from 'node:fs';
import { methodsPages } from '../../../scripts/docs/methods-page';

test.each(methodsPages())('%s is what `npm run docs` writes', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
