// Everything the page says stands in the catalogue, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { sidebarWords } from '../../src/i18n/sidebar';
import { fixWords } from '../../src/i18n/sidebar-fixes';
import { workbenchWords } from '../../src/i18n/workbench';

const PAGES = ['src/sidebar', 'src/local/workbench/page'];
const READ_ALOUD = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-valuetext',
]);
const hasWords = (text: string) => /\p{L}{2,}/u.test(text);

/** Texts in JSX, and texts in attributes that people see or hear, which do not come from the catalogue. */
function strayWords(name: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && READ_ALOUD.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) found.push(node.initializer.text);
    }
    const shown = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) ? node.expression : undefined;
    if (shown && ts.isStringLiteralLike(shown) && hasWords(shown.text)) found.push(shown.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const keysOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]))
    : Array.isArray(value)
      ? value.length
      : typeof value;

describe('words of the pages', () => {
  const files = PAGES.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => path.join(folder, file)),
  );
  it('finds the pages', () => expect(files.length).toBeGreaterThan(10));
  it.each(files)('%s says nothing of its own', (file) => {
    expect(strayWords(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
  it('would notice words', () => {
    expect(strayWords('x.tsx', '<p title="Buka">Halo {"dunia"} {words.x}</p>')).toEqual(['Buka', 'Halo', 'dunia']);
  });
  it('are complete in both languages', () => {
    expect(keysOf(sidebarWords.en)).toEqual(keysOf(sidebarWords.id));
    expect(keysOf(fixWords.en)).toEqual(keysOf(fixWords.id));
    expect(keysOf(workbenchWords.en)).toEqual(keysOf(workbenchWords.id));
  });
});
