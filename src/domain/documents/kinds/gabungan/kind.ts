// All certificates in one document, a page each, for printing.
import type { DocumentContext, NumberOf } from '../../context';
import type { Fields } from '../../fields/fields';
import { competitionName } from '../../fields/office';
import { ofWinners, winnerContexts } from '../../fields/subjects';
import type { KindRule } from '../document-kind';
import { certificateFields } from '../piagam/kind';
import { competitionTitle } from '../title';

/** Each page carries the number of the certificate itself. */
function allFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const { settings } = context.competition;
  return {
    jenis: settings.language === 'id' ? 'Semua Piagam' : 'All Certificates',
    kompetisi: competitionName(settings),
    piagam: winnerContexts(context, 'piagam', numberOf).map((context, index) => ({
      ...certificateFields(context),
      lanjutan: index === 0 ? '' : 'ya',
    })),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: true,
  names: 'plain',
  designs: ['modern'],
  documents: ofWinners(allFields),
  title: competitionTitle,
};
