// Titles of documents.
import type { Fields } from '../fields/fields';
import { fileName } from '../filing/file-name';

const textOf =
  (fields: Fields) =>
  (tag: string): string => {
    const value = fields[tag];
    return typeof value === 'string' ? value : '';
  };

/** "Piagam – Terbaik I – Nama Inovasi (KLB-07)", from the winner's fields; the category behind the place where there is one. */
export function winnerTitle(fields: Fields): string {
  const text = textOf(fields);
  return fileName([text('jenis'), text('predikat_singkat'), text('kategori'), text('inovasi')], text('kode'));
}

/** "Berita Acara Pleno – Kolabik Tahun 2023". */
export const competitionTitle = (fields: Fields): string =>
  fileName([textOf(fields)('jenis'), textOf(fields)('kompetisi')], '');

/** "Lembar Nilai – Proposal – Bu Retno (J1)": the tags named, then the code. */
export const titleOf =
  (...tags: string[]) =>
  (fields: Fields): string =>
    fileName(['jenis', ...tags].map(textOf(fields)), textOf(fields)('kode'));
