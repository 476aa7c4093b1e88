// How documents about one winner are called.
import type { Fields } from '../fields';
import { fileName } from '../file-name';

/** "Piagam – Terbaik I – Nama Inovasi (KLB-07)", from the winner's fields; the category behind the place where there is one. */
export function winnerTitle(fields: Fields): string {
  const text = (tag: string) => {
    const value = fields[tag];
    return typeof value === 'string' ? value : '';
  };
  return fileName([text('jenis'), text('predikat_singkat'), text('kategori'), text('inovasi')], text('kode'));
}
