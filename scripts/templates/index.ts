// Makes the built-in templates, one .docx per kind and language.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalize } from './normalize';
import { type Language, piagam } from './piagam';
import { surat } from './surat';

const makers: { kind: string; make(language: Language): Promise<Buffer> }[] = [
  { kind: 'piagam', make: piagam },
  { kind: 'surat', make: surat },
];

/** All templates as { 'piagam.id.docx': bytes, … }. */
export async function templates(): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const { kind, make } of makers) {
    for (const language of ['id', 'en'] as const) made.set(`${kind}.${language}.docx`, normalize(await make(language)));
  }
  return made;
}

/** Writes all templates into a directory and returns their paths. Two runs write the same bytes. */
export async function buildTemplates(outDir: string): Promise<string[]> {
  await mkdir(outDir, { recursive: true });
  const paths: string[] = [];
  for (const [name, bytes] of await templates()) {
    paths.push(join(outDir, name));
    await writeFile(join(outDir, name), bytes);
  }
  return paths;
}
