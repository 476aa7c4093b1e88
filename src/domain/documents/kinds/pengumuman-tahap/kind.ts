// The public announcement of who goes on after a stage; the time for objections only where it was set.
import type { StageResult } from '../../../ranking/result';
import type { DocumentContext, NumberOf } from '../../context';
import type { Fields } from '../../fields/fields';
import { stageBasis } from '../../fields/legal-basis';
import { officeFields } from '../../fields/letter';
import { countText } from '../../fields/lists';
import { outcomeFields } from '../../fields/stage-outcome';
import { ofStages } from '../../fields/subjects';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

function announcementFields(context: DocumentContext, result: StageResult, numberOf: NumberOf, about: string): Fields {
  const { settings } = context.competition;
  return {
    ...officeFields(settings, numberOf('pengumuman-tahap', about)),
    ...stageBasis(result, numberOf('ba-tahap', about)),
    ...outcomeFields(context, result),
    jenis: 'Pengumuman',
    masa_sanggah: settings.objectionDays === null ? '' : countText(settings.objectionDays),
  };
}

export const kind: KindRule = {
  needs: 'stage',
  inEnglish: false,
  documents: ofStages(({ last }) => !last, announcementFields),
  title: titleOf('tahap'),
};
