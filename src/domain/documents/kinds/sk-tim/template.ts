// Makes the decree that appoints judges and committee, with an annex for each.
import { decree } from '../../../../../scripts/templates/decree';
import { grid } from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

const NO = { head: 'No', text: '{{no}}', width: 12, align: 'center' } as const;

export const template: TemplateMaker = () =>
  decree([
    {
      heading: 'LAMPIRAN I',
      content: [
        grid(
          [
            NO,
            { head: 'Nama', text: '{{nama}}', width: 60 },
            { head: 'Jabatan / instansi', text: '{{instansi_juri}}', width: 0 },
            { head: 'Kedudukan dalam Dewan Juri', text: '{{peran}}', width: 38 },
          ],
          'juri',
        ),
      ],
    },
    {
      heading: 'LAMPIRAN II',
      content: [
        grid(
          [
            NO,
            { head: 'Nama', text: '', width: 60 },
            { head: 'Jabatan / instansi', text: '', width: 0 },
            { head: 'Kedudukan dalam Panitia', text: '{{peran}}', width: 38 },
          ],
          'panitia',
          { height: 9 },
        ),
      ],
    },
  ]);
