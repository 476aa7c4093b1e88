// Everything the page says stands in the catalogue, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { FIELD_FORMS } from '../../src/domain/settings/fields/forms';
import { SETTING_WORDS } from '../../src/domain/settings/setting-words';
import { workbenchWords } from '../../src/local/words/workbench';
import { dialogWords } from '../../src/sidebar/words/dialog';
import { fixWords } from '../../src/sidebar/words/fixes';
import { sidebarWords } from '../../src/sidebar/words/sidebar';
import { templatePanelWords } from '../../src/sidebar/words/templates';
import { workPathWords } from '../../src/sidebar/words/work-path';
import { preparationWords } from '../../src/use-cases/judging/words/preparation';

const PAGES = ['src/sidebar', 'src/local/workbench/page'];
/** Rooms of the add-on that hand out codes, and those that join them. */
const CODE = [
  'use-cases',
  'google',
  'domain/validation',
  'domain/ranking',
  'domain/reliability',
  'domain/audit',
  'sidebar',
].map((one) => `src/${one}`);
/** Where words and the samples of the pages of docs/ stand: not code that should be without them. */
const isWords = (file: string): boolean => /(^|[\\/])(words|docs)([\\/]|\.ts$)/.test(file);
const READ_ALOUD = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-valuetext',
]);
/** The literal texts that an expression may come to: through conditions, sums and templates, not through calls. */
function textsIn(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return hasWords(node.text) ? [node.text] : [];
  if (ts.isParenthesizedExpression(node)) return textsIn(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsIn(node.whenTrue), ...textsIn(node.whenFalse)];
  if (ts.isTemplateExpression(node)) {
    const fixed = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].filter(hasWords);
    return [...fixed, ...node.templateSpans.flatMap(({ expression }) => textsIn(expression))];
  }
  if (!ts.isBinaryExpression(node)) return [];
  const joins = [
    ts.SyntaxKind.PlusToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.QuestionQuestionToken,
  ];
  return joins.includes(node.operatorToken.kind) ? [...textsIn(node.left), ...textsIn(node.right)] : [];
}

/** Markup, and Drive's way of asking for files. */
const isForMachines = (text: string) => text.startsWith('<') || text.endsWith(' = false');

/** Sentences in code that is no page: two words or more beside each other, but for what only programmers read. */
function straySentences(name: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isExportDeclaration(node)) return;
    const isForProgrammers =
      (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) ||
      (ts.isCallExpression(node) && /^console\./.test(node.expression.getText()));
    if (isForProgrammers) return;
    const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (text && !isForMachines(node.text) && /\p{L}{2,} \p{L}{2,}/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  return found;
}

const hasWords = (text: string) => /\p{L}{2,}/u.test(text);

/** Texts in JSX, and texts in attributes that people see or hear, which do not come from the catalogue. */
function strayWords(name: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && READ_ALOUD.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) found.push(node.initializer.text);
    }
    if (ts.isJsxExpression(node) && node.expression) {
      const isShown = !ts.isJsxAttribute(node.parent) || READ_ALOUD.has(node.parent.name.getText());
      if (isShown) found.push(...textsIn(node.expression));
    }
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
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => path.join(folder, file)),
  );
  it('finds the pages', () => expect(files.length).toBeGreaterThan(10));
  it.each(files)('%s says nothing of its own', (file) => {
    expect(strayWords(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
  it.each(CODE)('%s says nothing of its own', (folder) => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !isWords(file))
      .flatMap((file) => straySentences(file, readFileSync(path.join(folder, file), 'utf8')));
    expect(found).toEqual([]);
  });
  it('would notice words', () => {
    const shown =
      '<p>{isDone ? "Selesai" : `Belum $' +
      '{x}`}{a && ("Atau" + b)}<i aria-label={c ? "Ya saja" : d} class="x y" /></p>';
    expect(strayWords('x.tsx', shown)).toEqual(['Selesai', 'Belum ', 'Atau', 'Ya saja']);
    const code =
      'const a = `Tab $' + '{x} tidak ada`; throw new Error("No such tab"); refuse("Hanya admin"); type T = "a b";';
    expect(straySentences('x.ts', code)).toEqual([' tidak ada', 'Hanya admin']);
    expect(strayWords('x.tsx', '<p title="Buka">Halo {"dunia"} {words.x}</p>')).toEqual(['Buka', 'Halo', 'dunia']);
  });
  it('help with every setting', () => {
    for (const { key } of SETTING_WORDS) {
      const { id, en } = FIELD_FORMS[key]?.help ?? { id: '', en: '' };
      expect([key, id.trim() === '', en.trim() === '']).toEqual([key, false, false]);
    }
  });
  it('are complete in both languages', () => {
    expect(keysOf(sidebarWords.en)).toEqual(keysOf(sidebarWords.id));
    expect(keysOf(workPathWords.en)).toEqual(keysOf(workPathWords.id));
    expect(keysOf(fixWords.en)).toEqual(keysOf(fixWords.id));
    expect(keysOf(preparationWords.en)).toEqual(keysOf(preparationWords.id));
    expect(keysOf(templatePanelWords.en)).toEqual(keysOf(templatePanelWords.id));
    expect(keysOf(workbenchWords.en)).toEqual(keysOf(workbenchWords.id));
    expect(keysOf(dialogWords.en)).toEqual(keysOf(dialogWords.id));
  });
});
