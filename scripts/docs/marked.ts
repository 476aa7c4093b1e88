// What the pages of docs/ that are partly written from the source share: the marks around such a part, tables, names.
import type { Word } from '../../src/domain/vocabulary/words';

/** Rewrites a part of a page: what is between its marks is replaced. */
export function marked(page: string, part: string, text: string): string {
  const [begin, end] = [`<!-- ${part}: npm run docs -->`, `<!-- /${part} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`A page has no ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** As it may be typed: Indonesian / English, once where they are alike. */
export const bothNames = ({ id, en }: Word): string => (id === en ? `\`${id}\`` : `\`${id}\` / \`${en}\``);
