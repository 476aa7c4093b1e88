// Makes the receipt of a prize.
import {
  body,
  dated,
  each,
  facts,
  item,
  left,
  letterhead,
  paper,
  prose,
  signatures,
  text,
  title,
} from '../../../../../scripts/templates/office-paper';
import { centred, mm, pt, type TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Tanda Terima', [
    ...letterhead(),
    ...title(['TANDA TERIMA PENGHARGAAN', '{{kompetisi_kapital}}', 'NOMOR: {{nomor}}']),
    left('Telah diterima dari {{kop}}{{#kop_unit}}, {{kop_unit}}{{/kop_unit}}:', 6),
    item('1.', [body('1 (satu) lembar piagam penghargaan;')]),
    ...each('uang_pembinaan', [
      item('2.', [body('uang pembinaan sebesar {{uang_pembinaan}} ({{uang_pembinaan_huruf}}).')]),
    ]),
    left('', 4),
    left('sebagai penghargaan atas:', 4),
    facts(
      [
        { label: '{{label}}', value: '{{isi}}', loop: 'rincian' },
        { label: 'Penghargaan', value: '{{penghargaan}}', bold: true },
      ],
      mm(10),
      mm(34),
    ),
    prose('Tanda terima ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.', {
      before: 10,
      after: 12,
      keepNext: true,
    }),
    signatures(
      [
        centred([text('Yang menerima,')]),
        centred([text('')], { spacing: { before: pt(34), after: pt(20) } }),
        centred([text('(………………………………………)')]),
        centred([text('NIP/NIK ………………………')]),
      ],
      dated(),
    ),
  ]);
