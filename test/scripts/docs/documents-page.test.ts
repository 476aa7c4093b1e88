// The page on documents names every kind as the code has it.
import { readFileSync } from 'node:fs';
import { documentsPage } from '../../../scripts/docs/documents-page';

test('docs/documents.md is what `npm run docs` writes', () => {
  expect(readFileSync('docs/documents.md', 'utf8')).toBe(documentsPage());
});
