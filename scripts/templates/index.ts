// Makes the built-in templates, one .docx per kind and language, and the block of them all that the add-on carries.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beritaAcara } from './berita-acara';
import { normalize } from './normalize';
import { pack } from './pack';
import { type Language, piagam } from './piagam';
import { surat } from './surat';
import { tataCara } from './tata-cara';

type Maker = (language: Language) => Promise<Buffer>;

/** In both languages. Those alike stand next to each other, which packs them better. */
const bilingual: Record<string, Maker> = { piagam, surat };
const indonesian: Record<string, Maker> = { 'tata-cara': tataCara, 'berita-acara': beritaAcara };

/** All templates as { 'piagam.id.docx': bytes, … }. */
export async function templates(): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const add = async (kinds: Record<string, Maker>, languages: Language[]): Promise<void> => {
    for (const [kind, make] of Object.entries(kinds)) {
      for (const language of languages) made.set(`${kind}.${language}.docx`, normalize(await make(language)));
    }
  };
  await add(bilingual, ['id', 'en']);
  await add(indonesian, ['id']);
  return made;
}

/** Writes all templates and the block into a directory and returns their paths. Two runs write the same bytes. */
export async function buildTemplates(outDir: string): Promise<string[]> {
  await mkdir(outDir, { recursive: true });
  const made = await templates();
  const files = [...made, ['templates.bin', pack(made)] as const];
  for (const [name, bytes] of files) await writeFile(join(outDir, name), bytes);
  return files.map(([name]) => join(outDir, name));
}
