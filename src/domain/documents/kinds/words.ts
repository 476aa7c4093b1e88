// Written by `npm run lists` from list.ts and the folders beside it.
import { words as baKunjungan } from './ba-kunjungan/words';
import { words as baTahap } from './ba-tahap/words';
import { words as beritaAcara } from './berita-acara/words';
import { words as daftarHadir } from './daftar-hadir/words';
import { words as daftarPenerimaan } from './daftar-penerimaan/words';
import { words as daftarPiala } from './daftar-piala/words';
import type { KindWords } from './document-kind';
import { words as dokumentasi } from './dokumentasi/words';
import { words as gabungan } from './gabungan/words';
import { words as laporan } from './laporan/words';
import { words as lembarNilai } from './lembar-nilai/words';
import type { KindId } from './list';
import { words as notaDinas } from './nota-dinas/words';
import { words as notulen } from './notulen/words';
import { words as pengumuman } from './pengumuman/words';
import { words as pengumumanTahap } from './pengumuman-tahap/words';
import { words as permohonanJuri } from './permohonan-juri/words';
import { words as pernyataan } from './pernyataan/words';
import { words as piagam } from './piagam/words';
import { words as rekapJuri } from './rekap-juri/words';
import { words as rekapNilai } from './rekap-nilai/words';
import { words as sertifikat } from './sertifikat/words';
import { words as sk } from './sk/words';
import { words as skTim } from './sk-tim/words';
import { words as surat } from './surat/words';
import { words as suratDaftar } from './surat-daftar/words';
import { words as suratPengusulan } from './surat-pengusulan/words';
import { words as suratTahap } from './surat-tahap/words';
import { words as suratTugas } from './surat-tugas/words';
import { words as susunanPenyerahan } from './susunan-penyerahan/words';
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
  'ba-kunjungan': baKunjungan,
  'rekap-juri': rekapJuri,
  'rekap-nilai': rekapNilai,
  'ba-tahap': baTahap,
  'pengumuman-tahap': pengumumanTahap,
  'surat-tahap': suratTahap,
  'berita-acara': beritaAcara,
  notulen,
  sk,
  'nota-dinas': notaDinas,
  pengumuman,
  piagam,
  gabungan,
  sertifikat,
  surat,
  'surat-daftar': suratDaftar,
  'surat-pengusulan': suratPengusulan,
  'daftar-piala': daftarPiala,
  'susunan-penyerahan': susunanPenyerahan,
  'tanda-terima': tandaTerima,
  'daftar-penerimaan': daftarPenerimaan,
  'umpan-balik': umpanBalik,
  dokumentasi,
  laporan,
} as const satisfies Record<KindId, KindWords>;
