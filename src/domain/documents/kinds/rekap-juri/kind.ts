// The filled score sheets of a stage, a judge a page, to be signed together.
import type { DocumentContext, Subject } from '../../context';
import type { Fields } from '../../fields/fields';
import { competitionName } from '../../fields/office';
import { ofStages } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { filledSheets } from '../lembar-nilai/kind';
import { titleOf } from '../title';

const sheets = ofStages(
  () => true,
  (context, { stage }, numberOf): Fields => ({
    jenis: 'Rekap Nilai per Juri',
    kode: '',
    kompetisi: competitionName(context.competition.settings),
    tahap: oneLine(stage.name),
    lembar: filledSheets(context, stage, numberOf).map((one, index) => ({
      ...one,
      lanjutan: index === 0 ? '' : 'ya',
    })),
  }),
);

export const kind: KindRule = {
  needs: 'stage',
  inEnglish: false,
  letterhead: 'none',
  documents: (context: DocumentContext): Subject[] => sheets(context),
  title: titleOf('tahap'),
};
