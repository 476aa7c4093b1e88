// The wordings of a source file, Indonesian beside English wherever the source has them side by side.
import ts from 'typescript';
import { childrenOf, inner, wordingsOf } from './wording';

/** `key`: names in the source that lead to it. What has no other side stands in `alone`. */
export type Row = { key: string; id: string[]; en: string[]; alone: string[] };

type Sides = [id: ts.Node, en: ts.Node];

/** Every wording of a file, in its order. */
export function rowsOf(text: string): Row[] {
  const source = ts.createSourceFile('words.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return merged(walk(source, []));
}

function walk(node: ts.Node, names: readonly string[]): Row[] {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isNewExpression(node)) return [];
  const sides = sidesOf(node);
  if (sides !== null) return paired(sides, names, furtherIn(node));
  if (ts.isSourceFile(node) || ts.isBlock(node)) return walkStatements([...node.statements], names);
  const name = nameOf(node);
  const inside = name === null ? names : [...names, name];
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isBinaryExpression(node);
  const alone = isText ? wordingsOf(node).filter((wording) => !isName(node, wording)) : [];
  if (alone.length > 0 && !holdsSides(node)) return [{ key: names.join('.'), id: [], en: [], alone }];
  return childrenOf(node).flatMap((child) => walk(child, inside));
}

/** Something below says the same in two languages. */
const holdsSides = (node: ts.Node): boolean => childrenOf(node).some((one) => sidesOf(one) !== null || holdsSides(one));

/** A value that only the program compares: no text, although it looks like one. */
const isName = ({ parent }: ts.Node, wording: string): boolean =>
  /^[a-z]+([-A-Z][a-z]+)*$/.test(wording) &&
  (ts.isPropertyAssignment(parent) || ts.isCallExpression(parent) || ts.isArrayLiteralExpression(parent));

/** Declarations that belong together (`id` and `en`, `faultId` and `faultEn`, `cells` and `cellsEn`), and a language that returns early. */
function walkStatements(statements: readonly ts.Statement[], names: readonly string[]): Row[] {
  const declared = new Map(statements.flatMap(declarationsIn));
  const taken = new Set<ts.Node>();
  return statements.flatMap((statement, index): Row[] => {
    const rest = statements.slice(index + 1);
    const early = earlyReturn(statement, rest, names);
    if (early !== null) {
      for (const one of rest) taken.add(one);
      return [early];
    }
    if (taken.has(statement)) return [];
    const own = declarationsIn(statement);
    if (own.length === 0) return walk(statement, names);
    return own.flatMap(([name, node]) => {
      if (taken.has(node)) return [];
      const english = declared.get(englishNameOf(name, declared) ?? '');
      if (english === undefined) return walk(node, [...names, name]);
      taken.add(english);
      return paired([node, english], name === 'id' ? names : [...names, name.replace(/Id$/, '')]);
    });
  });
}

/** One language where it returns early, and the other in what follows; null where nothing of the sort is said. */
function earlyReturn(statement: ts.Statement, rest: readonly ts.Statement[], names: readonly string[]): Row | null {
  if (!ts.isIfStatement(statement) || statement.elseStatement) return null;
  const tested = testedFor(statement.expression);
  if (tested === null) return null;
  const [first, second] = [wordingsOf(statement.thenStatement), rest.flatMap((one) => wordingsOf(one))];
  return tested === 'id' ? rowOf(names, first, second) : rowOf(names, second, first);
}

/** What the declaration of the English side is called, if there is one. */
const englishNameOf = (name: string, declared: ReadonlyMap<string, ts.Node>): string | undefined =>
  [name === 'id' ? 'en' : '', name.replace(/Id$/, 'En'), `${name}En`].find((one) => one !== name && declared.has(one));

function declarationsIn(statement: ts.Statement): [string, ts.Node][] {
  if (ts.isFunctionDeclaration(statement) && statement.name && statement.body)
    return [[statement.name.text, statement.body]];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    ts.isIdentifier(name) && initializer ? [[name.text, initializer] as [string, ts.Node]] : [],
  );
}

