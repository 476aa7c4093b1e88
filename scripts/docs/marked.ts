// The part of a page that is written from the source: what stands between its markers is replaced.

export function marked(page: string, part: string, text: string): string {
  const [begin, end] = [`<!-- ${part}: npm run docs -->`, `<!-- /${part} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`A page has no ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}
