// The page on the workbook names every preset as the code has it.
import { readFileSync } from 'node:fs';
import { workbookPage } from '../../../scripts/docs/workbook-page';

test('docs/workbook.md is what `npm run docs` writes', () => {
  expect(readFileSync('docs/workbook.md', 'utf8')).toBe(workbookPage());
});
