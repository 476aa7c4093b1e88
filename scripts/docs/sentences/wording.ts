// An expression of the source as a person reads it: its wordings, with {placeholders} for what is put in later.
import ts from 'typescript';
import { TABS } from '../../../src/domain/vocabulary/words';

/** Without parentheses and types around it. */
export const inner = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    ? inner(node.expression)
    : node;

export function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Where a string is a code and no text: compared, looked up, or passed on to choose a language. */
function isCode(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  return (
    (ts.isBinaryExpression(parent) &&
      parent.operatorToken.kind !== ts.SyntaxKind.PlusToken &&
      !isDefault(parent, node)) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isImportDeclaration(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isCallExpression(parent) && (node.text === 'id' || node.text === 'en'))
  );
}

/** `a ?? 'text'`, `a && 'text'`, `a || 'text'` */
const isDefault = (parent: ts.BinaryExpression, node: ts.Node): boolean =>
  parent.right === node &&
  [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken].includes(
    parent.operatorToken.kind,
  );

/** All wordings that an expression, a function or a block can come to; `bare`: also those of placeholders alone. */
export function wordingsOf(node: ts.Node, bare = false): string[] {
  if (ts.isStringLiteralLike(node)) return hasLetter(node.text) && !isCode(node) ? [node.text] : [];
  if (ts.isTemplateExpression(node) && (bare || ownText(node))) return [template(node)];
  if (isSum(node)) return [sum(node)];
  // Errors are for developers.
  if (ts.isTypeNode(node) || ts.isNewExpression(node)) return [];
  return childrenOf(node).flatMap((child) => wordingsOf(child, bare));
}

const ownText = (node: ts.TemplateExpression): boolean =>
  [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].some(hasLetter);

const isSum = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
  [node.left, node.right].some((side) => ts.isStringLiteralLike(inner(side)) || ts.isTemplateExpression(inner(side)));

const sum = ({ left, right }: ts.BinaryExpression): string => `${inline(left)}${inline(right)}`;

const template = ({ head, templateSpans }: ts.TemplateExpression): string =>
  head.text + templateSpans.map(({ expression, literal }) => `${inline(expression)}${literal.text}`).join('');

/** Inside a sentence: a text, ⟨one|of several⟩, or a placeholder. */
function inline(expression: ts.Expression): string {
  const node = inner(expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return template(node);
  if (isSum(node)) return sum(node);
  const tab = /^TABS\.(\w+)\.(id|en)$/.exec(node.getText());
  if (tab) return TABS[tab[1] as keyof typeof TABS][tab[2] as 'id' | 'en'];
  if (ts.isConditionalExpression(node)) return oneOf([inline(node.whenTrue), inline(node.whenFalse)]);
  const wordings = wordingsOf(node);
  return wordings.length > 0 ? oneOf(wordings) : `{${placeholder(node)}}`;
}

function oneOf(wordings: readonly string[]): string {
  const each = [...new Set(wordings)];
  return each.length === 1 ? each[0]! : `⟨${each.join('|')}⟩`;
}

/** Names that say nothing of what they hold. */
const NAMELESS = /^(.|params|parts|one|found)$/;

/** What is put in, by the last name in the source. */
function placeholder(node: ts.Expression): string {
  const bare = inner(node);
  if (ts.isPropertyAccessExpression(bare))
    return ['length', 'id', 'en'].includes(bare.name.text) ? placeholder(bare.expression) : bare.name.text;
  if (ts.isCallExpression(bare)) {
    if (ts.isPropertyAccessExpression(bare.expression)) return placeholder(bare.expression.expression);
    const [first] = bare.arguments;
    const named = first === undefined ? '…' : placeholder(first);
    return named === '…' || NAMELESS.test(named) ? placeholder(bare.expression) : named;
  }
  if (ts.isElementAccessExpression(bare)) return placeholder(bare.argumentExpression);
  if (ts.isBinaryExpression(bare)) return placeholder(bare.left);
  if (ts.isNonNullExpression(bare)) return placeholder(bare.expression);
  return ts.isIdentifier(bare) ? bare.text : '…';
}
