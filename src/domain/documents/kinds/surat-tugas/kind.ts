// The letter that sends the judges of a stage to judge it.
import { criteriaOf, judgesOf, type Stage } from '../../../competition/competition';
import { slotsOf } from '../../../competition/schedule';
import type { DocumentContext, NumberOf, Subject } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { judgeRows, juryDecree } from '../../fields/judges';
import { copiesFields, officeFields } from '../../fields/letter';
import { numbered } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { daysAndDates } from '../../numbering/dates';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

function assignmentFields(context: DocumentContext, stage: Stage, about: string, numberOf: NumberOf): Fields {
  const { competition } = context;
  const settings = numbered(competition.settings, numberOf);
  const places = [stage.sitting?.place ?? '', ...slotsOf(competition, stage).map(({ place }) => place)].map(oneLine);
  return {
    ...officeFields(settings, numberOf('surat-tugas', about)),
    // Given before the stage, on a day that the settings do not know.
    tanggal: DOTS,
    jenis: 'Surat Tugas',
    kode: '',
    keputusan_juri: juryDecree(settings),
    tahap: oneLine(stage.name),
    hari_acara: orDots(stage.date && daysAndDates(stage.date, stage.until, 'id')),
    tempat_acara: orDots([...new Set(places)].filter(Boolean).join('; ')),
    juri: judgeRows(judgesOf(competition, stage)),
    ...copiesFields(settings),
  };
}

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  documents: (context): Subject[] => {
    const { competition } = context;
    const judged = competition.stages.filter(
      (stage) => criteriaOf(competition, stage).length > 0 && judgesOf(competition, stage).length > 0,
    );
    return judged.map((stage) => {
      const about = `Tahap ${stage.name}`;
      return { about, fields: (numberOf) => assignmentFields(context, stage, about, numberOf) };
    });
  },
  title: titleOf('tahap'),
};
