// Written by `npm run lists` from list.ts and the folders beside it.
import { docs as baTahap } from './ba-tahap/docs';
import { docs as beritaAcara } from './berita-acara/docs';
import { docs as daftarHadir } from './daftar-hadir/docs';
import type { KindDocs } from './document-kind';
import { docs as gabungan } from './gabungan/docs';
import { docs as laporan } from './laporan/docs';
import { docs as lembarNilai } from './lembar-nilai/docs';
import type { KindId } from './list';
import { docs as pengumuman } from './pengumuman/docs';
import { docs as permohonanJuri } from './permohonan-juri/docs';
import { docs as pernyataan } from './pernyataan/docs';
import { docs as piagam } from './piagam/docs';
import { docs as rekapJuri } from './rekap-juri/docs';
import { docs as rekapNilai } from './rekap-nilai/docs';
import { docs as sk } from './sk/docs';
import { docs as skTim } from './sk-tim/docs';
import { docs as surat } from './surat/docs';
import { docs as suratDaftar } from './surat-daftar/docs';
import { docs as suratTugas } from './surat-tugas/docs';
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
} as const satisfies Record<KindId, KindDocs>;
