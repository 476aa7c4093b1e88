// The built page survives HtmlService and needs nothing from outside.
import { runInNewContext } from 'node:vm';
import { type Node, parse } from 'acorn';
import { buildSidebar, pageOf, withoutCommentSigns } from '../../scripts/bundle/sidebar';

let html: string;
let script: string;
beforeAll(async () => {
  html = await buildSidebar();
  script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
});

const typesIn = (tree: Node): Set<string> => {
  const types = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('type' in value && typeof value.type === 'string') types.add(value.type);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(tree);
  return types;
};

describe('the built sidebar', () => {
  it('parses as ES2019 without template literals', () => {
    const types = typesIn(parse(script, { ecmaVersion: 2019, sourceType: 'script' }));
    expect(types).toContain('CallExpression');
    expect(types).not.toContain('TemplateLiteral');
  });
  it('holds nothing that HtmlService could take for a comment or a template', () => {
    expect(script).not.toMatch(/\/\/|\/\*|`/);
  });
  it('is one file with one script, and asks for nothing outside', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<link|@import|\burl\(|\bsrc=/);
    expect(html).toContain('<base target="_blank">');
    expect(html).not.toMatch(/<\?/);
  });
  // Words are a third of it: help with every setting and every field of the templates in two languages stands here alone.
  // Letterhead and signers brought a card of their own.
  // Who reads what takes 3 kB of it: settings, answer and card.
  // Two methods and two findings more brought their words.
  it('is small', () => expect(html.length).toBeLessThan(340_000));
});

describe('withoutCommentSigns', () => {
  const same = (code: string) => {
    const safe = withoutCommentSigns(code);
    expect(safe).not.toMatch(/\/\/|\/\*|`/);
    expect(String(runInNewContext(safe))).toBe(String(runInNewContext(code)));
  };
  it.each([
    '"https://a/*b*/"',
    "'a\\\\//b'",
    '/^https?:\\/\\//.test("http://x")',
    '"a\\\\/b`".replace(/[\\\\/]/g,"-")',
    '"a/*`b".split(/[/*`]/).join("|")',
    '8/2/2',
  ])('keeps the meaning of %s', same);
  it('leaves no way to end the script early', () => {
    const page = pageOf('x', { script: 'a="</script><!--"', style: '' });
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page).not.toContain('<!--');
  });
});
