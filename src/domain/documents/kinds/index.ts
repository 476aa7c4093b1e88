// The kinds of documents, in the order in which they are made. A new kind is a new file, its id in `phases.ts` and a line here.
import type { DocumentKind } from '../context';
import { beritaAcara } from './berita-acara/kind';
import { daftarHadir } from './daftar-hadir/kind';
import { gabungan } from './gabungan/kind';
import { laporan } from './laporan/kind';
import { lembarNilai } from './lembar-nilai/kind';
import { pengumuman } from './pengumuman/kind';
import { pernyataan } from './pernyataan/kind';
import { piagam } from './piagam/kind';
import { sk } from './sk/kind';
import { surat } from './surat/kind';
import { suratDaftar } from './surat-daftar/kind';
import { tandaTerima } from './tanda-terima/kind';
import { tataCara } from './tata-cara/kind';
import { umpanBalik } from './umpan-balik/kind';
import { undangan } from './undangan/kind';

export const documentKinds: DocumentKind[] = [
  ...[tataCara, pernyataan, undangan, daftarHadir, lembarNilai],
  ...[beritaAcara, sk, pengumuman],
  ...[piagam, gabungan, surat, suratDaftar, tandaTerima, umpanBalik, laporan],
];

/** The kind with an id; null when there is none. */
export function kindOf(id: string): DocumentKind | null {
  return documentKinds.find((kind) => kind.id === id) ?? null;
}
