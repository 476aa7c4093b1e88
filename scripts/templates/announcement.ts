// How every announcement ends: the time for objections where there is one, and the signature.
import type { Paragraph, Table } from 'docx';
import { dated, prose, signatures } from './office-paper';
import { when } from './paper';

export const objections = (): (Paragraph | Table)[] => [
  ...when('masa_sanggah', [
    prose(
      'Sanggahan dapat disampaikan secara tertulis kepada panitia, disertai bukti, dalam waktu {{masa_sanggah}} hari kalender sejak tanggal pengumuman ini.',
    ),
  ]),
  prose('Demikian pengumuman ini disampaikan untuk diketahui.', { after: 12, keepNext: true }),
  signatures([], dated()),
];
