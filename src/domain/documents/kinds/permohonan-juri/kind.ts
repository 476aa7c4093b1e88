// The letter that asks a judge to judge: to the judge, or to whoever leads the judge's institution.
import type { Judge } from '../../../competition/competition';
import { daysMonthYear } from '../../../vocabulary/months';
import type { DocumentContext, NumberOf, Subject } from '../../context';
import { headOfInstitution } from '../../fields/addressee';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { judgedStages, judgeFields } from '../../fields/judges';
import { copiesFields, officeFields } from '../../fields/letter';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

function requestFields({ competition }: DocumentContext, judge: Judge, numberOf: NumberOf): Fields {
  const { settings } = competition;
  const own = judgeFields(judge);
  const to = own.instansi_juri === '' ? own.nama_juri : headOfInstitution(own.instansi_juri, 'id');
  return {
    ...officeFields(settings, numberOf('permohonan-juri', judge.code)),
    // Sent long before the day of the result.
    tanggal: DOTS,
    jenis: 'Permohonan Juri',
    ...own,
    kepada: [{ nama: to }],
    tempat_tujuan: 'Tempat',
    tahapan: judgedStages(competition, judge).map(({ name, date, until }, index) => ({
      no: String(index + 1),
      tahap: oneLine(name),
      tanggal_tahap: orDots(date && daysMonthYear(date, until, 'id')),
    })),
    ...copiesFields(settings),
  };
}

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  documents: (context): Subject[] =>
    context.competition.judges.map((judge) => ({
      about: judge.code,
      fields: (numberOf) => requestFields(context, judge, numberOf),
    })),
  title: titleOf('nama_juri'),
};
