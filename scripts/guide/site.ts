// The guide as HTML: one plain file a page, relative links, no scripts; it opens from a folder as from a server.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { htmlOf } from './markdown.mjs';
import { allPages, type GuideLanguage, type GuidePage, PAIRS } from './pages';

const WORDS = {
  id: {
    guide: 'Panduan Lembar Juri',
    contents: 'Daftar isi',
    other: 'English',
    skip: 'Langsung ke isi',
    pdf: 'Halaman ini sebagai PDF',
  },
  en: {
    guide: 'The Lembar Juri guide',
    contents: 'Contents',
    other: 'Bahasa Indonesia',
    skip: 'Skip to content',
    pdf: 'This page as PDF',
  },
} as const;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The first heading. */
const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

/** From one file of the site to another. */
const between = (from: string, to: string): string => path.posix.relative(path.posix.dirname(from), to);

export const pdfOf = ({ target, language }: GuidePage): string =>
  `pdf/${language}-${path.posix.basename(target, '.html')}.pdf`;

/** What a link of a page means in the site: another page, a picture of it, an address, or nothing there. */
function addressIn(page: GuidePage, pages: readonly GuidePage[]): (href: string) => string | null {
  return (href) => {
    if (/^(https?:|mailto:|#)/.test(href)) return href;
    const [file = '', anchor] = href.split('#');
    const source = path.posix.normalize(path.posix.join(path.posix.dirname(page.source), file));
    const found = pages.find((one) => one.source === source);
    if (found !== undefined) return between(page.target, found.target) + (anchor === undefined ? '' : `#${anchor}`);
    return source.startsWith('docs/pictures/') ? between(page.target, source.replace('docs/', '')) : null;
  };
}

function menu(page: GuidePage, pages: readonly GuidePage[]): string {
  const items = PAIRS.map((pair) => {
    const one = pages.find(({ source }) => source === pair[page.language]);
    if (one === undefined) return '';
    const here = one.source === page.source ? ' aria-current="page"' : '';
    return `<li><a href="${between(page.target, one.target)}"${here}>${escaped(titleOf(readFileSync(one.source, 'utf8')))}</a></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** The line with the link to the other language is for the forge: here it stands at the top of every page. */
const withoutTwinLine = (markdown: string): string =>
  markdown.replace(/^_\[(?:English|Bahasa Indonesia)\]\([^)]*\)_\n+/m, '');

export function pageHtml(page: GuidePage, pages: readonly GuidePage[], hasPdf: boolean): string {
  const { language, target, twin } = page;
  const words = WORDS[language];
  const other: GuideLanguage = language === 'id' ? 'en' : 'id';
  const markdown = readFileSync(page.source, 'utf8');
  const home = pages.find(({ source }) => source === PAIRS[0]?.[language])?.target ?? 'index.html';
  const twinPage = pages.find(({ source }) => source === twin);
  const title = titleOf(markdown);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title === words.guide ? title : `${title} · ${words.guide}`)}</title>
<link rel="stylesheet" href="${between(target, 'guide.css')}">
</head>
<body>
<a class="skip" href="#isi">${words.skip}</a>
<header>
<a class="home" href="${between(target, home)}">${words.guide}</a>
<a class="to-menu" href="#daftar">${words.contents}</a>
${twinPage === undefined ? '' : `<a class="twin" lang="${other}" hreflang="${other}" href="${between(target, twinPage.target)}">${words.other}</a>`}
</header>
<div class="columns">
<main id="isi">
${htmlOf(withoutTwinLine(markdown), addressIn(page, pages))}
${hasPdf && twin !== null ? `<p class="pdf"><a href="${between(target, pdfOf(page))}">${words.pdf}</a></p>` : ''}
</main>
<nav id="daftar" aria-label="${words.contents}">
<h2>${words.contents}</h2>
${menu(page, pages)}
</nav>
</div>
</body>
</html>
`;
}

export const sitePages = allPages;
