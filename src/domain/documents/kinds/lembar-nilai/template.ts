// Makes a judge's score sheet, lying.
import { paper } from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';
import { scoreSheet } from '../../../../../scripts/templates/score-sheet';

export const template: TemplateMaker = () =>
  paper('Lembar Nilai', scoreSheet(), { lying: true, foot: '{{nama_juri}} ({{kode}})   Paraf: ……………' });
