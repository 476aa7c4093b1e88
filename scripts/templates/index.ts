// Makes the built-in templates, one .docx per kind and language, and the block of them all that the add-on carries.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentKinds } from '../../src/domain/documents/kinds';
import { KIND_TEMPLATES } from '../../src/domain/documents/kinds/templates';
import type { Language } from '../../src/domain/vocabulary/language';
import { normalize } from './normalize';
import { pack } from './pack';

/** All templates as { 'piagam.id.docx': bytes, 'piagam.modern.id.docx': … }. */
export async function templates(): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const { id, inEnglish, designs } of documentKinds) {
    const languages: Language[] = inEnglish ? ['id', 'en'] : ['id'];
    for (const design of ['', ...(designs ?? [])]) {
      const name = design === '' ? id : `${id}.${design}`;
      for (const language of languages)
        made.set(`${name}.${language}.docx`, normalize(await KIND_TEMPLATES[id](language, design)));
    }
  }
  return made;
}

/** Base64 in lines, as e-mail has it (MIME, RFC 2045): it becomes part of a file that people paste. */
const base64Lines = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n');

/** Writes all templates and the block into a directory and returns their paths. Two runs write the same bytes. */
export async function buildTemplates(outDir: string): Promise<string[]> {
  await mkdir(outDir, { recursive: true });
  const made = await templates();
  const files = [...made, ['templates.base64', base64Lines(pack(made))] as const];
  for (const [name, bytes] of files) await writeFile(join(outDir, name), bytes);
  return files.map(([name]) => join(outDir, name));
}
