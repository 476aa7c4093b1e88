// Markdown → HTML by marked, with the links, pictures and headings of the guide.
import { Marked } from 'marked';

const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** As the forge makes them of headings, so that links work in both places. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** `address`: where a link leads in the site; null where it leads out of it, and only its text stays. */
export function htmlOf(markdown, address) {
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${escaped(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const to = address(href);
        const content = this.parser.parseInline(tokens);
        return to === null ? content : `<a href="${escaped(to)}">${content}</a>`;
      },
      image({ href, text }) {
        return `<img src="${escaped(address(href) ?? href)}" alt="${escaped(text)}" loading="lazy">`;
      },
      html: () => '',
    },
  });
  // A wide table scrolls by itself instead of the whole page.
  return marked
    .parse(markdown)
    .replace(/<table>/g, '<div class="table"><table>')
    .replace(/<\/table>/g, '</table></div>');
}
