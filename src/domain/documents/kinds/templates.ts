// Written by `npm run lists` from list.ts and the folders beside it.
import type { TemplateMaker } from '../../../../scripts/templates/paper';
import { template as beritaAcara } from './berita-acara/template';
import { template as daftarHadir } from './daftar-hadir/template';
import { template as gabungan } from './gabungan/template';
import { template as laporan } from './laporan/template';
import { template as lembarNilai } from './lembar-nilai/template';
import type { KindId } from './list';
import { template as pengumuman } from './pengumuman/template';
import { template as pernyataan } from './pernyataan/template';
import { template as piagam } from './piagam/template';
import { template as sk } from './sk/template';
import { template as surat } from './surat/template';
import { template as suratDaftar } from './surat-daftar/template';
import { template as tandaTerima } from './tanda-terima/template';
import { template as tataCara } from './tata-cara/template';
import { template as umpanBalik } from './umpan-balik/template';
import { template as undangan } from './undangan/template';

export const KIND_TEMPLATES = {
  'tata-cara': tataCara,
  pernyataan,
  undangan,
  'daftar-hadir': daftarHadir,
  'lembar-nilai': lembarNilai,
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
