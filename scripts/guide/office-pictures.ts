// A document of every kind as a picture of its first page, by LibreOffice and pdftoppm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { KIND_IDS, type KindId } from '../../src/domain/documents/kinds/list';
import { officeProgram } from '../../src/local/files/office-program';

type Made = { documents: { kind: string; file: string | null }[] };

/** Makes every kind for a workbook; the first document of each. */
function documentsOf(file: string, out: string): Map<KindId, string> {
  const asked = ['build/local/cli.mjs', 'documents', file, '--out', out, '--kind', KIND_IDS.join(','), '--json'];
  const { stdout } = spawnSync(process.execPath, asked, { encoding: 'utf8', maxBuffer: 1e9 });
  const { documents } = JSON.parse(stdout) as Made;
  return new Map(
    KIND_IDS.flatMap((kind) => {
      const found = documents.find((one) => one.kind === kind && one.file !== null)?.file;
      return found == null ? [] : [[kind, path.join(out, found)] as const];
    }),
  );
}

/** PNG in the resolution of a screen, by kind; empty where this computer lacks one of the two programs. */
export async function documentPictures(workbook: string): Promise<Map<KindId, Buffer>> {
  const program = officeProgram();
  if (program === null) return new Map();
  const folder = await mkdtemp(path.join(tmpdir(), 'lembar-juri-guide-'));
  const files = documentsOf(workbook, path.join(folder, 'results'));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files.values()];
  spawnSync(program, convert, { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  const pictures = [...files].flatMap(([kind, file]) => {
    const pdf = path.join(folder, `${path.basename(file, '.docx')}.pdf`);
    spawnSync('pdftoppm', ['-png', '-singlefile', '-r', '96', pdf, path.join(folder, kind)], { stdio: 'ignore' });
    const png = path.join(folder, `${kind}.png`);
    return existsSync(png) ? [[kind, readFileSync(png)] as const] : [];
  });
  await rm(folder, { recursive: true, force: true });
  return new Map(pictures);
}
