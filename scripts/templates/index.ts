// Makes the built-in templates, one .docx per kind and language, and the block of them all that the add-on carries.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beritaAcara } from './berita-acara';
import { laporan } from './laporan';
import { lembarNilai } from './lembar-nilai';
import { normalize } from './normalize';
import { pack } from './pack';
import { pengumuman } from './pengumuman';
import { pernyataan } from './pernyataan';
import { gabungan, type Language, piagam } from './piagam';
import { sk } from './sk';
import { surat } from './surat';
import { suratDaftar } from './surat-daftar';
import { tandaTerima } from './tanda-terima';
import { tataCara } from './tata-cara';
import { umpanBalik } from './umpan-balik';
import { daftarHadir, undangan } from './undangan';

type Maker = (language: Language) => Promise<Buffer>;

/** In both languages. Those alike stand next to each other, which packs them better. */
const bilingual: Record<string, Maker> = { piagam, gabungan, surat, 'umpan-balik': umpanBalik };
const indonesian: Record<string, Maker> = {
  'surat-daftar': suratDaftar,
  undangan,
  'daftar-hadir': daftarHadir,
  pernyataan,
  'tanda-terima': tandaTerima,
  pengumuman,
  'tata-cara': tataCara,
  'berita-acara': beritaAcara,
  laporan,
  sk,
  'lembar-nilai': lembarNilai,
};

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
