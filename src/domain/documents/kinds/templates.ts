// Written by `npm run lists` from list.ts and the folders beside it.
import type { TemplateMaker } from '../../../../scripts/templates/paper';
import { template as baTahap } from './ba-tahap/template';
import { template as beritaAcara } from './berita-acara/template';
import { template as daftarHadir } from './daftar-hadir/template';
import { template as gabungan } from './gabungan/template';
import { template as laporan } from './laporan/template';
import { template as lembarNilai } from './lembar-nilai/template';
import type { KindId } from './list';
import { template as pengumuman } from './pengumuman/template';
import { template as permohonanJuri } from './permohonan-juri/template';
import { template as pernyataan } from './pernyataan/template';
import { template as piagam } from './piagam/template';
import { template as rekapJuri } from './rekap-juri/template';
import { template as rekapNilai } from './rekap-nilai/template';
import { template as sk } from './sk/template';
import { template as skTim } from './sk-tim/template';
import { template as surat } from './surat/template';
import { template as suratDaftar } from './surat-daftar/template';
import { template as suratTugas } from './surat-tugas/template';
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
} as const satisfies Record<KindId, TemplateMaker>;
