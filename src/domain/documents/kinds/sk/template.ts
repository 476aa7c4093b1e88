// Makes the decree that names the winners, with its annex.
import type { Paragraph, Table } from 'docx';
import { decree } from '../../../../../scripts/templates/decree';
import { each, grid, left, otherwise } from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

const rows = (withScore: boolean, withMoney: boolean): Table =>
  grid(
    [
      { head: 'No', text: '{{no}}', width: 10, align: 'center' },
      { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
      { head: 'Instansi', text: '{{instansi}}', width: 36 },
      ...(withScore ? [{ head: 'Nilai', text: '{{nilai}}', width: 24 }] : []),
      { head: 'Penghargaan', text: '{{penghargaan}}', width: 30 },
      ...(withMoney ? [{ head: 'Uang pembinaan', text: '{{uang}}', width: 38 }] : []),
    ],
    'pemenang',
  );

/** With scores where the office chose so, with money where there is some. */
const winners = (withScore: boolean): (Paragraph | Table)[] => [
  ...each('hadiah', [rows(withScore, true)]),
  ...otherwise('hadiah', [rows(withScore, false)]),
];

export const template: TemplateMaker = () =>
  decree([
    {
      heading: 'LAMPIRAN',
      content: [
        ...each('tanpa_urutan', [left('Disusun menurut abjad, tanpa peringkat.', 4)]),
        ...each('bernilai', winners(true)),
        ...otherwise('bernilai', winners(false)),
      ],
    },
  ]);
