// Written by `npm run lists` from list.ts and the folders beside it.
import type { TemplateMaker } from '../../../../scripts/templates/paper';
import { template as baKunjungan } from './ba-kunjungan/template';
import { template as baTahap } from './ba-tahap/template';
import { template as beritaAcara } from './berita-acara/template';
import { template as daftarHadir } from './daftar-hadir/template';
import { template as daftarPenerimaan } from './daftar-penerimaan/template';
import { template as daftarPiala } from './daftar-piala/template';
import { template as dokumentasi } from './dokumentasi/template';
import { template as gabungan } from './gabungan/template';
import { template as laporan } from './laporan/template';
import { template as lembarNilai } from './lembar-nilai/template';
import type { KindId } from './list';
import { template as notaDinas } from './nota-dinas/template';
import { template as notulen } from './notulen/template';
import { template as pengumuman } from './pengumuman/template';
import { template as pengumumanTahap } from './pengumuman-tahap/template';
import { template as permohonanJuri } from './permohonan-juri/template';
import { template as pernyataan } from './pernyataan/template';
import { template as piagam } from './piagam/template';
import { template as rekapJuri } from './rekap-juri/template';
import { template as rekapNilai } from './rekap-nilai/template';
import { template as sertifikat } from './sertifikat/template';
import { template as sk } from './sk/template';
import { template as skTim } from './sk-tim/template';
import { template as surat } from './surat/template';
import { template as suratDaftar } from './surat-daftar/template';
import { template as suratPengusulan } from './surat-pengusulan/template';
import { template as suratTahap } from './surat-tahap/template';
import { template as suratTugas } from './surat-tugas/template';
import { template as susunanPenyerahan } from './susunan-penyerahan/template';
import { template as tandaTerima } from './tanda-terima/template';
import { template as tataCara } from './tata-cara/template';
import { template as umpanBalik } from './umpan-balik/template';
import { template as undangan } from './undangan/template';

export const KIND_TEMPLATES = {
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
} as const satisfies Record<KindId, TemplateMaker>;
