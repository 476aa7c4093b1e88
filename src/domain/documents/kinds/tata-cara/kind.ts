// The rules of scoring as they are set: stages, criteria, weights, method, ties. Made before anybody scores.
import { criteriaOf } from '../../../competition/competition';
import type { DocumentContext, NumberOf } from '../../context';
import { DOTS, type Fields } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { criterionRows, stageRows } from '../../fields/lists';
import { ofCompetition } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { scoringRules } from '../../words/scoring-rules';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

/** Criteria that every stage shares stand once, under no stage's name. */
function criteriaGroups({ competition }: DocumentContext): Fields[] {
  const { criteria, stages } = competition;
  if (criteria.every((one) => one.stage === null) && stages[0]) {
    return [{ tahap_kriteria: 'Semua tahap', kriteria_tahap: criterionRows(competition, stages[0]) }];
  }
  return stages
    .filter((stage) => criteriaOf(competition, stage).length > 0)
    .map((stage) => ({
      tahap_kriteria: `Tahap ${oneLine(stage.name)}`,
      kriteria_tahap: criterionRows(competition, stage),
    }));
}

function rulesFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const { competition } = context;
  return {
    ...officeFields(competition.settings, numberOf('tata-cara', '')),
    // The rules stand before the result: its date is not theirs.
    tanggal: DOTS,
    jenis: 'Tata Cara Penilaian',
    tahapan: stageRows(competition),
    kelompok_kriteria: criteriaGroups(context),
    aturan: scoringRules(competition).map((isi, index) => ({ no: String(index + 1), isi })),
  };
}

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  documents: ofCompetition(rulesFields),
  title: competitionTitle,
};
