// The page for proof-readers is current, and nothing that people read is missing on it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { inCell, sentencesPage } from '../../../scripts/docs/sentences/page';
import { rowsOf } from '../../../scripts/docs/sentences/pairs';

const page = readFileSync('docs/sentences.md', 'utf8');
const words = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('src', file))
  .filter((file) => /([/\\-])words([/\\]|\.ts$)/.test(file) && file.endsWith('.ts'));

it('is what npm run docs writes', () => {
  expect(page).toBe(sentencesPage());
});

/** Texts in a source as they stand there, those of templates in pieces. */
function textsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return [];
  const own = ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node);
  const texts = own ? [node.text] : [];
  ts.forEachChild(node, (child) => {
    texts.push(...textsIn(child));
  });
  return texts;
}

it('every text of two words in the files of words stands on it', () => {
  const texts = words.flatMap((file) =>
    textsIn(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)),
  );
  const sentences = texts.map((text) => text.trim()).filter((text) => /\p{L}+\s+\p{L}+/u.test(text));
  expect(sentences.length).toBeGreaterThan(1000);
  expect(sentences.filter((text) => !page.includes(inCell(text)))).toEqual([]);
});

const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(leaves)
      : [];

/** What a file exports in both languages: tables, and functions that answer with the words of a language. */
function tablesOf(exported: unknown): unknown[] {
  if (typeof exported === 'function') {
    if (exported.length !== 1 || !/([wW]ords|[mM]essages)$/.test(exported.name)) return [];
    return ['id', 'en'].map((language) => (exported as (language: string) => unknown)(language));
  }
  const isTable = exported !== null && typeof exported === 'object' && 'id' in exported && 'en' in exported;
  return isTable ? [exported] : [];
}

it('every table of words that is exported stands on it', async () => {
  const modules = await Promise.all(words.map((file) => import(path.resolve(file)) as Promise<object>));
  const tables = modules.flatMap((one) => Object.values(one)).flatMap(tablesOf);
  expect(tables.length).toBeGreaterThan(15);
  const texts = tables.flatMap(leaves).filter((text) => /\p{L}/u.test(text) && !['id', 'en'].includes(text));
  expect(texts.length).toBeGreaterThan(400);
  expect(texts.filter((text) => !page.includes(inCell(text)))).toEqual([]);
});

describe('rowsOf', () => {
  const rows = (source: string): string[] =>
    rowsOf(source).map(({ key, id, en, alone }) => [key, id.join('/'), en.join('/'), alone.join('/')].join('; '));

  it('puts together what stands side by side', () => {
    expect(
      rows(
        `const id = { a: 'Satu', b: (n: number) => \`\${n} dari\` }; const en = { a: 'One', b: (n) => \`\${n} of\` };`,
      ),
    ).toEqual(['a; Satu; One; ', 'b; {n} dari; {n} of; ']);
    expect(rows(`const NAMES = { id: { a: 'Satu' }, en: { a: 'One' } };`)).toEqual(['NAMES.a; Satu; One; ']);
    expect(rows(`const f = (language) => (language === 'en' ? 'One' : 'Satu');`)).toEqual(['f; Satu; One; ']);
    expect(rows(`const YES = word('ya', 'yes', 'benar');`)).toEqual(['YES; ya; yes; benar']);
    expect(
      rows(
        `function f(count, language) { if (language === 'id') return 'Satu hal'; return count === 1 ? 'One thing' : 'Things'; }`,
      ),
    ).toEqual(['f; Satu hal; One thing/Things; ']);
  });

  it('knows a language that returns first', () => {
    const source = (language: string): string =>
      `function f(language) { if (language === '${language}') return 'Satu hal'; return 'One thing'; }`;
    expect(rows(source('id'))).toEqual(['f; Satu hal; One thing; ']);
    expect(rows(source('en'))).toEqual(['f; One thing; Satu hal; ']);
  });

  it('shows what is put in, and what one of several', () => {
    expect(
      rows(
        `const f = (p) => say(\`Tab \${quoted(p.tab, 'id')}\${p.more ? ' dan lain' : ''}\`, \`Tab \${p.tab}\${{ a: ' x', b: ' y' }[p.kind]}\`);`,
      ),
    ).toEqual(['f; Tab {tab}⟨ dan lain|⟩; Tab {tab}⟨ x| y⟩; ']);
  });

  it('leaves out what the program tells things apart by, and what is said to developers', () => {
    expect(
      rows(`const f = (kind) => { if (kind === 'not this') throw new Error('nor that'); return table['nor these']; };`),
    ).toEqual([]);
  });
});
