// LibreOffice, where this computer has it: what Google does when it exports a Doc as PDF.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const USUAL_FOLDERS = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  'C:\\Program Files (x86)\\LibreOffice\\program',
];
const PATIENCE_MS = 120_000;

/** The program's path; null where there is none. */
export function officeProgram(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...USUAL_FOLDERS].filter((one) => one !== '');
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((one) => existsSync(one)) ?? null;
}

/** A .docx as PDF; null where there is no program, or it does not manage. */
export function convertToPdf(docx: Uint8Array): Uint8Array | null {
  const program = officeProgram();
  if (program === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'lembar-juri-pdf-'));
  try {
    writeFileSync(join(folder, 'dokumen.docx'), docx);
    spawnSync(
      program,
      [profileOption(), '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'dokumen.docx')],
      {
        timeout: PATIENCE_MS,
        stdio: 'ignore',
      },
    );
    const made = join(folder, 'dokumen.pdf');
    return existsSync(made) ? readFileSync(made) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let profile: string | null = null;

/** A profile of its own, since the person may have the program open; one as long as we run, for making it takes seconds. */
function profileOption(): string {
  if (profile === null) {
    const made = mkdtempSync(join(tmpdir(), 'lembar-juri-office-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    profile = made;
  }
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}
