// Written by `npm run lists` from list.ts and the folders beside it.
import { words as baTahap } from './ba-tahap/words';
import { words as beritaAcara } from './berita-acara/words';
import { words as daftarHadir } from './daftar-hadir/words';
import type { KindWords } from './document-kind';
import { words as gabungan } from './gabungan/words';
import { words as laporan } from './laporan/words';
import { words as lembarNilai } from './lembar-nilai/words';
import type { KindId } from './list';
import { words as pengumuman } from './pengumuman/words';
import { words as permohonanJuri } from './permohonan-juri/words';
import { words as pernyataan } from './pernyataan/words';
import { words as piagam } from './piagam/words';
import { words as rekapJuri } from './rekap-juri/words';
import { words as rekapNilai } from './rekap-nilai/words';
import { words as sk } from './sk/words';
import { words as skTim } from './sk-tim/words';
import { words as surat } from './surat/words';
import { words as suratDaftar } from './surat-daftar/words';
import { words as suratTugas } from './surat-tugas/words';
import { words as tandaTerima } from './tanda-terima/words';
import { words as tataCara } from './tata-cara/words';
import { words as umpanBalik } from './umpan-balik/words';
import { words as undangan } from './undangan/words';

export const KIND_WORDS = {
  'tata-cara': tataCara,
  'sk-tim': skTim,
  'permohonan-juri': permohonanJuri,
  'surat-tugas': suratTugas,
  pernyataan,
  undangan,
  'daftar-hadir': daftarHadir,
  'lembar-nilai': lembarNilai,
  'rekap-juri': rekapJuri,
  'rekap-nilai': rekapNilai,
  'ba-tahap': baTahap,
  'berita-acara': beritaAcara,
  sk,
  pengumuman,
  piagam,
  gabungan,
  surat,
  'surat-daftar': suratDaftar,
  'tanda-terima': tandaTerima,
  'umpan-balik': umpanBalik,
  laporan,
} as const satisfies Record<KindId, KindWords>;
