// The kinds of documents, in the order in which they are made. A new kind is a new file, its id in `phases.ts` and a line here.
import type { DocumentKind } from '../context';
import { beritaAcara } from './berita-acara';
import { daftarHadir } from './daftar-hadir';
import { gabungan } from './gabungan';
import { laporan } from './laporan';
import { lembarNilai } from './lembar-nilai';
import { pengumuman } from './pengumuman';
import { pernyataan } from './pernyataan';
import { piagam } from './piagam';
import { sk } from './sk';
import { surat } from './surat';
import { suratDaftar } from './surat-daftar';
import { tandaTerima } from './tanda-terima';
import { tataCara } from './tata-cara';
import { umpanBalik } from './umpan-balik';
import { undangan } from './undangan';

export const documentKinds: DocumentKind[] = [
  ...[tataCara, pernyataan, undangan, daftarHadir, lembarNilai],
  ...[beritaAcara, sk, pengumuman],
  ...[piagam, gabungan, surat, suratDaftar, tandaTerima, umpanBalik, laporan],
];

/** The kind with an id; null when there is none. */
export function kindOf(id: string): DocumentKind | null {
  return documentKinds.find((kind) => kind.id === id) ?? null;
}
