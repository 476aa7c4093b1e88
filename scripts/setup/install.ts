// Installs the add-on in a spreadsheet with clasp: a project made elsewhere, its id kept, everything pushed, the manifest read back.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs clasp with these arguments in a folder; throws where it fails. */
export type Clasp = (args: readonly string[], folder: string) => void;

/** The id in an address, or the id itself; null where there is none. */
export const spreadsheetIdIn = (text: string): string | null =>
  /\/spreadsheets\/d\/([\w-]{20,})/.exec(text)?.[1] ?? /^[\w-]{20,}$/.exec(text.trim())?.[0] ?? null;

const idIn = (folder: string): string => {
  const { scriptId } = JSON.parse(readFileSync(path.join(folder, '.clasp.json'), 'utf8')) as { scriptId?: string };
  if (scriptId === undefined || scriptId === '') throw new Error('clasp has made no project');
  return scriptId;
};

/**
 * `root`: the project's folder, whose `.clasp.json` gets the id. clasp writes over the manifest of the folder it makes a
 * project in, so that is another one; and it skips a changed manifest unless it is forced. Answers with the id.
 */
export function install(spreadsheet: string, root: string, clasp: Clasp, build: () => void): string {
  const temporary = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  try {
    clasp(['create', '--title', 'Lembar Juri', '--parentId', spreadsheet], temporary);
    const scriptId = idIn(temporary);
    const file = path.join(root, '.clasp.json');
    const known = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, `${JSON.stringify({ ...known, scriptId }, null, 2)}\n`);
    build();
    clasp(['push', '--force'], root);
    checkManifest(scriptId, root, clasp);
    return scriptId;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Throws where the manifest at Google is not the one that was pushed. */
function checkManifest(scriptId: string, root: string, clasp: Clasp): void {
  const back = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  try {
    clasp(['clone', scriptId], back);
    const read = (folder: string): unknown =>
      (JSON.parse(readFileSync(path.join(folder, 'appsscript.json'), 'utf8')) as { oauthScopes?: unknown }).oauthScopes;
    if (JSON.stringify(read(back)) !== JSON.stringify(read(path.join(root, 'dist'))))
      throw new Error('The manifest at Google lacks the permissions of dist/appsscript.json: push again with --force');
  } finally {
    rmSync(back, { recursive: true, force: true });
  }
}
