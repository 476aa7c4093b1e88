// Written by `npm run lists` from list.ts and the folders beside it.
import { docs as baKunjungan } from './ba-kunjungan/docs';
import { docs as baTahap } from './ba-tahap/docs';
import { docs as beritaAcara } from './berita-acara/docs';
import { docs as daftarHadir } from './daftar-hadir/docs';
import { docs as daftarPenerimaan } from './daftar-penerimaan/docs';
import { docs as daftarPiala } from './daftar-piala/docs';
import type { KindDocs } from './document-kind';
import { docs as dokumentasi } from './dokumentasi/docs';
import { docs as gabungan } from './gabungan/docs';
import { docs as laporan } from './laporan/docs';
import { docs as lembarNilai } from './lembar-nilai/docs';
import type { KindId } from './list';
import { docs as notaDinas } from './nota-dinas/docs';
import { docs as notulen } from './notulen/docs';
import { docs as pengumuman } from './pengumuman/docs';
import { docs as pengumumanTahap } from './pengumuman-tahap/docs';
import { docs as permohonanJuri } from './permohonan-juri/docs';
import { docs as pernyataan } from './pernyataan/docs';
import { docs as piagam } from './piagam/docs';
import { docs as rekapJuri } from './rekap-juri/docs';
import { docs as rekapNilai } from './rekap-nilai/docs';
import { docs as sertifikat } from './sertifikat/docs';
import { docs as sk } from './sk/docs';
import { docs as skTim } from './sk-tim/docs';
import { docs as surat } from './surat/docs';
import { docs as suratDaftar } from './surat-daftar/docs';
import { docs as suratPengusulan } from './surat-pengusulan/docs';
import { docs as suratTahap } from './surat-tahap/docs';
import { docs as suratTugas } from './surat-tugas/docs';
import { docs as susunanPenyerahan } from './susunan-penyerahan/docs';
import { docs as tandaTerima } from './tanda-terima/docs';
import { docs as tataCara } from './tata-cara/docs';
import { docs as umpanBalik } from './umpan-balik/docs';
import { docs as undangan } from './undangan/docs';

export const KIND_DOCS = {
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
} as const satisfies Record<KindId, KindDocs>;
