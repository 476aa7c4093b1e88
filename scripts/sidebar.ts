// Bundles the sidebar into one self-contained HTML file that HtmlService serves without damaging it.
import { tokenizer } from 'acorn';
import { build } from 'esbuild';
import { noteBundled } from './bundled';
import { versionIn } from './version';

const HEXADECIMAL: Record<string, string> = { '/': '\\x2f', '`': '\\x60' };

/** Slashes and backticks inside a literal's body as escapes of the same meaning; other escapes stay whole. */
const escaped = (body: string) =>
  body.replace(/\\?[\s\S]/g, (part) => HEXADECIMAL[part.length === 2 ? part.slice(1) : part] ?? part);

/**
 * HtmlService has been seen to take `//` and `/*` for comments where they are none. Rewrites strings and regular
 * expressions so that neither they nor backticks are left anywhere, without changing what the script means. Expects
 * minified code without comments and template literals.
 */
export function withoutCommentSigns(script: string): string {
  let out = '';
  let from = 0;
  for (const token of tokenizer(script, { ecmaVersion: 2019, sourceType: 'script' })) {
    const raw = script.slice(token.start, token.end);
    const end = raw.lastIndexOf('/');
    out += script.slice(from, token.start);
    if (token.type.label === 'string') out += escaped(raw);
    else if (token.type.label === 'regexp') out += `/${escaped(raw.slice(1, end))}${raw.slice(end)}`;
    else out += raw;
    from = token.end;
  }
  return out + script.slice(from);
}

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
    charset: 'utf8',
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
  return pageOf('Lembar Juri', { script: withoutCommentSigns(script), style });
}
