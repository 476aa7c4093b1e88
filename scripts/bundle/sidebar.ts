// Bundles the sidebar into one self-contained HTML file that HtmlService serves without damaging it.
import { build } from 'esbuild';
import { noteBundled } from './bundled';
import { LINE_LIMIT, pasteable, rewriteSigns, rewriteTokens } from './pasteable';
import { versionIn } from './version';

const HEXADECIMAL: Record<string, string> = { '/': '\\x2f', '`': '\\x60' };

/** Slashes and backticks inside a literal's body as escapes of the same meaning; other escapes stay whole. */
const escaped = (body: string): string =>
  rewriteSigns(body, (sign) => HEXADECIMAL[sign.length === 2 ? sign.slice(1) : sign] ?? sign);

/**
 * HtmlService has been seen to take `//` and `/*` for comments where they are none. Rewrites strings and regular
 * expressions so that neither they nor backticks are left anywhere, without changing what the script means. Expects
 * minified code without comments and template literals.
 */
export const withoutCommentSigns = (script: string): string =>
  rewriteTokens(script, ({ text, kind }) => {
    if (kind === 'string') return escaped(text);
    if (kind !== 'regexp') return text;
    const end = text.lastIndexOf('/');
    return `/${escaped(text.slice(1, end))}${text.slice(end)}`;
  });

/** Bundles one entry file of a page that is built as `file`; the texts of its script and its style sheet. */
export async function bundlePage(
  entry: string,
  file: string,
  root: string,
): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    plugins: [noteBundled(file)],
    define: versionIn(root),
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'ascii',
    lineLimit: LINE_LIMIT,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
    logLevel: 'warning',
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** A whole page around a script and a style sheet; `</script` can no longer end the script early. */
export function pageOf(title: string, { script, style }: { script: string; style: string }): string {
  const inert = script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
  return [
    '<!DOCTYPE html>',
    '<html lang="id">',
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_blank">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script>${inert}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The text of dist/Sidebar.html; `root` is the folder of the project. */
export async function buildSidebar(root: string = process.cwd()): Promise<string> {
  const { script, style } = await bundlePage('src/sidebar/main.tsx', 'dist/Sidebar.html', root);
  return pageOf('Lembar Juri', { script: withoutCommentSigns(pasteable(script)), style });
}
