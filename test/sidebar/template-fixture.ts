// Templates and PDFs as the server would answer about them.
import type { PdfBatch, TemplateAnswer } from '../../src/use-cases/server';
import { HOSTILE } from './fixture';

/** The built-in template of certificates, with what its fields hold for the first winner. */
export const template: TemplateAnswer = {
  kind: 'piagam',
  source: 'built-in',
  maker: null,
  link: null,
  faults: [],
  refused: [],
  title: 'Piagam Si Cantik',
  fields: {
    nomor: '…………………',
    inovasi: HOSTILE,
    penerima: 'dr. Ayu\nBudi Santoso, S.Kom.',
    gelar: '',
    tembusan: [],
    rincian: [{ label: 'Nama inovasi', isi: 'Si Cantik' }],
  },
};

export const own: TemplateAnswer = {
  ...template,
  source: 'own',
  link: 'https://docs.google.com/document/d/templat/edit',
};

export const faulty: TemplateAnswer = {
  ...own,
  faults: [
    '{{inovasii}} bukan isian yang dikenal; maksudnya {{inovasi}}? pada “Diberikan kepada {{inovasii}} atas prestasinya”',
    '“{{nomor” tidak ditutup dengan }}, pada “Nomor: {{nomor”',
  ],
};

/** The batch after which `done` of three PDFs exist. */
export const pdfs = (done: number): PdfBatch => ({
  ok: true,
  created: 1,
  updated: 0,
  unchanged: done - 1,
  failed: 0,
  files: Array.from({ length: done }, (_, index) => ({
    kind: 'piagam',
    entry: `${index + 1}`,
    title: `Piagam ${index + 1}`,
    file: `https://drive.google.com/file/d/${index + 1}/view`,
    problem: null,
  })),
  done,
  total: 3,
  more: done < 3,
  skip: [],
});

export const noPdf: PdfBatch['files'][number] = {
  kind: 'piagam',
  entry: '3',
  title: 'Piagam 3',
  file: null,
  problem: 'gagal: dokumen ini lebih dari 10 MB sehingga Google tidak mengekspornya.',
};
