// Written by `npm run lists` from list.ts and the folders beside it.
import { kind as baKunjungan } from './ba-kunjungan/kind';
import { kind as baTahap } from './ba-tahap/kind';
import { kind as beritaAcara } from './berita-acara/kind';
import { kind as daftarHadir } from './daftar-hadir/kind';
import { kind as daftarPenerimaan } from './daftar-penerimaan/kind';
import { kind as daftarPiala } from './daftar-piala/kind';
import type { KindRule } from './document-kind';
import { kind as dokumentasi } from './dokumentasi/kind';
import { kind as gabungan } from './gabungan/kind';
import { kind as laporan } from './laporan/kind';
import { kind as lembarNilai } from './lembar-nilai/kind';
import type { KindId } from './list';
import { kind as notaDinas } from './nota-dinas/kind';
import { kind as notulen } from './notulen/kind';
import { kind as pengumuman } from './pengumuman/kind';
import { kind as pengumumanTahap } from './pengumuman-tahap/kind';
import { kind as permohonanJuri } from './permohonan-juri/kind';
import { kind as pernyataan } from './pernyataan/kind';
import { kind as piagam } from './piagam/kind';
import { kind as rekapJuri } from './rekap-juri/kind';
import { kind as rekapNilai } from './rekap-nilai/kind';
import { kind as sertifikat } from './sertifikat/kind';
import { kind as sk } from './sk/kind';
import { kind as skTim } from './sk-tim/kind';
import { kind as surat } from './surat/kind';
import { kind as suratDaftar } from './surat-daftar/kind';
import { kind as suratPengusulan } from './surat-pengusulan/kind';
import { kind as suratTahap } from './surat-tahap/kind';
import { kind as suratTugas } from './surat-tugas/kind';
import { kind as susunanPenyerahan } from './susunan-penyerahan/kind';
import { kind as tandaTerima } from './tanda-terima/kind';
import { kind as tataCara } from './tata-cara/kind';
import { kind as umpanBalik } from './umpan-balik/kind';
import { kind as undangan } from './undangan/kind';

export const KIND_RULES = {
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
} as const satisfies Record<KindId, KindRule>;
