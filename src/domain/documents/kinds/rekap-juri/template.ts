// Makes the score sheets of all judges of a stage, a page each.
import { each, paper } from '../../../../../scripts/templates/office-paper';
import { hairline, type TemplateMaker, when } from '../../../../../scripts/templates/paper';
import { scoreSheet } from '../../../../../scripts/templates/score-sheet';

export const template: TemplateMaker = () =>
  paper(
    'Rekap Nilai per Juri',
    each('lembar', [...when('lanjutan', [hairline({ pageBreakBefore: true })]), ...scoreSheet()]),
    { lying: true, foot: 'Tahap {{tahap}}   Paraf: ……………' },
  );
