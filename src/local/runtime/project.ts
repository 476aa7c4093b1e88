// The add-on's own files: code, pages and manifest, from the folder that goes to Google or given as text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './host-state';
import { type OAuthScope, SCOPE_PREFIX } from './members';

export type ProjectOptions = {
  /** The folder clasp pushes: *.js, *.html, appsscript.json. */
  codeDir?: string;
  /** Instead of a folder: the add-on's text, its pages by name and its manifest. */
  code?: string;
  pages?: Readonly<Record<string, string>>;
  manifest?: unknown;
};

export type Project = { code: string; pages: Readonly<Record<string, string>>; manifest: Manifest };

function manifestOf(raw: unknown): Manifest {
  const read = (raw ?? {}) as { timeZone?: string; oauthScopes?: string[]; urlFetchWhitelist?: string[] };
  return {
    timeZone: read.timeZone ?? 'Asia/Jakarta',
    oauthScopes: read.oauthScopes ?? [],
    urlFetchWhitelist: read.urlFetchWhitelist ?? [],
  };
}

/** Reads the project. Throws when a file that belongs to it is not there. */
export function readProject({ codeDir, code = '', pages = {}, manifest }: ProjectOptions): Project {
  if (codeDir === undefined) return { code, pages, manifest: manifestOf(manifest) };
  const names = readdirSync(codeDir).sort();
  const text = (name: string): string => readFileSync(join(codeDir, name), 'utf8');
  const html = names.filter((one) => one.endsWith('.html'));
  return {
    code: names
      .filter((one) => /\.(js|gs)$/.test(one))
      .map(text)
      .join('\n'),
    pages: Object.fromEntries(html.map((one) => [one.slice(0, -'.html'.length), text(one)])),
    manifest: manifestOf(JSON.parse(text('appsscript.json'))),
  };
}

const bare = (scope: string): string => (scope.startsWith(SCOPE_PREFIX) ? scope.slice(SCOPE_PREFIX.length) : scope);

/** The scopes of the manifest that the user has granted; all of them by default. */
export function grantedOf(manifest: Manifest, wanted: readonly string[] | undefined): Set<OAuthScope> {
  const listed = manifest.oauthScopes.map(bare);
  const chosen = wanted === undefined ? listed : wanted.map(bare).filter((one) => listed.includes(one));
  return new Set(chosen as OAuthScope[]);
}
