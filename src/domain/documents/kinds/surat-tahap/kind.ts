// The letters after a stage: one to all who go on, one to all who do not.
import type { StageResult } from '../../../ranking/result';
import type { DocumentContext, NumberOf, Subject } from '../../context';
import type { Fields } from '../../fields/fields';
import { stageBasis } from '../../fields/legal-basis';
import { addresseesOf, copiesFields, officeFields } from '../../fields/letter';
import { entriesAfter, entryRows, outcomeFields } from '../../fields/stage-outcome';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

function letterFields(
  context: DocumentContext,
  result: StageResult,
  goesOn: boolean,
  about: string,
  numberOf: NumberOf,
): Fields {
  const { settings } = context.competition;
  const entries = entriesAfter(result, goesOn);
  return {
    ...officeFields(settings, numberOf('surat-tahap', about)),
    ...stageBasis(result, numberOf('ba-tahap', `Tahap ${result.stage.name}`)),
    ...outcomeFields(context, result),
    jenis: goesOn ? 'Surat Lolos' : 'Surat Belum Lolos',
    melaju: goesOn ? 'ya' : '',
    penerima_surat: entryRows(entries).map((row, index) => ({
      ...row,
      kepada: addresseesOf({ entry: entries[index]! }, settings).join('\n'),
    })),
    ...copiesFields(settings),
  };
}

export const kind: KindRule = {
  needs: 'stage',
  inEnglish: false,
  documents: (context): Subject[] =>
    context.results
      .filter(({ last }) => !last)
      .flatMap((result) =>
        [true, false]
          .filter((goesOn) => entriesAfter(result, goesOn).length > 0)
          .map((goesOn) => {
            const about = `Tahap ${result.stage.name} · ${goesOn ? 'lolos' : 'belum lolos'}`;
            return { about, fields: (numberOf) => letterFields(context, result, goesOn, about, numberOf) };
          }),
      ),
  title: titleOf('tahap'),
};