/** Both sides where a node says the same in two languages. */
function sidesOf(node: ts.Node): Sides | null {
  if (ts.isConditionalExpression(node)) {
    const tested = testedFor(node.condition);
    if (tested === 'id') return [node.whenTrue, node.whenFalse];
    if (tested === 'en') return [node.whenFalse, node.whenTrue];
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const [first, second, third] = node.arguments;
    if (first && second && ['say', 'word'].includes(node.expression.text)) return [first, second];
    // A name and its words: column('name', 'Tahap', 'Stage').
    if (first && second && third && ts.isStringLiteral(first) && [second, third].every(isHeading))
      return [second, third];
  }
  if (ts.isObjectLiteralExpression(node)) {
    const [id, en] = [propertyOf(node, 'id'), propertyOf(node, 'en')];
    if (id && en) return [id, en];
  }
  return null;
}

const isHeading = (node: ts.Node): boolean => ts.isStringLiteral(node) && /^\p{Lu}(?!\p{Lu}+$)/u.test(node.text);

/** The language that a condition asks for; null where it asks for something else. */
function testedFor(condition: ts.Expression): string | null {
  const asked = inner(condition);
  if (!ts.isBinaryExpression(asked) || asked.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken) return null;
  const { left, right } = asked;
  const isLanguage = /language$/i.test(left.getText());
  return isLanguage && ts.isStringLiteral(right) ? right.text : null;
}

/** Further spellings that are understood: word('ya', 'yes', 'y', 'true'). */
const furtherIn = (node: ts.Node): string[] =>
  ts.isCallExpression(node) && node.expression.getText() === 'word'
    ? node.arguments.slice(2).flatMap((one) => wordingsOf(one))
    : [];

function paired([first, second]: Sides, names: readonly string[], alone: string[] = []): Row[] {
  const [id, en] = [bare(first), bare(second)];
  if (ts.isObjectLiteralExpression(id) && ts.isObjectLiteralExpression(en)) {
    return [...new Set([...id.properties, ...en.properties].flatMap((one) => nameOf(one) ?? []))].flatMap((name) => {
      const [one, other] = [propertyOf(id, name), propertyOf(en, name)];
      if (one && other) return paired([one, other], [...names, name]);
      const only = one ?? other;
      return only
        ? [
            {
              key: [...names, name].join('.'),
              id: one ? wordingsOf(one) : [],
              en: other ? wordingsOf(other) : [],
              alone: [],
            },
          ]
        : [];
    });
  }
  if (ts.isArrayLiteralExpression(id) && ts.isArrayLiteralExpression(en) && id.elements.length === en.elements.length)
    return id.elements.flatMap((one, index) => paired([one, en.elements[index]!], names));
  const both = [wordingsOf(id), wordingsOf(en)];
  // Where one side says something, the other is shown even if it only puts things in.
  const [one = [], other = []] = both.some((list) => list.length > 0)
    ? [id, en].map((side) => wordingsOf(side, true))
    : both;
  return [{ key: names.join('.'), id: one, en: other, alone }];
}

const bare = (node: ts.Node): ts.Node => (ts.isExpression(node) ? inner(node) : node);

const rowOf = (names: readonly string[], id: string[], en: string[]): Row => ({
  key: names.join('.'),
  id,
  en,
  alone: [],
});

function nameOf(node: ts.Node): string | null {
  const isNamed = ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node) || ts.isVariableDeclaration(node);
  if (!isNamed && !ts.isFunctionDeclaration(node)) return null;
  const { name } = node;
  if (name === undefined) return null;
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

const propertyOf = (object: ts.ObjectLiteralExpression, name: string): ts.Node | undefined =>
  object.properties.flatMap((one) =>
    nameOf(one) === name ? [ts.isPropertyAssignment(one) ? one.initializer : one] : [],
  )[0];

const LANGUAGES = new Set(['id', 'en']);

/** Without those that say nothing, and those of one name together. */
function merged(rows: readonly Row[]): Row[] {
  const list: Row[] = [];
  for (const row of rows) {
    if ([...row.id, ...row.en, ...row.alone].every((wording) => LANGUAGES.has(wording))) continue;
    const last = list[list.length - 1];
    if (last?.key === row.key && [last, row].every(({ id, en }) => id.length + en.length === 0))
      last.alone.push(...row.alone);
    else list.push({ ...row });
  }
  return list;
}
