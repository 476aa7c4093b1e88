// An office program for tests that need one, whether this computer has one or not.
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A shell script can stand in for it, except on Windows. */
export const canPlayOffice = process.platform !== 'win32';

/** Puts a program into the folder that copies the document as the PDF; called with profile, --headless, --convert-to, pdf, --outdir, folder, file. */
export function putOfficeProgram(folder: string): void {
  const program = path.join(folder, 'soffice');
  writeFileSync(program, '#!/bin/sh\n/bin/cp "$7" "$6/dokumen.pdf"\n');
  chmodSync(program, 0o755);
}
